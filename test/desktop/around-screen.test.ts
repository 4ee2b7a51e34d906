// While something fills the screen, or a program of the person's list is in front, a reminder waits; afterwards it comes, once, with the minutes of then.
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Settings } from '../../shared/settings/settings';
import { FAST, lastNotificationId, nextReminder, sitDown, sitUntilReminded } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import { numberIn, valuesIn } from './rig/words';
import { acquireXProgram, type XProgram } from './rig/x-program';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await acquireDesktop();
});
afterAll(() => desktop?.release());

/** Said once more only long after the test. */
const PATIENT: Partial<Settings> = { sitLimitMinutes: 1, repeatMinutes: 30 };

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
const minutesIfDue = (text: string): number => numberIn('status.due', 'minutes', firstLine(text));

async function open(title: string): Promise<XProgram> {
  const program = await acquireXProgram(desktop, title);
  onTestFinished(() => program.release());
  return program;
}

async function sit(settings: Partial<Settings>): Promise<void> {
  const app = await sitDown(desktop, { rate: FAST, settings: { ...PATIENT, ...settings } });
  onTestFinished(() => app.quit());
}

async function heldFor(key: 'status.held.fullscreen' | 'status.held.app', minutes: number): Promise<number> {
  const what = `${minutes} minutes, held`;
  const tooltip = await desktop.tray.waitForTooltip(what, (text) => numberIn(key, 'minutes', firstLine(text)) >= minutes, { withinMs: 15_000 });
  return numberIn(key, 'minutes', firstLine(tooltip));
}

/** It comes soon, says what is over and how long the bout is by now, and is not said again. */
async function saidOnce(key: 'reminder.after.fullscreen' | 'reminder.after.app', before: number, heldMinutes: number): Promise<void> {
  const clearedAt = performance.now();
  const reminder = await nextReminder(desktop, before);
  console.log(`${key}: said ${Math.round(performance.now() - clearedAt)} ms after it was over`);
  const minutes = numberIn(key, 'minutes', reminder.summary);
  expect(minutes, reminder.summary).toBeGreaterThanOrEqual(heldMinutes);
  await desktop.tray.waitForTooltip('five minutes more', (text) => minutesIfDue(text) >= minutes + 5, { withinMs: 15_000 });
  expect(lastNotificationId(desktop)).toBe(reminder.id);
}

test('a reminder that is due while a film fills the screen waits, and comes when it is over', async () => {
  const before = lastNotificationId(desktop);
  const film = await open('unsit-film');
  await film.fill();
  await sit({ holdFor: ['fullscreen'] });
  const quiet = await desktop.tray.icon();
  const minutes = await heldFor('status.held.fullscreen', 4);
  expect(lastNotificationId(desktop)).toBe(before);
  const held = await desktop.tray.icon();
  expect(held.fingerprint).not.toBe(quiet.fingerprint);
  await film.unfill();
  await saidOnce('reminder.after.fullscreen', before, minutes);
  await desktop.tray.waitForIcon('another icon than while it was held', ({ fingerprint }) => fingerprint !== held.fingerprint);
});

test.each([
  ['the film is closed', (film: XProgram) => film.release()],
  ['another window is taken to work in, and the film stays behind it', (_film: XProgram, work: XProgram) => work.focus()],
] as const)('it comes also when %s', async (_how, leave) => {
  const work = await open('unsit-work');
  const film = await open('unsit-film');
  await film.fill();
  const before = lastNotificationId(desktop);
  await sit({ holdFor: ['fullscreen'] });
  const minutes = await heldFor('status.held.fullscreen', 2);
  expect(lastNotificationId(desktop)).toBe(before);
  await leave(film, work);
  await saidOnce('reminder.after.fullscreen', before, minutes);
});

test('a reminder waits while a program of the list is in front, and comes when another one is', async () => {
  const listed = await open('unsit-listed');
  await listed.focus();
  const before = lastNotificationId(desktop);
  await sit({ holdFor: ['app'], holdApps: ['something-else', listed.name.toUpperCase()] });
  const minutes = await heldFor('status.held.app', 4);
  expect(lastNotificationId(desktop)).toBe(before);
  await listed.release();
  await saidOnce('reminder.after.app', before, minutes);
});

test('nothing waits for a film or a program when the person did not ask for it', async () => {
  const film = await open('unsit-film');
  await film.fill();
  const { app, notification } = await sitUntilReminded(desktop, { settings: { ...PATIENT, holdFor: ['app'], holdApps: ['something-else'] } });
  onTestFinished(() => app.quit());
  expect(valuesIn('reminder.title', notification.summary)).toEqual({ minutes: '1' });
});
