// The reminder on a notification service that we did not write: its actions, its ways to close, its coming late and its dying.
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Settings } from '../../shared/settings/settings';
import { clickAway } from './rig/app-windows';
import { FAST, sitDown } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import { acquireDunst, hasDunst, type Dunst, type DunstOptions } from './rig/dunst';
import type { RunningApp } from './rig/launch';
import { lengthWords, numberIn, routineWords, say, valuesIn } from './rig/words';

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
const minutesDue = (text: string): number => numberIn('status.due', 'minutes', firstLine(text));
const oneMinute: Partial<Settings> = { sitLimitMinutes: 1, snoozeMinutes: 2, repeatMinutes: 30 };

describe.skipIf(!hasDunst)('dunst', () => {
  let desktop: Desktop;
  beforeAll(async () => {
    desktop = await acquireDesktop({ notifications: { running: false } });
  });
  afterAll(() => desktop?.release());

  async function dunstWith(options?: DunstOptions): Promise<Dunst> {
    const dunst = await acquireDunst(desktop, options);
    onTestFinished(() => dunst.release());
    return dunst;
  }

  async function sit(settings: Partial<Settings> = {}): Promise<RunningApp> {
    const app = await sitDown(desktop, { rate: FAST, settings: { ...oneMinute, ...settings } });
    onTestFinished(() => app.quit());
    return app;
  }

  const dueFor = (minutes: number): Promise<string> =>
    desktop.tray.waitForTooltip(`${minutes} minutes`, (text) => minutesDue(text) >= minutes, { withinMs: 15_000 });

  test('shows the reminder with all its actions; one that is chosen does what it says and takes it off the screen', async () => {
    const dunst = await dunstWith();
    await sit();
    await dunst.waitForDisplayed(1);
    const offered = await dunst.menu();
    expect(numberIn('reminder.title', 'minutes', offered[0]?.title ?? '')).toBeGreaterThanOrEqual(1);
    expect(new Map(offered.map(({ key, label }) => [key, label]))).toEqual(
      new Map([
        ['default', say('reminder.open')],
        ['start', routineWords('stand-150')],
        ['startSecond', routineWords('floor-300')],
        ['snooze', say('reminder.snooze', { minutes: 2 })],
        ['skip', say('reminder.skip')],
      ]),
    );
    await dunst.choose(say('reminder.snooze', { minutes: 2 }));
    await desktop.tray.waitForTooltip('the snooze', (text) => valuesIn('status.snoozed', firstLine(text)) !== undefined);
    await dunst.waitForDisplayed(0);
    await dunst.waitForDisplayed(1);
  });

  test('a click on it opens the break window', async () => {
    const dunst = await dunstWith();
    const app = await sit();
    await dunst.waitForDisplayed(1);
    await dunst.click();
    await (await app.windowNamed('break')).getByRole('button', { name: say('break.begin') }).waitFor();
    await dunst.waitForDisplayed(0);
  });

  test('dismissed, it counts as seen and is not said again', async () => {
    const dunst = await dunstWith();
    await sit({ repeatMinutes: 2 });
    await dunst.waitForDisplayed(1);
    await dunst.dismiss();
    await dunst.waitForDisplayed(0);
    await dueFor(5);
    expect(await dunst.displayed()).toBe(0);
  });

  test('expired without an answer, it is said once more', async () => {
    const dunst = await dunstWith({ timeoutSeconds: 1 });
    await sit({ repeatMinutes: 3 });
    await dunst.waitForDisplayed(1);
    await dunst.waitForDisplayed(0);
    await dunst.waitForDisplayed(1);
    expect(numberIn('reminder.title', 'minutes', (await dunst.menu())[0]?.title ?? '')).toBeGreaterThanOrEqual(4);
    await dunst.waitForDisplayed(0);
    await dueFor(12);
    expect(await dunst.displayed()).toBe(0);
  });

  test('moving takes it off the screen', async () => {
    const dunst = await dunstWith();
    await sit({ sitLimitMinutes: 2 });
    await dunst.waitForDisplayed(1);
    await desktop.tray.click(say('tray.moved'));
    await dunst.waitForDisplayed(0, 1_500);
  });

  test('started late, after the card stood in for it, it shows the next one', async () => {
    const app = await sit();
    const card = await app.windowNamed('card');
    await card.getByRole('heading', { level: 1 }).waitFor();
    const dunst = await dunstWith();
    await clickAway(card.getByRole('button', { name: say('reminder.snooze', { minutes: 2 }), exact: true }));
    await app.waitForNoWindow('card');
    await dunst.waitForDisplayed(1);
    expect(app.openWindowNames()).toEqual([]);
  });

  test('killed while a reminder is on the screen, it takes none with it: the card says it at once', async () => {
    const dunst = await dunstWith();
    const app = await sit();
    await dunst.waitForDisplayed(1);
    await dunst.kill9();
    const diedAt = performance.now();
    const card = await app.windowNamed('card');
    await card.getByText(say('reminder.body', { length: lengthWords('stand-150') })).waitFor();
    console.log(`Notification service killed while a reminder was live → card after ${Math.round(performance.now() - diedAt)} ms (${FAST} × as fast as life)`);
    expect(app.openWindowNames()).toEqual(['card']);
  });

  test('paused, it holds the reminder back until it is resumed', async () => {
    const dunst = await dunstWith();
    await dunst.setPaused(true);
    await sit({ holdFor: ['dnd'] });
    const held = (text: string): number => numberIn('status.held.dnd', 'minutes', firstLine(text));
    const tooltip = await desktop.tray.waitForTooltip('the reminder waits', (text) => held(text) >= 1, { withinMs: 15_000 });
    await desktop.tray.waitForTooltip('it waits on', (text) => held(text) >= held(tooltip) + 3, { withinMs: 15_000 });
    await dunst.setPaused(false);
    const resumedAt = performance.now();
    await dunst.waitForDisplayed(1);
    console.log(`dunst resumed → told after ${Math.round(performance.now() - resumedAt)} ms`);
    expect(numberIn('reminder.after.dnd', 'minutes', (await dunst.menu())[0]?.title ?? '')).toBeGreaterThanOrEqual(held(tooltip) + 3);
  });
});
