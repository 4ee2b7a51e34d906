// "Your record" in the real app: taken along and brought back by the dialogs of the desktop, deleted to the last byte, kept for as long as wanted.
import { AxeBuilder } from '@axe-core/playwright';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { historyFileName } from '../../main/adapters/history/history';
import { historyNoticeText } from '../../renderer/parts/history-notice-text';
import type { HistoryRecords } from '../../shared/history/records';
import { toHistoryJson } from '../../shared/history/history-file';
import type { Settings } from '../../shared/settings/settings';
import { dayMs } from '../../shared/time/duration';
import { dateOf } from '../../shared/time/local-date';
import { aBreak } from '../main/adapters/history/history-folder';
import { yearsOfHistory } from '../main/adapters/history/ten-years';
import { ask, FAST, readSettingsFile, sitDown } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import { answerFileDialog } from './rig/file-dialog';
import type { RunningApp } from './rig/launch';
import { filesWith, historyIn, seedHistory } from './rig/seeded-history';
import { until } from './rig/until';
import { numberIn, say } from './rig/words';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await acquireDesktop({ notifications: { running: false } });
});
afterAll(() => desktop.release());

const daysAgo = (days: number): string => dateOf(Date.now() - days * dayMs);
/** Nothing but the record knows this name. */
const secret = 'Zwanzigste Kniebeuge';

/** Days in a row up to yesterday, the last of them with a break that has a name of its own. */
function someDays(days: number, lastDaysAgo = 1): HistoryRecords {
  const records = yearsOfHistory(days, daysAgo(lastDaysAgo));
  return { ...records, breaks: [...records.breaks, aBreak(daysAgo(lastDaysAgo), { routineName: secret })] };
}

const idsOf = (records: HistoryRecords): string[] => Object.values(records).flatMap((list: readonly { id: string }[]) => list.map(({ id }) => id));

/** Without what the app itself has kept while it ran. */
function onlyOf(records: HistoryRecords, known: HistoryRecords): unknown {
  const ids = new Set(idsOf(known));
  const sorted = (list: readonly { id: string }[]): unknown => list.filter(({ id }) => ids.has(id)).sort((one, other) => (one.id < other.id ? -1 : 1));
  return Object.fromEntries(Object.keys(known).map((name) => [name, sorted(records[name as keyof HistoryRecords])]));
}

interface Opened {
  app: RunningApp;
  page: Page;
  userDataDir: string;
}

async function openRecord(records: HistoryRecords | null, { settings = {}, rate = 1, userDataDir = desktop.newUserDataDir() }: { settings?: Partial<Settings>; rate?: number; userDataDir?: string } = {}): Promise<Opened> {
  if (records) seedHistory(userDataDir, records);
  const app = await sitDown(desktop, { userDataDir, settings, rate });
  onTestFinished(() => app.quit());
  return { app, page: await settingsOf(app), userDataDir };
}

async function settingsOf(app: RunningApp): Promise<Page> {
  await desktop.tray.click(say('tray.settings'));
  const page = await app.windowNamed('settings');
  await page.getByRole('heading', { name: say('record.heading'), exact: true }).waitFor();
  return page;
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const size = (page: Page): Locator => page.locator('.record-size');
const sizeShows = (page: Page, days: number): Promise<void> => page.locator('.record-size', { hasText: new RegExp(`^${days} days? since`) }).waitFor();
const isFocused = (locator: Locator): Promise<boolean> => locator.evaluate((element) => element === document.activeElement);
const savedTo = (page: Page, place: string): Promise<void> => page.getByText(say('record.saved', { place }), { exact: true }).waitFor();

async function saveJson(page: Page, file: string): Promise<void> {
  await button(page, say('record.saveJson')).click();
  await answerFileDialog(desktop, say('record.dialog.json'), file, true);
  await savedTo(page, file);
}

async function bringBack(page: Page, file: string): Promise<void> {
  await button(page, say('record.bringBack')).click();
  await answerFileDialog(desktop, say('record.dialog.open'), file, false);
}

async function deleteEverything(page: Page): Promise<void> {
  await button(page, say('record.deleteAll')).click();
  await button(page, say('record.all.confirm')).last().click();
  await page.getByText(say('record.gone.all')).waitFor();
}

async function faults(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('.record').analyze();
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${colorScheme}: ${id} at ${target.join(' ')}: ${failureSummary ?? ''}`)));
  }
  return found;
}

test('everything is taken along in both forms, deleted to the last byte, and brought back without loss or doubling', async () => {
  const seeded = someDays(20);
  const userDataDir = desktop.newUserDataDir();
  seedHistory(userDataDir, seeded);
  const filePath = path.join(userDataDir, historyFileName);
  // What a damage and a newer form left beside it, and a live state that was never finished.
  for (const end of ['damaged-1', 'before-2']) copyFileSync(filePath, `${filePath}.${end}`);
  for (const end of ['damaged', 'tmp-1234567890abcdef']) writeFileSync(path.join(userDataDir, `live-state.json.${end}`), secret);
  const { app, page } = await openRecord(null, { userDataDir });
  await sizeShows(page, 20);
  await page.getByText(say('record.copies', { count: 2 })).waitFor();

  const taken = path.join(desktop.folder, 'taken');
  mkdirSync(taken);
  const json = path.join(taken, 'mine.json');
  await saveJson(page, json);
  expect(onlyOf(JSON.parse(readFileSync(json, 'utf8')) as HistoryRecords, seeded)).toEqual(onlyOf(seeded, seeded));
  await button(page, say('record.saveCsv')).click();
  await answerFileDialog(desktop, say('record.dialog.csv'), taken, false);
  await page.getByText(/unsit-history-/).waitFor();
  const [csvFolder = ''] = readdirSync(taken).filter((name) => name.startsWith('unsit-history-'));
  expect(readFileSync(path.join(taken, csvFolder, 'breaks.csv'), 'utf8')).toContain(secret);

  const traces = [secret, ...idsOf(seeded)];
  expect(filesWith(userDataDir, traces).length).toBeGreaterThanOrEqual(5);
  const home = await ask(page, 'openWindow', { name: 'home' }).then(() => app.windowNamed('home'));
  await home.locator('.trends').getByRole('heading').first().waitFor();
  await deleteEverything(page);
  expect(await isFocused(page.locator('.record-said', { hasText: say('record.gone.all') }))).toBe(true);
  expect(filesWith(userDataDir, traces)).toEqual([]);
  await until('Home knows of no day any more', async () => (await ask(home, 'readTrends', { weekBegins: 0 })).firstDate === null);
  await page.getByText(say('record.sizeNone')).waitFor();

  await bringBack(page, json);
  const all = idsOf(seeded).length;
  await page.getByText(say('record.back.added', { count: all })).waitFor();
  await sizeShows(page, 20);
  await bringBack(page, path.join(taken, csvFolder, 'bouts.csv'));
  await page.getByText(`${say('record.back.added', { count: 0 })} ${say('record.back.known', { count: all })}`).waitFor();
  await app.quit();
  expect(onlyOf(historyIn(userDataDir), seeded)).toEqual(onlyOf(seeded, seeded));
});

test('what the person did lately goes with everything, and the clock at the desk starts again at zero', async () => {
  const { app, page, userDataDir } = await openRecord(null, { rate: FAST, settings: { sitLimitMinutes: 100 } });
  const minutes = (text: string): number => numberIn('status.sitting', 'minutes', text.split('\n')[0] ?? '');
  await desktop.tray.waitForTooltip('three minutes', (text) => minutes(text) >= 3);
  await deleteEverything(page);
  await desktop.tray.waitForTooltip('the clock began anew', (text) => minutes(text) < 3);
  expect((await ask(page, 'readSnapshot')).satMs).toBeLessThan(3 * 60_000);
  await app.quit();
  expect(historyIn(userDataDir).bouts).toEqual([]);
});

test('one day goes by keyboard alone, with its words before it, and the others stay', async () => {
  const seeded = someDays(5);
  const { app, page, userDataDir } = await openRecord(seeded);
  const date = daysAgo(1);
  await button(page, say('record.deleteDay')).focus();
  await page.keyboard.press('Enter');
  const field = page.getByLabel(say('record.day.label'), { exact: true });
  await until('the field has the focus', () => isFocused(field));
  await field.fill(daysAgo(40));
  await page.getByText('Nothing is kept of').waitFor();
  expect(await button(page, say('record.day.confirm')).count()).toBe(0);
  await field.fill(date);
  await page.getByText(say('record.day.breaks', { count: 5 }), { exact: true }).waitFor();
  await page.getByText(say('record.forGood')).waitFor();

  // Escape goes back to where it was asked for, and nothing is gone.
  await page.keyboard.press('Escape');
  expect(await isFocused(button(page, say('record.deleteDay')))).toBe(true);
  await page.keyboard.press('Enter');
  await field.fill(date);
  await button(page, say('record.day.confirm')).focus();
  await page.keyboard.press('Enter');
  await page.getByText('is deleted.').waitFor();
  expect(filesWith(userDataDir, [secret])).toEqual([]);
  await sizeShows(page, 4);
  await app.quit();
  const left = idsOf(historyIn(userDataDir));
  expect(left).toEqual(expect.arrayContaining(idsOf(yearsOfHistory(5, daysAgo(1))).slice(0, 9)));
  expect(historyIn(userDataDir).bouts.some(({ byDate }) => date in byDate)).toBe(false);
});

describe('how long it is kept', () => {
  test('a shorter time says how many days go, and they go only when that is confirmed', async () => {
    const { page, userDataDir, app } = await openRecord(someDays(420));
    const choice = (name: 'oneYear' | 'ever' | 'twoYears'): Locator => page.getByRole('radio', { name: say(`setting.keepRecordFor.${name}`) });
    await choice('twoYears').click();
    await until('a time that takes nothing is kept at once', () => readSettingsFile(userDataDir)['keepRecordFor'] === 'twoYears');
    await choice('oneYear').click();
    const panel = page.locator('.record-confirm');
    const days = Number(/: (\d+) days?\./.exec(await panel.innerText())?.[1]);
    expect(days).toBeGreaterThan(20);
    expect(days).toBeLessThan(27);
    expect(await isFocused(button(page, say('record.keep.cancel')))).toBe(true);
    await page.keyboard.press('Enter');
    await panel.waitFor({ state: 'detached' });
    expect(await choice('twoYears').isChecked()).toBe(true);
    await sizeShows(page, 420);

    await choice('oneYear').click();
    await button(page, say('record.keep.confirm', { days })).click();
    await page.getByText('are deleted.').waitFor();
    await sizeShows(page, 420 - days);
    expect(readSettingsFile(userDataDir)['keepRecordFor']).toBe('oneYear');
    await app.quit();
  });

  test('older days go by themselves a while after the start', async () => {
    const { page } = await openRecord(someDays(420), { rate: FAST, settings: { keepRecordFor: 'oneYear' } });
    await until('fewer days', async () => Number(/^\d+/.exec(await size(page).innerText())?.[0]) < 400, { withinMs: 15_000 });
  });

  test('nothing goes by itself where the date may be wrong, and it says why', async () => {
    const { page, app, userDataDir } = await openRecord(someDays(400, 120), { rate: FAST, settings: { keepRecordFor: 'oneYear' } });
    await page.getByText('Nothing is deleted by itself just now').waitFor();
    const log = (): boolean => app.log().includes('the clock may be wrong');
    await until('it was looked at and left', log, { withinMs: 15_000 });
    await app.quit();
    expect(historyIn(userDataDir).bouts).toHaveLength(400 * 9);
  });
});

test('a file with something wrong gives what is good in it, and says where and why for the rest', async () => {
  const records = yearsOfHistory(2, daysAgo(3));
  const odd = JSON.parse(toHistoryJson(records)) as Record<string, unknown[]>;
  odd['checkIns'] = ['rubbish', { ...(odd['checkIns']?.[1] as object), value: 99 }];
  const file = path.join(desktop.folder, 'odd.json');
  writeFileSync(file, JSON.stringify(odd));
  const { page } = await openRecord(null);
  await page.getByText(say('record.sizeNone')).waitFor();
  await bringBack(page, file);
  await page.getByText(say('record.back.added', { count: idsOf(records).length - 2 })).waitFor();
  expect(await page.locator('.record-refused li').allInnerTexts()).toEqual([
    say('record.refusal.jsonRecord', { file: 'checkIns', place: 1 }),
    say('record.refusal.jsonField', { file: 'checkIns', place: 2, field: 'value' }),
  ]);
  expect(await faults(page)).toEqual([]);
  writeFileSync(file, 'hello');
  await bringBack(page, file);
  await page.getByText(say('record.back.notOurs')).waitFor();
});

test('quitting in the middle of a deletion finishes it', async () => {
  const seeded = someDays(1500);
  const { app, page, userDataDir } = await openRecord(seeded);
  await page.evaluate(() => void window.unsit.call('deleteRecord'));
  await until('it is being deleted', async () => (await ask(page, 'readSnapshot')).record.doing === 'deleting', { everyMs: 5 });
  await app.quit();
  expect(app.exitCode()).toBe(0);
  expect(filesWith(userDataDir, [secret, ...idsOf(seeded).slice(0, 50)])).toEqual([]);
  expect(historyIn(userDataDir).checkIns).toEqual([]);
});

test('a damaged file is said once, in Home and the settings, with what was carried over and where it lies', async () => {
  const userDataDir = desktop.newUserDataDir();
  seedHistory(userDataDir, someDays(60));
  const filePath = path.join(userDataDir, historyFileName);
  const bytes = readFileSync(filePath);
  const page0 = Math.floor(bytes.length / 4096 / 2);
  bytes.fill(0xa5, page0 * 4096, (page0 + 4) * 4096);
  writeFileSync(filePath, bytes);
  const app = await sitDown(desktop, { userDataDir, settings: {}, flags: ['--home'] });
  onTestFinished(() => app.quit());
  const home = await app.windowNamed('home');
  const told = home.locator('.notice', { hasText: 'The file of your record was damaged.' });
  await told.waitFor();
  const { notice } = (await ask(home, 'readSnapshot')).record;
  if (notice?.kind !== 'recovered') throw new Error('The damage was not found');
  expect(notice.records).toBeGreaterThan(100);
  expect(existsSync(notice.keptAs)).toBe(true);
  await home.getByText(historyNoticeText(notice, say)).waitFor();

  const settings = await settingsOf(app);
  await settings.getByText(historyNoticeText(notice, say)).waitFor();
  await settings.locator('.notice').getByRole('button', { name: say('notice.dismiss') }).click();
  await told.waitFor({ state: 'detached' });
  await settings.getByText(say('record.copies', { count: 1 })).waitFor();
});

test('a disk that takes nothing is said, and nothing pretends to be deleted', async () => {
  const userDataDir = desktop.newUserDataDir();
  // As root no folder is closed; a folder in the file's place is for everybody.
  mkdirSync(path.join(userDataDir, historyFileName));
  const { page } = await openRecord(null, { userDataDir });
  await page.locator('.notice', { hasText: say('record.notice.unwritable') }).waitFor();
  await button(page, say('record.deleteAll')).click();
  await button(page, say('record.all.confirm')).last().click();
  await page.getByText(say('record.refused.notWritable')).waitFor();
});

test('the section has no fault, also while it asks', async () => {
  const { page } = await openRecord(someDays(420));
  await sizeShows(page, 420);
  expect(await faults(page)).toEqual([]);
  await button(page, say('record.deleteDay')).click();
  await page.getByLabel(say('record.day.label'), { exact: true }).fill(daysAgo(2));
  await page.locator('.record-goes').waitFor();
  expect(await faults(page)).toEqual([]);
  await button(page, say('record.deleteAll')).click();
  await page.getByText(say('record.all.stays')).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('radio', { name: say('setting.keepRecordFor.oneYear') }).click();
  await page.getByText(say('record.keep.heading')).waitFor();
  expect(await faults(page)).toEqual([]);
});
