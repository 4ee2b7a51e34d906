// Holds the history of ten years to its promise: sums come from an index, and adding one more costs what the first one did.
import { statSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../../../main/adapters/history/database';
import type { History } from '../../../../main/ports/history';
import { aBout, historyFolder } from './history-folder';
import type { HistoryFolder } from './history-folder';
import { yearsOfHistory } from './ten-years';

const tenYears = { from: '2016-01-01', to: '2026-12-31' };
const lastYear = { from: '2025-03-11', to: '2026-03-10' };
let here: HistoryFolder;
let history: History;

beforeAll(() => {
  here = historyFolder();
  history = here.open();
  history.add(yearsOfHistory(3650));
}, 60_000);
afterAll(() => here.remove());

function msOf(work: () => unknown): number {
  const runs = Array.from({ length: 5 }, () => {
    const startedAt = performance.now();
    work();
    return performance.now() - startedAt;
  });
  return runs.toSorted((one, other) => one - other)[2] ?? 0;
}

/** Far above what was measured and far below what a scan of every row through JavaScript takes on a crowded machine. */
it('answers every question about a year, and about all ten, within a moment', { timeout: 60_000 }, () => {
  const took = {
    satYear: msOf(() => history.satByDay(lastYear)),
    satAll: msOf(() => history.satByDay(tenYears)),
    boutsYear: msOf(() => history.boutsByDay(lastYear, 2_700_000)),
    satWeeks: msOf(() => history.satByWeek(lastYear, 0)),
    breaksYear: msOf(() => history.breaksByWeek(lastYear, 0)),
    breaksAll: msOf(() => history.breaksByWeek(tenYears, 0)),
    movesYear: msOf(() => history.secondsOfMoves(lastYear)),
    movesAll: msOf(() => history.secondsOfMoves(tenYears)),
    firstDate: msOf(() => history.firstDate()),
    day: msOf(() => history.read({ from: '2026-03-10', to: '2026-03-10' })),
  };
  if (process.env['UNSIT_MEASURE']) console.log(took);
  for (const ms of [took.satYear, took.boutsYear, took.breaksYear, took.movesYear, took.satWeeks, took.firstDate, took.day]) expect(ms).toBeLessThan(200);
  for (const ms of [took.satAll, took.breaksAll, took.movesAll]) expect(ms).toBeLessThan(2000);
  expect(history.satByDay(tenYears)).toHaveLength(3650);
  expect(history.breaksByWeek(lastYear, 0).length).toBeGreaterThan(50);
});

it('keeps the write-ahead log small: after ten years at once, and while bouts come', () => {
  const logBytes = (): number => statSync(`${here.filePath}-wal`).size;
  expect(logBytes()).toBeGreaterThan(0);
  for (let bouts = 0; bouts < 300; bouts += 1) history.append({ kind: 'bout', record: aBout('2026-03-11', 5) });
  expect(logBytes()).toBeLessThan(1_010_000);
  const fresh = historyFolder();
  onTestFinished(() => fresh.remove());
  const other = fresh.open();
  for (let bouts = 0; bouts < 300; bouts += 1) other.append({ kind: 'bout', record: aBout('2026-03-11', 5) });
  expect(statSync(`${fresh.filePath}-wal`).size).toBeLessThan(700_000);
});

it('holds more than a hundred thousand rows', () => {
  const raw = openDatabase(here.filePath);
  const rows = ['bouts', 'bout_days', 'reminders', 'breaks', 'break_steps', 'check_ins'].map((table) => Number(raw.one(`SELECT count(*) FROM ${table}`)));
  raw.close();
  expect(rows.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(100_000);
});

it('looks things up by index wherever a range of dates is asked for', () => {
  const raw = openDatabase(here.filePath);
  const plans = [
    'SELECT date, sum(sat_ms) FROM bout_days WHERE date BETWEEN ? AND ? GROUP BY date',
    'SELECT date, count(*), max(sat_ms) FROM bouts WHERE date BETWEEN ? AND ? GROUP BY date',
    'SELECT move FROM breaks JOIN break_steps ON break_id = id WHERE date BETWEEN ? AND ?',
  ].map((sql) => raw.all(`EXPLAIN QUERY PLAN ${sql}`, ['2026-01-01', '2026-02-01']).map((row) => String(row['detail'])).join('; '));
  raw.close();
  for (const plan of plans) expect(plan).not.toContain('SCAN');
});

it('adds a bout in about the time that the first one took', () => {
  const small = historyFolder();
  const first = small.open();
  first.append({ kind: 'bout', record: aBout('2026-03-10', 30) });
  const add = (to: History) => (): void => {
    for (let number = 0; number < 40; number += 1) to.appendBout(aBout('2026-03-10', 30), Math.random());
  };
  const [few, many] = [msOf(add(first)), msOf(add(history))];
  if (process.env['UNSIT_MEASURE']) console.log({ appendAtOneMs: few / 40, appendAtAHundredThousandMs: many / 40 });
  small.remove();
  // Linear growth would be thousands of times as much; the rest is a crowded machine.
  expect(many).toBeLessThan(10 * few + 20);
});
