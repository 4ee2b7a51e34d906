// A reminder that falls due in a bad moment waits, says why in the tray, and is told once when the moment is over.
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Settings } from '../../shared/settings/settings';
import { FAST, lastNotificationId, sitDown } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import type { RunningApp } from './rig/launch';
import type { ShownNotification } from './rig/notification-server';
import { acquireSoundServer, type SoundServer } from './rig/sound-server';
import { lengthWords, numberIn, say } from './rig/words';

let desktop: Desktop;
let sound: SoundServer;
beforeAll(async () => {
  desktop = await acquireDesktop({ notifications: { inhibitable: true } });
  sound = await acquireSoundServer(desktop.environment);
});
afterAll(async () => {
  await sound?.release();
  await desktop?.release();
});

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
const oneMinute: Partial<Settings> = { sitLimitMinutes: 1, repeatMinutes: 30, holdFor: ['call', 'dnd'] };

type Held = 'call' | 'dnd';
const minutesHeld = (by: Held, text: string): number => numberIn(`status.held.${by}`, 'minutes', firstLine(text));
const minutesDue = (text: string): number => numberIn('status.due', 'minutes', firstLine(text));

async function sit(settings: Partial<Settings> = oneMinute): Promise<RunningApp> {
  const app = await sitDown(desktop, { rate: FAST, settings });
  onTestFinished(() => app.quit());
  return app;
}

/** The tray says for several of the app's minutes that it waits, and nothing is shown all the while. */
async function heldFor(by: Held): Promise<number> {
  const shownBefore = lastNotificationId(desktop);
  const first = await desktop.tray.waitForTooltip('the reminder waits', (text) => minutesHeld(by, text) >= 1, { withinMs: 15_000 });
  const minutes = minutesHeld(by, first) + 3;
  await desktop.tray.waitForTooltip('the bout grows meanwhile', (text) => minutesHeld(by, text) >= minutes, { withinMs: 15_000 });
  expect(lastNotificationId(desktop)).toBe(shownBefore);
  return minutes;
}

/** What comes when the moment is over: within ten seconds, once. */
async function toldAfter(by: Held, minutes: number, over: () => Promise<void> | void): Promise<ShownNotification> {
  const before = lastNotificationId(desktop);
  await over();
  const overAt = performance.now();
  const told = await desktop.notifications.nextNotification(({ id }) => id > before, { withinMs: 10_000 });
  console.log(`Surroundings: ${by} over → told after ${Math.round(performance.now() - overAt)} ms`);
  expect(numberIn(`reminder.after.${by}`, 'minutes', told.summary)).toBeGreaterThanOrEqual(minutes);
  expect(told.body).toBe(say('reminder.bodyAfter', { length: lengthWords('stand-150') }));
  const said = numberIn(`reminder.after.${by}`, 'minutes', told.summary);
  await desktop.tray.waitForTooltip('three minutes more', (text) => minutesDue(text) >= said + 3, { withinMs: 15_000 });
  expect(lastNotificationId(desktop)).toBe(told.id);
  return told;
}

test('during a call it waits; when the call is over it says so, once', async () => {
  const call = await sound.call();
  onTestFinished(() => call.release());
  await sit();
  const minutes = await heldFor('call');
  await toldAfter('call', minutes, () => call.release());
});

test('while the person does not want to be disturbed it waits; afterwards it says so, once', async () => {
  desktop.notifications.setInhibited(true);
  onTestFinished(() => desktop.notifications.setInhibited(false));
  await sit();
  const minutes = await heldFor('dnd');
  await toldAfter('dnd', minutes, () => desktop.notifications.setInhibited(false));
});

test('a call that begins while it waits for quiet time to end holds it further, and the reason told is the last', async () => {
  desktop.notifications.setInhibited(true);
  onTestFinished(() => desktop.notifications.setInhibited(false));
  await sit();
  await heldFor('dnd');
  const call = await sound.call();
  onTestFinished(() => call.release());
  desktop.notifications.setInhibited(false);
  const minutes = await heldFor('call');
  await toldAfter('call', minutes, () => call.release());
});

test('whoever lets it wait for nothing is told during the call', async () => {
  const call = await sound.call();
  onTestFinished(() => call.release());
  const before = lastNotificationId(desktop);
  await sit({ ...oneMinute, holdFor: [] });
  const told = await desktop.notifications.nextNotification(({ id }) => id > before, { withinMs: 10_000 });
  expect(numberIn('reminder.title', 'minutes', told.summary)).toBe(1);
});

test('one that was told before a call and dismissed comes once more when the call is over', async () => {
  const before = lastNotificationId(desktop);
  await sit();
  const first = await desktop.notifications.nextNotification(({ id }) => id > before, { withinMs: 10_000 });
  expect(numberIn('reminder.title', 'minutes', first.summary)).toBeGreaterThanOrEqual(1);
  desktop.notifications.close(first.id, 'dismissed');
  const call = await sound.call();
  onTestFinished(() => call.release());
  // Told already, the tray goes on to say that a break is due; the call is heard of within a look or two.
  const beganAt = numberIn('status.due', 'minutes', firstLine(await desktop.tray.waitForTooltip('a break is due', (text) => minutesDue(text) >= 1)));
  await desktop.tray.waitForTooltip('ten minutes of the call', (text) => minutesDue(text) >= beganAt + 10, { withinMs: 15_000 });
  expect(lastNotificationId(desktop)).toBe(first.id);
  await toldAfter('call', beganAt + 10, () => call.release());
});

test.each([
  ['a notification service that hangs', 'hanging' as const, {}],
  ['no message bus', 'normal' as const, { DBUS_SESSION_BUS_ADDRESS: undefined }],
])('where nobody can say whether the person wants quiet (%s), nothing is held back: the card comes', async (_why, mode, environment) => {
  desktop.notifications.setMode(mode);
  onTestFinished(() => desktop.notifications.setMode('normal'));
  const app = await sitDown(desktop, { rate: FAST, settings: oneMinute, environment });
  onTestFinished(() => app.quit());
  const card = await app.windowNamed('card');
  await card.getByRole('heading', { level: 1 }).waitFor();
  expect(numberIn('reminder.title', 'minutes', await card.getByRole('heading', { level: 1 }).innerText())).toBeLessThanOrEqual(5);
});
