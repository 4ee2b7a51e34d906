// Own routines in the real app: put together, changed, deleted and brought back by keyboard, handed on and taken in through the desktop's own dialogs.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { addLabel, moveName } from '../../renderer/routines/routine-words';
import type { MoveId } from '../../shared/moves/move-id';
import { encodeRoutines } from '../../shared/routines/routine-file';
import type { OwnRoutine, OwnRoutineId } from '../../shared/routines/own-routine';
import type { RoutineStep } from '../../shared/routines/routine';
import type { Settings } from '../../shared/settings/settings';
import { readSettingsFile, sitDown } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import { answerFileDialog, dialogHasFocus } from './rig/file-dialog';
import type { RunningApp } from './rig/launch';
import { until } from './rig/until';
import { say } from './rig/words';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await acquireDesktop({ notifications: { running: false } });
});
afterAll(() => desktop.release());

const bridge: RoutineStep = { move: 'floor-glute-bridge', side: 'both', seconds: 60 };
const routine = (id: OwnRoutineId, name: string, steps: readonly RoutineStep[] = [bridge]): OwnRoutine => ({ id, name, steps });

interface Opened {
  app: RunningApp;
  page: Page;
}

async function openRoutines(settings: Partial<Settings> = {}): Promise<Opened> {
  const app = await sitDown(desktop, { settings });
  onTestFinished(() => app.quit());
  await desktop.tray.click(say('tray.routines'));
  const page = await app.windowNamed('routines');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { app, page };
}

const own = (app: RunningApp): readonly OwnRoutine[] => (readSettingsFile(app.userDataDir)['ownRoutines'] ?? []) as OwnRoutine[];
const namesOf = (app: RunningApp): readonly string[] => own(app).map(({ name }) => name);
const stepsIn = (app: RunningApp): readonly string[] => (own(app)[0]?.steps ?? []).map(({ move, side, seconds }) => `${move} ${side} ${seconds}`);
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const row = (page: Page, move: MoveId): Locator => page.getByRole('listitem').filter({ has: page.getByRole('button', { name: moveName(move, say), expanded: true }) });
const more = (page: Page, name: string): Locator => button(page, say('routines.moreLabel', { name }));
const saved = (page: Page): Promise<void> => page.getByText(say('routines.state.kept'), { exact: true }).waitFor();

/** Nothing but the Tab key gets there. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let presses = 0; presses < 90; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not reach ${String(wanted)}`);
}

async function press(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}

async function choose(page: Page, name: string, label: string): Promise<void> {
  await press(page, more(page, name));
  const item = page.getByRole('menuitem', { name: label, exact: true });
  for (let presses = 0; presses < 6 && !(await item.evaluate((element) => element === document.activeElement)); presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

describe('by keyboard only', () => {
  test('a routine is put together, ordered, timed and started', async () => {
    const { app, page } = await openRoutines();
    await press(page, button(page, say('routines.new')));
    await page.getByText(say('routines.state.noSteps')).waitFor();
    await tabTo(page, page.getByRole('textbox', { name: say('routines.name') }));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Before lunch');
    expect(own(app)).toEqual([]);

    await press(page, button(page, addLabel('stand-desk-hinge', say)));
    await page.getByText(say('routines.hint')).waitFor();
    await press(page, button(page, addLabel('floor-half-kneel', say)));
    await page.getByText(say('routines.hint')).waitFor({ state: 'detached' });
    await until('both are on disk', () => own(app)[0]?.steps.length === 3);
    expect(namesOf(app)).toEqual(['Before lunch']);

    // The step just added is the chosen one: its buttons are there, and it moves with both of its sides.
    const said = page.locator('[aria-live="polite"]');
    const up = row(page, 'floor-half-kneel').getByRole('button', { name: say('routines.up') });
    await press(page, up);
    await said.getByText(say('routines.say.moved', { name: moveName('floor-half-kneel', say), place: 1, count: 2 })).waitFor();
    expect(await up.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Alt+ArrowDown');
    await said.getByText(say('routines.say.moved', { name: moveName('floor-half-kneel', say), place: 2, count: 2 })).waitFor();
    await page.keyboard.press('Alt+ArrowUp');

    const seconds = page.getByRole('spinbutton', { name: say('routines.secondsEach', { name: moveName('floor-half-kneel', say) }) });
    await tabTo(page, seconds);
    await page.keyboard.press('ArrowUp');
    await until('five seconds more on each side', () => stepsIn(app).includes('floor-half-kneel right 50'));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('301');
    await page.getByText(say('routines.secondsRange', { min: 5, max: 300 })).waitFor();
    await page.keyboard.press('Escape');
    await press(page, row(page, 'floor-half-kneel').getByRole('button', { name: say('routines.swapSides') }));
    await until('the other side first', () => stepsIn(app)[0] === 'floor-half-kneel right 50');
    expect(stepsIn(app)).toEqual(['floor-half-kneel right 50', 'floor-half-kneel left 50', 'stand-desk-hinge both 30']);
    await saved(page);

    await press(page, button(page, say('routines.start')));
    const breakPage = await app.windowNamed('break');
    await breakPage.getByText('Before lunch').first().waitFor();
  });

  test('a deleted routine comes back to its place, and is suggested again', async () => {
    const list = [routine('own-a', 'Alpha'), routine('own-b', 'Beta'), routine('own-c', 'Gamma')];
    const { app, page } = await openRoutines({ ownRoutines: list });
    await choose(page, 'Beta', say('routines.suggest'));
    await page.getByText(say('routines.said.suggested', { name: 'Beta' })).waitFor();
    expect(readSettingsFile(app.userDataDir)['routine']).toBe('own-b');

    await choose(page, 'Beta', say('routines.delete'));
    await page.getByText(say('routines.said.deleted', { name: 'Beta' })).waitFor();
    expect(namesOf(app)).toEqual(['Alpha', 'Gamma']);
    expect(readSettingsFile(app.userDataDir)['routine']).toBe('best');

    // The focus is on the way back.
    await page.keyboard.press('Enter');
    await page.getByText(say('routines.said.restored', { name: 'Beta' })).waitFor();
    expect(own(app)).toEqual(list);
    expect(readSettingsFile(app.userDataDir)['routine']).toBe('own-b');

    await choose(page, 'Gamma', say('routines.duplicate'));
    await page.getByText(say('routines.said.duplicated', { name: 'Gamma 2' })).waitFor();
    expect(namesOf(app)).toEqual(['Alpha', 'Beta', 'Gamma', 'Gamma 2']);
  });

  test('a step that was taken out comes back with Ctrl+Z, and the last one never takes the kept version with it', async () => {
    const { app, page } = await openRoutines({ ownRoutines: [routine('own-a', 'Alpha')] });
    await press(page, button(page, say('routines.editLabel', { name: 'Alpha' })));
    await press(page, button(page, say('routines.remove')));
    await page.getByText(say('routines.state.noStepsBefore')).waitFor();
    expect(own(app)).toEqual([routine('own-a', 'Alpha')]);
    await page.keyboard.press('Control+z');
    await saved(page);
    expect(stepsIn(app)).toEqual(['floor-glute-bridge both 60']);
    await page.keyboard.press('Escape');
    await button(page, say('routines.editLabel', { name: 'Alpha' })).waitFor();
  });
});

test('a window closed in the middle of a change loses nothing', async () => {
  const { app, page } = await openRoutines({ ownRoutines: [routine('own-a', 'Alpha')] });
  await button(page, say('routines.editLabel', { name: 'Alpha' })).click();
  await page.getByRole('textbox', { name: say('routines.name') }).fill('Renamed');
  await desktop.input.press('alt+F4');
  await app.waitForNoWindow('routines');
  await until('the new name is on disk', () => namesOf(app)[0] === 'Renamed');
});

test('a row dragged past another takes its place with both of its sides', async () => {
  const steps: RoutineStep[] = [{ move: 'floor-half-kneel', side: 'left', seconds: 30 }, { move: 'floor-half-kneel', side: 'right', seconds: 30 }, bridge, { move: 'stand-desk-hinge', side: 'both', seconds: 30 }];
  const { app, page } = await openRoutines({ ownRoutines: [routine('own-a', 'Alpha', steps)] });
  await button(page, say('routines.editLabel', { name: 'Alpha' })).click();
  const handle = page.getByTitle(say('routines.drag'));
  const grab = async (): Promise<{ x: number; y: number; row: number }> => {
    const box = await handle.nth(0).boundingBox();
    if (!box) throw new Error('No handle to drag');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    return { x, y, row: box.height };
  };
  const first = await grab();
  await page.mouse.move(first.x, first.y + first.row * 0.8, { steps: 6 });
  await page.mouse.up();
  await until('the bridge comes first', () => stepsIn(app)[0] === 'floor-glute-bridge both 60');
  expect(stepsIn(app)).toEqual(['floor-glute-bridge both 60', 'floor-half-kneel left 30', 'floor-half-kneel right 30', 'stand-desk-hinge both 30']);

  // Escape puts a row back while it is held.
  const again = await grab();
  await page.mouse.move(again.x, again.y + again.row * 0.8, { steps: 6 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.getByRole('textbox', { name: say('routines.name') }).fill('Kept after');
  await until('the next change is on disk', () => namesOf(app)[0] === 'Kept after');
  expect(stepsIn(app)[0]).toBe('floor-glute-bridge both 60');
});

test('moves that the cautions exclude are absent, and a sentence says so', async () => {
  const { page } = await openRoutines({ cautions: ['knee'] });
  await button(page, say('routines.new')).click();
  await button(page, addLabel('floor-glute-bridge', say)).waitFor();
  expect(await button(page, addLabel('floor-half-kneel', say)).count()).toBe(0);
  const sentence = page.locator('.shelf-left-out');
  expect(await sentence.innerText()).toMatch(/\d+ moves are not listed: they do not go with what you told Unsit to keep in mind/);
});

test('no move is shown before the person was asked what to keep in mind', async () => {
  const { app, page } = await openRoutines({ cautionsAnswered: false });
  await page.getByRole('heading', { name: say('routines.first.heading') }).waitFor();
  expect(await page.locator('svg').count()).toBe(0);
  await press(page, button(page, say('routines.first.open')));
  await app.windowNamed('welcome');
});

describe('files, through the dialogs of the desktop', () => {
  const answerDialog = (title: string, filePath: string): Promise<void> => answerFileDialog(desktop, title, filePath, title === say('routines.dialog.share'));

  test('routines are handed on and taken in beside those that are there', async () => {
    const list = [routine('own-a', 'Lunch'), routine('own-b', 'Tea')];
    const { app, page } = await openRoutines({ ownRoutines: list });
    const filePath = path.join(desktop.folder, 'mine.unsit-routines.json');
    await button(page, say('routines.shareAll')).click();
    await answerDialog(say('routines.dialog.share'), filePath);
    await page.getByText(say('routines.said.shared')).waitFor();
    expect(readFileSync(filePath, 'utf8')).toBe(encodeRoutines(list));

    await button(page, say('routines.openFile')).click();
    await answerDialog(say('routines.dialog.open'), filePath);
    await page.getByText('2 routines were added: Lunch 2 and Tea 2.').waitFor();
    expect(own(app).slice(0, 2)).toEqual(list);
    expect(namesOf(app)).toEqual(['Lunch', 'Tea', 'Lunch 2', 'Tea 2']);
    expect(new Set(own(app).map(({ id }) => id)).size).toBe(4);
  });

  test('a file with something wrong gives what is good in it and says what was wrong', async () => {
    const { app, page } = await openRoutines({ ownRoutines: [routine('own-a', 'Lunch')] });
    const filePath = path.join(desktop.folder, 'odd.unsit-routines.json');
    const odd = [{ name: 'Half', steps: [bridge, { move: 'cartwheel', side: 'both', seconds: 30 }] }, 'rubbish', routine('own-z', 'Whole')];
    writeFileSync(filePath, JSON.stringify({ unsit: 'routines', version: 1, routines: odd }));
    await button(page, say('routines.openFile')).click();
    await answerDialog(say('routines.dialog.open'), filePath);
    await page.getByText('2 routines were added: Half and Whole.').waitFor();
    const problems = await page.locator('.said-problems li').allInnerTexts();
    expect(problems).toEqual([
      `Routine 1, “Half”: ${say('routines.problem.unknownMove')}`,
      `Routine 2: ${say('routines.problem.notARoutine')}`,
    ]);
    expect(namesOf(app)).toEqual(['Lunch', 'Half', 'Whole']);

    writeFileSync(filePath, 'hello');
    await button(page, say('routines.openFile')).click();
    await answerDialog(say('routines.dialog.open'), filePath);
    await page.getByText(say('routines.opened.notOurs')).waitFor();
    expect(namesOf(app)).toEqual(['Lunch', 'Half', 'Whole']);
  });

  test('a dialog that is closed changes nothing, and quitting does not wait for one', async () => {
    const { app, page } = await openRoutines();
    const title = say('routines.dialog.open');
    await button(page, say('routines.openFile')).click();
    await dialogHasFocus(desktop, title);
    await desktop.input.press('Escape');
    await until('the dialog is gone', async () => (await desktop.input.windows()).every((window) => window.title !== title));
    expect(await page.getByRole('status').allInnerTexts()).toEqual(['']);
    await button(page, say('routines.openFile')).click();
    await desktop.input.window(title);
    await app.quit();
    expect(app.exitCode()).toBe(0);
  });
});
