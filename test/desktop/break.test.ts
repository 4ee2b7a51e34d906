// The break window of the real app, from "why" to "done": by keyboard, by mouse, stopped, paused, closed and crashed.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { moves } from '../../shared/moves/catalogue';
import { routines } from '../../shared/routines/catalogue';
import type { Break } from '../../shared/break/break';
import { otherSide, type RoutineId } from '../../shared/routines/routine';
import { clickAway } from './rig/app-windows';
import { ask, nextReminder, sitDown, sitUntilReminded } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import type { RunningApp } from './rig/launch';
import { until } from './rig/until';
import { breakTitle, lengthWords, numberIn, routineWords, say, valuesIn } from './rig/words';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await acquireDesktop();
});
afterAll(() => desktop.release());

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
/** The minutes of the bout, whatever else the tray says about it; -1 when it names none. */
const minutesAtDesk = (text: string): number =>
  (['status.sitting', 'status.snoozed', 'status.due'] as const).map((key) => numberIn(key, 'minutes', firstLine(text))).find(Number.isFinite) ?? -1;
const button = (page: Page, label: string) => page.getByRole('button', { name: label });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function breakOf(page: Page): Promise<Break> {
  const running = (await ask(page, 'readSnapshot')).break;
  if (!running) throw new Error('No break is running');
  return running;
}

async function openBreak(app: RunningApp, routine: RoutineId = 'stand-150'): Promise<Page> {
  await desktop.tray.click(say('tray.startBreak'), routineWords(routine));
  const page = await app.windowNamed('break');
  await button(page, say('break.begin')).waitFor();
  return page;
}

/** The guide with the first move running and the clock stopped, so that nothing changes but what the test changes. */
async function pausedInMove(app: RunningApp): Promise<Page> {
  const page = await openBreak(app);
  await button(page, say('break.begin')).click();
  await until('the first move runs', async () => (await breakOf(page)).player.phase === 'move');
  await button(page, say('break.pause')).click();
  await button(page, say('break.resume')).waitFor();
  return page;
}

const secondsShown = async (page: Page): Promise<number> => Number(await page.locator('.countdown-number').innerText());

describe('on a clock that runs ten times as fast', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await sitDown(desktop, { rate: 10, settings: {} });
  });
  afterAll(() => app.quit());
  afterEach(async () => {
    if (!app.openWindowNames().includes('break')) return;
    await (await app.windowNamed('break')).close();
    await app.waitForNoWindow('break');
  });

  test('it has the focus when the person opened it, and Return begins the first move', async () => {
    const page = await openBreak(app);
    expect(await desktop.input.focusedTitle()).toBe(say('break.title'));
    await desktop.input.press('Return');
    await heading(page).filter({ hasText: say(moves['stand-hip-flexor-lunge'].texts.name) }).waitFor();
    await page.getByText(say('side.left')).first().waitFor();
    await page.getByText(say(moves['stand-hip-flexor-lunge'].texts.stopIf)).waitFor();
    await desktop.tray.waitForTooltip('the break', (text) => firstLine(text) === say('status.break', { routine: say(routines['stand-150'].name) }));
    expect((await breakOf(page)).stage).toBe('moving');
  });

  test('the first screen names every move with its sides before anything begins', async () => {
    const page = await openBreak(app, 'floor-300');
    const text = await page.locator('main').innerText();
    for (const { move } of routines['floor-300'].steps) expect(text).toContain(say(moves[move].texts.name));
    expect((await breakOf(page)).startedAt).toBeNull();
  });

  test('the other routine can be chosen on the first screen, by button and by key', async () => {
    const page = await openBreak(app);
    await button(page, routineWords('floor-300')).click();
    await button(page, routineWords('stand-150')).waitFor();
    expect((await breakOf(page)).offer?.routineId).toBe('floor-300');
    await desktop.input.press('r');
    await button(page, routineWords('floor-300')).waitFor();
    expect((await breakOf(page)).offer?.routineId).toBe('stand-150');
  });

  test('Escape on the first screen closes it and leaves the bout as it was', async () => {
    const page = await openBreak(app);
    const { satMs } = await ask(page, 'readSnapshot');
    expect(satMs).toBeGreaterThan(0);
    await desktop.input.press('Escape');
    await app.waitForNoWindow('break');
    expect(minutesAtDesk(await desktop.tray.tooltip())).toBeGreaterThanOrEqual(Math.floor(satMs / 60_000));
  });

  test('Space stops the countdown and lets it go on from there', async () => {
    const page = await openBreak(app);
    await button(page, say('break.begin')).click();
    await until('the first move runs', async () => (await breakOf(page)).player.phase === 'move');
    await desktop.input.press('space');
    await page.getByText(say('break.paused'), { exact: true }).waitFor();
    const stopped = await breakOf(page);
    const seconds = await secondsShown(page);
    await until('the pause has lasted ten seconds', async () => (await breakOf(page)).player.pausedForMs > 10_000);
    expect((await breakOf(page)).player.elapsedMs).toBe(stopped.player.elapsedMs);
    expect(await secondsShown(page)).toBe(seconds);

    await desktop.input.press('space');
    await until('the countdown runs again', async () => (await secondsShown(page)) < seconds);
  });

  test('fifteen seconds more make the number larger by fifteen', async () => {
    const page = await pausedInMove(app);
    const before = await secondsShown(page);
    await button(page, say('break.extendLabel')).click();
    await until('the number has grown', async () => (await secondsShown(page)) === before + 15);
    await desktop.input.press('plus');
    await until('the number has grown again', async () => (await secondsShown(page)) === before + 30);
  });

  test('swapping sides changes this step and the ones to come', async () => {
    const page = await pausedInMove(app);
    const sides = async () => (await breakOf(page)).player.steps.map(({ side }) => side);
    // Whichever side got less so far comes first.
    const before = await sides();
    await button(page, say('break.swap')).click();
    const swapped = before.map((side) => otherSide(side));
    await page.locator('.guide-side-word').filter({ hasText: say(`side.${swapped[0] ?? 'both'}`) }).waitFor();
    expect(await sides()).toEqual(swapped);
    await desktop.input.press('m');
    await page.locator('.guide-side-word').filter({ hasText: say(`side.${before[0] ?? 'both'}`) }).waitFor();
  });

  test('skip goes to the next step and back returns to it', async () => {
    const page = await pausedInMove(app);
    const step = (index: number) => until(`step ${index}`, async () => (await breakOf(page)).player.index === index);
    await button(page, say('break.skip')).click();
    await step(1);
    expect((await breakOf(page)).player.phase).toBe('getReady');
    await button(page, say('break.back')).click();
    await step(0);
    await desktop.input.press('Right');
    await step(1);
    await desktop.input.press('Left');
    await step(0);
    expect((await breakOf(page)).player.results.every((result) => result === null)).toBe(true);
  });

  test('skipping every step is no break: it says so, and the bout goes on', async () => {
    const page = await openBreak(app);
    await button(page, say('break.begin')).click();
    for (let step = 1; step <= 6; step += 1) {
      await until(`step ${step} is shown`, async () => (await breakOf(page)).player.index === step - 1);
      await button(page, say('break.skip')).click();
    }
    await heading(page).filter({ hasText: say('break.done.stoppedEarly') }).waitFor();
    expect((await breakOf(page)).outcome).toBe('stopped');
  });

  test('closing it by the window manager in mid-move ends the break, and another can begin', async () => {
    await pausedInMove(app);
    await desktop.input.focus(breakTitle);
    await desktop.input.press('alt+F4');
    await app.waitForNoWindow('break');
    await desktop.tray.waitForTooltip('no break', (text) => valuesIn('status.break', firstLine(text)) === undefined);
    const page = await openBreak(app);
    expect((await breakOf(page)).stage).toBe('why');
  });

  test('a crash of its page ends the break, and another can begin', async () => {
    await pausedInMove(app);
    await app.app.evaluate(({ webContents }) => {
      webContents.getAllWebContents().find((contents) => contents.getURL().includes('/windows/break/'))?.forcefullyCrashRenderer();
    });
    await app.waitForNoWindow('break');
    await desktop.tray.waitForTooltip('no break', (text) => valuesIn('status.break', firstLine(text)) === undefined);
    const page = await openBreak(app);
    expect((await breakOf(page)).stage).toBe('why');
    expect(app.log()).toContain('its page is gone');
  });
});

describe('from reminder to done', () => {
  let app: RunningApp;
  let page: Page;
  beforeEach(async () => {
    const reminded = await sitUntilReminded(desktop, { settings: { snoozeMinutes: 1 } });
    app = reminded.app;
    onTestFinished(() => app.quit());
    desktop.notifications.invoke(reminded.notification.id, 'start');
    page = await app.windowNamed('break');
    await button(page, say('break.begin')).waitFor();
  });

  test('the whole routine by keyboard alone counts as a break and sets the desk clock to zero', async () => {
    expect((await breakOf(page)).boutSatMs).toBeGreaterThanOrEqual(60_000);
    await desktop.input.press('Return');
    const finished = say('break.done.finished', { length: lengthWords('stand-150') });
    await heading(page).filter({ hasText: finished }).waitFor();
    await page.getByText(say('break.done.clock')).waitFor();
    const { outcome, player } = await breakOf(page);
    expect(outcome).toBe('finished');
    expect(player.results).toEqual(['done', 'done', 'done', 'done', 'done', 'done']);
    expect(player.doneMs.reduce((sum, ms) => sum + ms, 0)).toBe(150_000);
    await desktop.input.press('Return');
    await app.waitForNoWindow('break');
    const after = minutesAtDesk(await desktop.tray.tooltip());
    expect([0, 1]).toContain(after);
  });

  test('stopped by mouse before half, it says so kindly, the bout goes on and the reminder comes back', async () => {
    const told = desktop.notifications.shown.at(-1)?.id ?? 0;
    await button(page, say('break.begin')).click();
    await button(page, say('break.stop')).click();
    await page.getByText(say('break.done.stoppedNote', { minutes: 1 })).waitFor();
    await clickAway(button(page, say('break.close')));
    await app.waitForNoWindow('break');
    const again = await nextReminder(desktop, told);
    expect(numberIn('reminder.title', 'minutes', again.summary)).toBeGreaterThanOrEqual(2);
  });

  test('stopped after half it counts', async () => {
    await desktop.input.press('Return');
    await until('half is done', async () => (await breakOf(page)).player.doneMs.reduce((sum, ms) => sum + ms, 0) >= 75_000);
    await desktop.input.press('Escape');
    await page.getByText(say('break.done.clock')).waitFor();
    const { outcome, player } = await breakOf(page);
    expect(outcome).toBe('finished');
    expect(player.results.at(-1)).toBeNull();
    expect((await ask(page, 'readSnapshot')).satMs).toBeLessThan(60_000);
  });

  test('"I’ll just walk" counts at once', async () => {
    await desktop.input.press('w');
    await heading(page).filter({ hasText: say('break.done.walked') }).waitFor();
    expect((await breakOf(page)).outcome).toBe('walked');
    expect((await ask(page, 'readSnapshot')).satMs).toBeLessThan(60_000);
  });
});

test('a reminder waits while the break window is open, and a first screen that nobody answers closes by itself', async () => {
  const { app, notification } = await sitUntilReminded(desktop, { rate: 120, settings: { repeatMinutes: 2 } });
  onTestFinished(() => app.quit());
  desktop.notifications.invoke(notification.id, 'start');
  await app.windowNamed('break');
  await app.waitForNoWindow('break', { withinMs: 15_000 });
  expect(desktop.notifications.shown.filter(({ id }) => id > notification.id).length).toBeLessThanOrEqual(1);
  await desktop.tray.waitForTooltip('the counting goes on', (text) => numberIn('status.due', 'minutes', firstLine(text)) >= 11);
});
