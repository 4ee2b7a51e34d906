// Puts damaged, newer and unwritable files before the history: nothing that can be read is lost, and the person is told.
import { existsSync, mkdirSync, readFileSync, rmdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../../../main/adapters/history/database';
import { migrations } from '../../../../main/adapters/history/migrations';
import type { History } from '../../../../main/ports/history';
import { noRecords } from '../../../../shared/history/records';
import { aBout, aBreak, historyFolder } from './history-folder';
import type { HistoryFolder } from './history-folder';

const year = { from: '2026-01-01', to: '2026-12-31' };
let here: HistoryFolder;

beforeEach(() => {
  here = historyFolder();
});
afterEach(() => here.remove());

function fill(history: History, records: number): void {
  for (let number = 0; number < records; number += 1) {
    const date = `2026-${String(1 + (number % 12)).padStart(2, '0')}-10`;
    history.append({ kind: 'bout', record: aBout(date, 30) });
    history.append({ kind: 'break', record: aBreak(date) });
  }
}

function filled(records: number): void {
  const history = here.open();
  fill(history, records);
  history.close();
}

/** Overwrites pages; the first page holds the schema. */
function spoil(fromPage: number, pages: number): void {
  const bytes = readFileSync(here.filePath);
  bytes.fill(0xa5, fromPage * 4096, (fromPage + pages) * 4096);
  writeFileSync(here.filePath, bytes);
}

it('carries over what can be read of a file with spoiled pages, keeps that file and tells once', () => {
  filled(300);
  const pages = statSync(here.filePath).size / 4096;
  spoil(Math.floor(pages / 2), 6);
  const history = here.open();
  const { bouts, breaks } = history.readAll();
  const notice = history.notice();
  expect(notice?.kind).toBe('recovered');
  expect(notice?.kind === 'recovered' && notice.records).toBe(bouts.length + breaks.length);
  expect(bouts.length + breaks.length).toBeGreaterThan(300);
  expect(notice?.kind === 'recovered' && existsSync(notice.keptAs)).toBe(true);
  history.noticeTold();
  history.append({ kind: 'bout', record: aBout('2026-03-10', 5) });
  expect(history.readAll().bouts).toHaveLength(bouts.length + 1);
  expect(history.notice()).toBeNull();
});

it('starts anew beside a file that is nothing but rubbish, cut off in the middle, or without its first page', () => {
  const damages: (() => void)[] = [
    () => writeFileSync(here.filePath, 'rubbish '.repeat(2000)),
    () => truncateSync(here.filePath, 5000),
    () => spoil(0, 1),
    () => writeFileSync(here.filePath, Buffer.alloc(20_000)),
  ];
  for (const damage of damages) {
    filled(20);
    damage();
    const history = here.open();
    history.append({ kind: 'bout', record: aBout('2026-03-10', 5, { byDate: { '2026-03-10': 7 } }) });
    expect(history.readAll().bouts.some(({ byDate }) => byDate['2026-03-10'] === 7)).toBe(true);
    expect(history.notice()?.kind).toBe('recovered');
    history.deleteAll();
    history.close();
  }
});

it('mends a file that is damaged while it is open, and loses no record on the way', () => {
  const history = here.open();
  fill(history, 200);
  const raw = openDatabase(here.filePath);
  raw.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  raw.close();
  const pages = statSync(here.filePath).size / 4096;
  spoil(1, pages - 1);
  for (let number = 0; number < 40; number += 1) history.append({ kind: 'bout', record: aBout('2026-06-10', 5) });
  expect(history.satByDay({ from: '2026-06-10', to: '2026-06-10' })[0]?.satMs).toBeGreaterThanOrEqual(40 * 5 * 60_000);
  expect(history.notice()?.kind).toBe('recovered');
});

it('touches nothing of a newer file, keeps in memory and says so', () => {
  filled(3);
  const raw = openDatabase(here.filePath);
  raw.exec('PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)');
  raw.close();
  const before = readFileSync(here.filePath);
  const history = here.open();
  history.append({ kind: 'bout', record: aBout('2026-03-10', 5) });
  expect(history.readAll().bouts).toHaveLength(1);
  expect(history.notice()).toEqual({ kind: 'newer' });
  expect(history.deleteAll()).toBe(false);
  expect(() => history.add(noRecords)).toThrow();
  history.close();
  expect(readFileSync(here.filePath).equals(before)).toBe(true);
});

it('keeps in memory what the disk refuses, answers from there, and writes it when the disk is back', () => {
  mkdirSync(here.filePath);
  const history = here.open();
  const bouts = [aBout('2026-03-10', 5), aBout('2026-03-11', 6)];
  for (const record of bouts) history.append({ kind: 'bout', record });
  expect(history.notice()).toEqual({ kind: 'unwritable' });
  expect(history.read(year).bouts).toEqual(bouts);
  expect(here.timers).toHaveLength(1);
  rmdirSync(here.filePath);
  here.timers[0]?.();
  expect(here.timers).toEqual([]);
  expect(history.notice()).toBeNull();
  history.close();
  expect(here.open().read(year).bouts).toEqual(bouts);
  expect(here.lines.filter((line) => line.includes('takes writes again'))).toHaveLength(1);
});

it('lets the oldest go where more waits than memory is kept for, and counts them', () => {
  mkdirSync(here.filePath);
  const history = here.open({ mostWaiting: 3 });
  for (let day = 10; day < 15; day += 1) history.append({ kind: 'bout', record: aBout(`2026-03-${day}`, 5) });
  expect(history.notice()).toEqual({ kind: 'lost', records: 2 });
  expect(history.satByDay(year).map(({ date }) => date)).toEqual(['2026-03-12', '2026-03-13', '2026-03-14']);
  rmdirSync(here.filePath);
});

it('takes no record twice, and one that no table takes holds up none of the others', () => {
  const history = here.open();
  const bout = aBout('2026-03-10', 5);
  history.append({ kind: 'bout', record: { ...bout, endedBy: null as unknown as 'walk' } });
  history.append({ kind: 'bout', record: bout });
  history.append({ kind: 'bout', record: bout });
  expect(history.readAll().bouts).toEqual([bout]);
  expect(here.lines.filter((line) => line.includes('refused'))).toHaveLength(1);
});

it('keeps a copy of the file from before a migration, and takes each migration once', () => {
  filled(5);
  const more = [...migrations, 'ALTER TABLE bouts ADD COLUMN mood TEXT'];
  for (let run = 0; run < 2; run += 1) {
    const history = here.open({ migrations: more });
    expect(history.readAll().bouts).toHaveLength(5);
    history.close();
  }
  const copy = openDatabase(`${here.filePath}.before-${more.length}`);
  expect(copy.one('PRAGMA user_version')).toBe(migrations.length);
  expect(copy.one('SELECT count(*) FROM bouts')).toBe(5);
  copy.close();
});

it('carries a file of the first form forward with all that is in it, and keeps no copy of a file that was just made', () => {
  const old = here.open({ migrations: migrations.slice(0, 1) });
  expect(old.satByDay(year)).toEqual([]);
  old.close();
  const plain = openDatabase(here.filePath);
  plain.exec("INSERT INTO corrections VALUES ('8a6e0804-2bd0-4672-b79d-d97027f9071a', '2026-03-10', 3, 0, 1, 2, 'away')");
  plain.close();
  const history = here.open();
  expect(history.readAll().corrections).toMatchObject([{ from: 1, to: 2, as: 'away', replaced: { sitting: [], ends: [] } }]);
  expect(existsSync(`${here.filePath}.before-1`)).toBe(false);
  expect(existsSync(`${here.filePath}.before-2`)).toBe(true);
});

it('leaves the file as it was where a migration fails half way', () => {
  filled(5);
  const broken = [...migrations, 'ALTER TABLE bouts ADD COLUMN mood TEXT; CREATE UNIQUE INDEX only_one ON bouts (ended_by)'];
  const failing = here.open({ migrations: broken });
  failing.append({ kind: 'bout', record: aBout('2026-03-10', 5) });
  expect(failing.readAll().bouts).toHaveLength(1);
  expect(failing.notice()).toEqual({ kind: 'unwritable' });
  failing.close();
  expect(here.open().readAll().bouts).toHaveLength(5);
});

it('leaves one whole file and an empty log when it is closed', () => {
  filled(10);
  const log = `${here.filePath}-wal`;
  expect(existsSync(log) ? statSync(log).size : 0).toBe(0);
  writeFileSync(`${here.filePath}.copy`, readFileSync(here.filePath));
  const copy = openDatabase(`${here.filePath}.copy`);
  expect(copy.one('SELECT count(*) FROM breaks')).toBe(10);
  copy.close();
});

it('keeps what does not fit on a full disk until there is room again', () => {
  // SQLite itself says that the disk is full, in the one connection that takes this migration.
  const history = here.open({ migrations: [...migrations, 'PRAGMA max_page_count = 40'] });
  fill(history, 300);
  expect(here.lines.filter((line) => line.includes('full'))).toHaveLength(1);
  expect(history.notice()).toBeNull();
  const { bouts, breaks } = history.readAll();
  expect([bouts.length, breaks.length]).toEqual([300, 300]);
});
