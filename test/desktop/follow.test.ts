// A routine followed without a mouse and without looking: by keyboard alone, by ear alone, and when something hurts or is tender.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Break } from '../../shared/break/break';
import { moves } from '../../shared/moves/catalogue';
import { readyText } from '../../shared/break/spoken-script';
import { routines } from '../../shared/routines/catalogue';
import type { RoutineId } from '../../shared/routines/routine';
import { ask, sitDown, type SitDown } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import type { RunningApp } from './rig/launch';
import { heardIn, hearChimes, isSpeaking, standInVoice } from './rig/listening';
import { until } from './rig/until';
import { breakTitle, lengthWords, routineWords, say } from './rig/words';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await acquireDesktop();
});
afterAll(() => desktop.release());

const everywhere = { places: ['chair', 'standing', 'floor', 'roller'] } as const;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function breakOf(page: Page): Promise<Break> {
  const running = (await ask(page, 'readSnapshot')).break;
  if (!running) throw new Error('No break is running');
  return running;
}

async function openBreak(routine: RoutineId, options: SitDown): Promise<{ app: RunningApp; page: Page }> {
  const app = await sitDown(desktop, { ...options, settings: { ...everywhere, ...options.settings } });
  onTestFinished(() => app.quit());
  await desktop.tray.click(say('tray.startBreak'), routineWords(routine));
  const page = await app.windowNamed('break');
  await page.getByRole('button', { name: say('break.begin') }).waitFor();
  await desktop.input.focus(breakTitle);
  return { app, page };
}

const inMove = (page: Page) => until('the move runs', async () => (await breakOf(page)).player.phase === 'move', { withinMs: 10_000 });

/** Keeps all that the line for screen readers says from now on: on the fast clock a slow picture would be missed by looking. */
async function linesSaid(page: Page): Promise<() => Promise<readonly string[]>> {
  const lines = await page.evaluateHandle(() => {
    const said: string[] = [];
    const region = document.querySelector('[role=status]');
    if (region) new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
    return said;
  });
  return () => lines.jsonValue();
}

describe('by keyboard alone', () => {
  test.each(['floor-300', 'seated-180'] as const)('%s goes from the first screen to the last, with a pause and a swap on the way', async (routine) => {
    const { app, page } = await openBreak(routine, { rate: 30 });
    await desktop.input.press('Return');
    await inMove(page);
    await desktop.input.press('space');
    await page.getByText(say('break.paused'), { exact: true }).waitFor();
    await desktop.input.press('m');
    await desktop.input.press('plus');
    await until('the step is longer', async () => (await breakOf(page)).player.extraMs === 15_000);
    await desktop.input.press('space');
    await heading(page).filter({ hasText: say('break.done.finished', { length: lengthWords(routine) }) }).waitFor({ timeout: 40_000 });
    const { outcome, player } = await breakOf(page);
    expect(outcome).toBe('finished');
    expect(player.results.every((result) => result === 'done')).toBe(true);
    await desktop.input.press('Return');
    await app.waitForNoWindow('break');
  });

  test('every routine is reached from the first screen', async () => {
    const { page } = await openBreak('stand-150', { rate: 1 });
    const all = (await ask(page, 'readSnapshot')).routines.all.map(({ routineId }) => routineId);
    expect(all.length).toBeGreaterThan(3);
    await page.getByRole('button', { name: say('break.allRoutines') }).focus();
    await desktop.input.press('Return');
    await page.getByRole('menuitem').first().waitFor();
    await desktop.input.press('Down');
    await desktop.input.press('Return');
    await until('another routine is shown', async () => (await breakOf(page)).offer?.routineId !== 'stand-150');
    const reached = new Set([(await breakOf(page)).offer?.routineId]);
    for (let press = 0; press < 2; press += 1) {
      const before = (await breakOf(page)).offer?.routineId;
      await desktop.input.press('r');
      await until('R shows another one', async () => (await breakOf(page)).offer?.routineId !== before);
      reached.add((await breakOf(page)).offer?.routineId);
    }
    expect(reached.size).toBe(3);
    await page.getByText(say('reason.title')).waitFor();
  });

  test('H ends the move that hurts, shows when to ask for help, and goes on with the next move', async () => {
    const { page } = await openBreak('floor-300', { rate: 30 });
    await desktop.input.press('Return');
    await inMove(page);
    await desktop.input.press('h');
    await heading(page).filter({ hasText: say('hurt.title') }).waitFor();
    await page.getByText(say('hurt.leftOut', { name: say('move.floor-half-kneel.name') })).waitFor();
    await page.getByText(say('safety.emergency.whatToDo')).waitFor();
    const stopped = (await breakOf(page)).player.elapsedMs;
    await desktop.input.press('space');
    await desktop.input.press('Return');
    await heading(page).filter({ hasText: say('move.floor-glute-bridge.name') }).waitFor();
    const { player } = await breakOf(page);
    expect(player.results.slice(0, 2)).toEqual(['stopped', 'skipped']);
    expect(stopped).toBeGreaterThan(0);

    await desktop.input.press('h');
    await heading(page).filter({ hasText: say('hurt.title') }).waitFor();
    await desktop.input.press('Escape');
    await page.getByRole('button', { name: say('break.close') }).waitFor();
    await page.getByText(say('hurt.done')).first().waitFor();
    const { routines: left } = await ask(page, 'readSnapshot');
    const still = left.all.flatMap(({ steps }) => steps.map(({ move }) => move));
    expect(still).not.toContain('floor-half-kneel');
    expect(still).not.toContain('floor-glute-bridge');
  });

  test('when the last move hurts there is nothing to go on with, and the routine ends', async () => {
    const { page } = await openBreak('stand-150', { rate: 30 });
    await desktop.input.press('Return');
    for (let step = 0; step < 5; step += 1) {
      await until('the step is there', async () => (await breakOf(page)).player.index === step);
      await desktop.input.press('Right');
    }
    await inMove(page);
    await desktop.input.press('h');
    await page.getByText(say('hurt.last')).waitFor();
    await desktop.input.press('Return');
    await page.getByRole('button', { name: say('break.close') }).waitFor();
    expect((await breakOf(page)).stage).toBe('done');
  });

  test('T stays on a tender spot for its own seconds, and rolls on', async () => {
    const { page } = await openBreak('roll-480', { rate: 8 });
    await desktop.input.press('Return');
    await inMove(page);
    const lines = await linesSaid(page);
    await desktop.input.press('t');
    await page.getByText(say('tender.now'), { exact: true }).waitFor();
    expect(Number(await page.locator('.countdown-number').innerText())).toBeLessThanOrEqual(25);
    await until('the spot is over', async () => (await lines()).includes(say('tender.sayOver')));
    expect(await lines()).toContain(say('tender.say', { seconds: 25 }));
    expect((await breakOf(page)).player).toMatchObject({ index: 0, tenderLeftMs: null });
  });
});

describe('the line for screen readers', () => {
  test('names the move, halfway, the last seconds and the change of sides', async () => {
    const { page } = await openBreak('stand-150', { rate: 8 });
    expect(await page.getByRole('status').getAttribute('aria-live')).toBe('polite');
    const lines = await linesSaid(page);
    await desktop.input.press('Return');
    await until('the other side begins', async () => (await breakOf(page)).player.index === 1, { withinMs: 15_000 });
    await until('the change is said', async () => (await lines()).length >= 5);
    const said = await lines();
    expect(said[0]).toContain(say('move.stand-hip-flexor-lunge.name'));
    expect(said[1]).toContain(say('side.left'));
    expect(said.slice(2, 4)).toEqual([say('break.say.half'), say('break.say.lastSeconds', { seconds: 5 })]);
    expect(said[4]).toContain(say('side.right.short'));
  });
});

describe('by ear alone', () => {
  test('the voice says each line after the other, softly or loud as set, and is silent after a stop', async () => {
    const { app, page } = await openBreak('seated-180', { rate: 6, settings: { speech: true, volume: 40 } });
    await standInVoice(page, 40);
    await desktop.input.press('Return');
    const first = { move: 'chair-pelvic-rock', side: 'both', seconds: 30 } as const;
    expect(routines['seated-180'].steps[0]).toEqual(first);
    await until('the second step is announced', async () => (await heardIn(page)).some(({ text }) => text.includes(say('move.chair-upper-back-extension.name'))), { withinMs: 20_000 });
    const heard = await heardIn(page);
    const texts = heard.map(({ text }) => text);
    expect(texts[0]).toBe(readyText(first, 'move', say));
    expect(texts[1]).toBe(say('voice.go'));
    for (const cue of moves[first.move].texts.cues) expect(texts).toContain(say(cue));
    expect(texts.some((text) => text.includes(say('voice.half')))).toBe(true);
    expect(texts).toContain(say('voice.lastSeconds'));
    expect(heard.every(({ volume, overlapping }) => volume === 0.4 && !overlapping)).toBe(true);
    // The seconds of the app's clock between "go" and the last seconds of a step of thirty.
    const at = (text: string): number => heard.find((one) => one.text === text)?.atMs ?? Number.NaN;
    const betweenSeconds = ((at(say('voice.lastSeconds')) - at(say('voice.go'))) * 6) / 1_000;
    expect(betweenSeconds).toBeGreaterThan(22);
    expect(betweenSeconds).toBeLessThan(28);

    // What is spoken is not read out a second time.
    expect(await page.locator('[role=status]').getAttribute('aria-live')).toBe('off');

    await desktop.input.press('Escape');
    await page.getByRole('button', { name: say('break.close') }).waitFor();
    await until('nothing is being said', async () => !(await isSpeaking(page)));
    expect((await heardIn(page)).at(-1)?.text).not.toBe(say('voice.end'));
    await desktop.input.press('Return');
    await app.waitForNoWindow('break');
  });

  test('without a voice of this computer nothing is spoken, and Settings says so', async () => {
    const { app, page } = await openBreak('stand-150', { rate: 30, settings: { speech: true } });
    expect(await page.evaluate(() => speechSynthesis.getVoices().filter(({ localService }) => localService).length)).toBe(0);
    expect(await page.getByRole('status').getAttribute('aria-live')).toBe('polite');
    await desktop.input.press('Escape');
    await app.waitForNoWindow('break');
    await desktop.tray.click(say('tray.settings'));
    const settings = await app.windowNamed('settings');
    await settings.getByText(say('voice.none')).waitFor();
  });
});

test('the chimes are the tones they are meant to be, in time, soft, and never clipped', async () => {
  const { page } = await openBreak('stand-150', { rate: 12, settings: { volume: 100 } });
  const chimes = await hearChimes(page);
  await desktop.input.press('Return');
  await heading(page).filter({ hasText: say('break.done.finished', { length: lengthWords('stand-150') }) }).waitFor({ timeout: 40_000 });
  await until('the last chime is recorded', async () => (await chimes()).length >= 18);
  const recorded = await chimes();
  const tonesOf = (index: number) => recorded.at(index)?.tones.map(({ hertz }) => Math.round(hertz));

  // Go, half, change; the last one closes the routine.
  expect(recorded.slice(0, 3).map(({ tones }) => tones.length)).toEqual([1, 1, 2]);
  expect([tonesOf(0), tonesOf(1), tonesOf(2), tonesOf(-1)]).toEqual([[523], [659], [523, 784], [784, 659, 523]]);
  for (const { peak, seconds, tones } of recorded) {
    expect(peak).toBeGreaterThan(0.1);
    expect(peak).toBeLessThan(0.5);
    expect(seconds).toBeGreaterThan(0.3);
    expect(seconds).toBeLessThan(2.6);
    // Each tone stands out of what is beside it.
    for (const { level, beside } of tones) expect(level).toBeGreaterThan(4 * beside);
  }
  expect(recorded.at(-1)?.tones.map(({ fromSeconds }) => Math.round(fromSeconds * 10) / 10)).toEqual([0, 0.2, 0.4]);
});
