// The day on Home of the real app: shown, pointed at, picked by keyboard and by mouse, counted otherwise and taken back; history, tray and weeks agree each time.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHistoryStore } from '../../main/adapters/history/history';
import type { DayPicture } from '../../shared/day/day-picture';
import { minuteMs } from '../../shared/time/duration';
import { addDays } from '../../shared/trends/calendar';
import { ask, sitDown } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import type { RunningApp } from './rig/launch';
import { satMinutes, seed, type Seeded } from './rig/seeded';
import { until } from './rig/until';
import { numberIn, say } from './rig/words';

let desktop: Desktop;
let app: RunningApp;
let home: Page;
let seeded: Seeded;
beforeAll(async () => {
  desktop = await acquireDesktop({ display: { width: 1280, height: 900 } });
  const userDataDir = desktop.newUserDataDir();
  seeded = seed(userDataDir, 'week');
  app = await sitDown(desktop, { userDataDir, settings: {}, flags: ['--home'], environment: seeded.environment });
  home = await app.windowNamed('home');
  await home.locator('.day-piece').first().waitFor();
});
afterAll(() => desktop.release());

const piece = (words: string | RegExp) => home.getByRole('button', { name: words });
const answer = (key: 'sitting' | 'standing' | 'away') => home.getByRole('button', { name: say(`correct.${key}`), exact: true });
const undo = () => home.getByRole('button', { name: say('correct.undo'), exact: true }).first();
const firstUndo = (): Promise<void> => undo().click();
const readDay = (date: string | null = null): Promise<DayPicture> => ask(home, 'readDay', { date });
const pieceNames = (): Promise<string[]> => home.locator('.day-piece').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
const focused = (): Promise<string | null> => home.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
const figure = (name: string): Promise<string> => home.locator('.day .figures div', { hasText: name }).locator('.figure-value').innerText();

/** What the file itself holds of a date, read beside the app. */
function satInFile(date: string): number {
  const history = openHistoryStore({ folder: app.userDataDir, log: (line) => expect.fail(line), after: () => () => undefined });
  const sat = history.satByDay({ from: date, to: date });
  history.close();
  return sat[0]?.satMs ?? 0;
}

/** Of the week on Home: "5 h 9 min sitting so far" is read by the plot of the days. */
async function satInWeeks(date: string): Promise<number | null | undefined> {
  const { days } = await ask(home, 'readTrends', { weekBegins: 0 });
  return days?.points.find((point) => point.date === date)?.satMs;
}

async function trayMinutes(): Promise<number> {
  return numberIn('status.sitting', 'minutes', (await desktop.tray.tooltip()).split('\n')[0] ?? '');
}

/** The plot as it is drawn, by its own words; null while it is not there. */
const plotWords = (): Promise<string | null> => home.getByRole('slider').first().getAttribute('aria-valuetext');

test('the day is drawn as it was, with its figures and what lay over it', async () => {
  const day = await readDay();
  const names = await pieceNames();
  expect(names.length).toBeGreaterThan(12);
  for (const kind of ['sitting', 'estimated', 'routine', 'walk', 'standing', 'away'] as const) {
    expect(names.some((name) => name.startsWith(say(`day.kind.${kind}`)))).toBe(true);
  }
  expect(names.at(-1)).toContain('now');
  expect(names.some((name) => name.includes(say('day.held.call')))).toBe(true);
  expect(names.some((name) => name.includes(say('day.paused')))).toBe(true);
  const hours = Math.floor(day.satMs / minuteMs / 60);
  expect(await figure(say('day.atDesk'))).toContain(say('span.hours', { hours }));
  expect(await trayMinutes()).toBeGreaterThanOrEqual(satMinutes);
});

test('keys lead from piece to piece; Enter picks one, and Escape gives it back the focus', async () => {
  const names = await pieceNames();
  await home.locator('.day-piece[tabindex="0"]').focus();
  expect(await focused()).toBe(names.at(-1));
  await home.keyboard.press('Home');
  expect(await focused()).toBe(names[0]);
  await home.keyboard.press('ArrowRight');
  expect(await focused()).toBe(names[1]);
  await home.keyboard.press('ArrowLeft');
  expect(await home.locator('.day-reading').innerText()).toContain(say('day.kind.sitting'));
  await home.keyboard.press('Enter');
  await answer('standing').waitFor();
  expect(await home.evaluate(() => document.activeElement?.className)).toBe('correct-panel');
  await home.keyboard.press('Escape');
  await answer('standing').waitFor({ state: 'detached' });
  expect(await focused()).toBe(names[0]);
});

test('picked by keyboard and counted as standing, the day, the file, the weeks and the figures have less; undone, all as before', async () => {
  const before = await readDay();
  const [first] = before.pieces.filter(({ kind }) => kind === 'sitting');
  const inFile = satInFile(seeded.today);
  const [figureBefore, plotBefore, trayBefore] = [await figure(say('day.atDesk')), await plotWords(), await trayMinutes()];
  await home.locator('.day-piece').first().focus();
  await home.keyboard.press('Enter');
  await answer('standing').focus();
  await home.keyboard.press('Enter');
  await home.getByText(say('correct.less', { minutes: Math.round((first?.satMs ?? 0) / minuteMs) })).waitFor();
  await until('the first piece is standing', async () => (await pieceNames())[0]?.startsWith(say('day.kind.standing')));
  expect(inFile - satInFile(seeded.today)).toBe(first?.satMs);
  expect(before.satMs - (await readDay()).satMs).toBeGreaterThan((first?.satMs ?? 0) - minuteMs);
  expect(Math.abs(((await satInWeeks(seeded.today)) ?? 0) - (await readDay()).satMs)).toBeLessThan(minuteMs);
  await until('the figures follow', async () => (await figure(say('day.atDesk'))) !== figureBefore);
  await until('the plot follows', async () => (await plotWords()) !== plotBefore);
  // Nothing was said of the bout that runs.
  expect(await trayMinutes() - trayBefore).toBeLessThanOrEqual(1);

  await firstUndo();
  await home.getByText(new RegExp(say('correct.undone', { change: '' }).trim())).waitFor();
  await until('the first piece is sitting again', async () => (await pieceNames())[0]?.startsWith(say('day.kind.sitting')));
  expect(satInFile(seeded.today)).toBe(inFile);
  expect((await readDay()).corrections).toEqual([]);
});

test('picked by mouse, the running bout counted as away takes the ring and the tray back to nothing; undone, both have it again', async () => {
  const bout = piece(new RegExp(`^${say('day.kind.sitting')}.*now`));
  await bout.hover();
  expect(await home.locator('.day-reading').innerText()).toContain('now');
  await bout.click();
  await answer('away').click();
  await until('the tray forgets it', async () => !((await trayMinutes()) >= satMinutes));
  await until('the ring forgets it', async () => Number(await home.locator('.home-number').innerText().catch(() => '0')) < satMinutes);
  expect((await readDay()).corrections).toHaveLength(1);

  await firstUndo();
  await until('the tray has it again', async () => (await trayMinutes()) >= satMinutes);
  await until('the ring has it again', async () => Number(await home.locator('.home-number').innerText().catch(() => '0')) >= satMinutes);
});

test('a part of a piece is counted otherwise by its times, which splits it', async () => {
  const { pieces } = await readDay();
  const count = (await pieceNames()).length;
  await home.locator('.day-piece').first().click();
  const from = await home.getByLabel(say('correct.from'), { exact: true }).inputValue();
  const [hour, minute] = from.split(':').map(Number);
  const later = (minutes: number): string => {
    const all = (hour ?? 0) * 60 + (minute ?? 0) + minutes;
    return `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`;
  };
  await home.getByLabel(say('correct.from'), { exact: true }).fill(later(10));
  await home.getByLabel(say('correct.to'), { exact: true }).fill(later(20));
  await answer('standing').click();
  await until('the piece is three', async () => (await pieceNames()).length === count + 2);
  await firstUndo();
  await until('the piece is one again', async () => (await pieceNames()).length === count);
  expect((await readDay()).pieces.length).toBe(pieces.length);
});

test('a routine can be read but not counted otherwise', async () => {
  await piece(new RegExp(`^${say('day.kind.routine')}`)).first().click();
  await home.getByText(say('correct.stays')).waitFor();
  expect(await answer('sitting').count()).toBe(0);
  await home.getByRole('button', { name: say('correct.close'), exact: true }).click();
});

test('an earlier day is reached, corrected and put back, and today is found again', async () => {
  const yesterday = addDays(seeded.today, -1);
  await home.getByRole('button', { name: say('day.before'), exact: true }).click();
  await home.getByRole('heading', { name: say('day.yesterday') }).waitFor();
  const inFile = satInFile(yesterday);
  expect((await readDay(yesterday)).satMs).toBe(inFile);

  await home.getByRole('button', { name: new RegExp(`^${say('day.kind.away')}`) }).first().click();
  await answer('sitting').click();
  await until('the file has more', () => satInFile(yesterday) > inFile);
  await until('the weeks have as much', async () => (await satInWeeks(yesterday)) === satInFile(yesterday));
  await firstUndo();
  await until('the file has as much as before', () => satInFile(yesterday) === inFile);

  await home.getByLabel(say('day.date'), { exact: true }).fill(addDays(seeded.today, -5));
  await until('the fifth day back is shown', async () => (await home.getByRole('heading', { level: 2 }).first().innerText()) !== say('day.yesterday'));
  await home.getByRole('button', { name: say('day.toToday') }).click();
  await home.getByRole('heading', { name: say('day.today'), exact: true }).waitFor();
});

test('the table says the same, and picks a piece too', async () => {
  await home.locator('.day summary').click();
  const rows = home.locator('.day tbody tr');
  expect(await rows.count()).toBe((await pieceNames()).length + (await readDay()).overlays.length);
  await rows.first().getByRole('button').click();
  await answer('away').waitFor();
  await home.keyboard.press('Escape');
});

test('Home with its day has no fault for axe-core, light and dark, with a piece picked and the table open', async () => {
  await home.locator('.day-piece').first().click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await home.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations, passes } = await new AxeBuilder({ page: home }).setLegacyMode(true).analyze();
    expect(passes.length).toBeGreaterThan(5);
    expect(violations.map(({ id, nodes }) => `${colorScheme}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
  }
});
