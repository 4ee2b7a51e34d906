// Holds the history to what it is for: what happened is there again, sums are right, and what goes is gone.
import { randomUUID } from 'node:crypto';
import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { noRecords } from '../../../../shared/history/records';
import type { CheckInRecord, HistoryRecords } from '../../../../shared/history/records';
import { generatedRecords } from '../../../shared/history/generated-records';
import { aBout, aBreak, historyFolder } from './history-folder';
import type { HistoryFolder } from './history-folder';

const march = { from: '2026-03-01', to: '2026-03-31' };
let here: HistoryFolder;

beforeEach(() => {
  here = historyFolder();
});
afterEach(() => here.remove());

it('makes no file before there is something to keep or to ask', () => {
  const history = here.open();
  expect(existsSync(here.filePath)).toBe(false);
  history.append({ kind: 'bout', record: aBout('2026-03-10', 40) });
  expect(existsSync(here.filePath)).toBe(true);
});

it('finds in the next run what the last one kept', () => {
  const bout = aBout('2026-03-10', 40);
  const oneBreak = aBreak('2026-03-10');
  const first = here.open();
  first.append({ kind: 'bout', record: bout });
  first.append({ kind: 'break', record: oneBreak });
  first.close();
  expect(here.open().read(march)).toEqual({ ...noRecords, bouts: [bout], breaks: [oneBreak] });
});

it('amends a bout in its place, also in another run, and only the last one', () => {
  const bout = aBout('2026-03-10', 40);
  const first = here.open();
  first.appendBout(aBout('2026-03-09', 20), 5000);
  first.appendBout(bout, 9000);
  first.close();
  const second = here.open();
  second.appendBout({ ...bout, id: aBout('2026-03-10', 1).id, endedBy: 'routine' }, 9000);
  second.appendBout(aBout('2026-03-11', 30), 5000);
  expect(second.readAll().bouts).toHaveLength(3);
  expect(second.read({ from: '2026-03-10', to: '2026-03-10' }).bouts).toEqual([{ ...bout, endedBy: 'routine' }]);
});

it('counts each second of a night on its own date', () => {
  const history = here.open();
  const byDate = { '2026-03-10': 30 * 60_000, '2026-03-11': 15 * 60_000 };
  history.append({ kind: 'bout', record: aBout('2026-03-10', 45, { byDate }) });
  history.append({ kind: 'bout', record: aBout('2026-03-11', 60) });
  expect(history.satByDay(march)).toEqual([
    { date: '2026-03-10', satMs: 30 * 60_000 },
    { date: '2026-03-11', satMs: 75 * 60_000 },
  ]);
  expect(history.boutsByDay(march, 50 * 60_000)).toEqual([
    { date: '2026-03-10', bouts: 1, overLimit: 0, longestMs: 45 * 60_000 },
    { date: '2026-03-11', bouts: 1, overLimit: 1, longestMs: 60 * 60_000 },
  ]);
});

const sorted = (records: HistoryRecords): unknown =>
  Object.fromEntries(Object.entries(records).map(([kind, list]) => [kind, [...list].sort((one, other) => (one.id < other.id ? -1 : 1))]));

it('takes any history in without loss, and a second time without doubling', () => {
  const history = here.open();
  fc.assert(
    fc.property(generatedRecords, (records) => {
      history.deleteAll();
      const all = Object.values(records).reduce((sum, list) => sum + list.length, 0);
      expect(history.add(records)).toEqual({ added: all, known: 0 });
      expect(sorted(history.readAll())).toEqual(sorted(records));
      expect(history.add(history.readAll())).toEqual({ added: 0, known: all });
      expect(sorted(history.readAll())).toEqual(sorted(records));
    }),
    { numRuns: 25 },
  );
});

it('deletes one day and leaves the others, also of a bout that sat on both', () => {
  const history = here.open();
  const midnight = Date.parse('2026-03-11T00:00:00Z');
  const night = aBout('2026-03-10', 45, {
    startedAt: midnight - 30 * 60_000,
    endedAt: midnight + 15 * 60_000,
    estimatedMs: 45 * 60_000,
    byDate: { '2026-03-10': 30 * 60_000, '2026-03-11': 15 * 60_000 },
  });
  const kept = aBreak('2026-03-11');
  history.append({ kind: 'bout', record: night });
  history.append({ kind: 'bout', record: aBout('2026-03-10', 20) });
  history.append({ kind: 'break', record: aBreak('2026-03-10') });
  history.append({ kind: 'break', record: kept });
  expect(history.deleteDay('2026-03-10')).toBe(true);
  const satMs = 15 * 60_000;
  expect(history.readAll()).toEqual({
    ...noRecords,
    bouts: [{ ...night, startedAt: midnight, satMs, estimatedMs: satMs, byDate: { '2026-03-11': satMs } }],
    breaks: [kept],
  });
});

it('deletes with a day what a correction over midnight tells of it', () => {
  const history = here.open();
  const correction = (from: string, to: string): HistoryRecords['corrections'][number] => ({
    id: aBout('2026-03-10', 1).id,
    date: from.slice(0, 10),
    madeAt: Date.parse(to),
    zoneOffsetMs: 0,
    from: Date.parse(from),
    to: Date.parse(to),
    as: 'away',
    replaced: { sitting: [], ends: [], gaps: [], beforeMs: null },
  });
  const overMidnight = correction('2026-03-10T23:30:00Z', '2026-03-11T00:30:00Z');
  const dayBefore = correction('2026-03-10T10:00:00Z', '2026-03-10T11:00:00Z');
  for (const record of [overMidnight, dayBefore]) history.append({ kind: 'correction', record });
  expect(history.deleteDay('2026-03-11')).toBe(true);
  expect(history.readAll().corrections).toEqual([dayBefore]);
});

it('keeps only what is younger than a date', () => {
  const history = here.open();
  for (const date of ['2025-01-05', '2026-01-05', '2026-03-05']) history.append({ kind: 'bout', record: aBout(date, 30) });
  history.deleteBefore('2026-01-05');
  expect(history.satByDay({ from: '2000-01-01', to: '2100-01-01' }).map(({ date }) => date)).toEqual(['2026-01-05', '2026-03-05']);
});

it('takes a check-in back from copies that may hold it, and leaves alone those that were made before it', () => {
  const history = here.open();
  const at = Date.now() - 60_000;
  const record: CheckInRecord = { id: randomUUID(), date: '2026-03-10', at, zoneOffsetMs: 0, value: 3, leg: null, redFlag: null };
  history.append({ kind: 'checkIn', record });
  const [earlier, later] = ['damaged-1', 'before-2'].map((end) => `${here.filePath}.${end}`) as [string, string];
  for (const copy of [earlier, later]) writeFileSync(copy, 'a copy');
  utimesSync(earlier, at / 1000 - 60, at / 1000 - 60);
  expect(history.deleteCheckIn(record.id)).toBe(true);
  expect(history.readAll().checkIns).toEqual([]);
  expect([existsSync(earlier), existsSync(later)]).toEqual([true, false]);
});

it('leaves no byte of what was deleted in the file, in its log or in copies', () => {
  const history = here.open();
  for (let day = 10; day < 20; day += 1) {
    for (let number = 0; number < 20; number += 1) history.append({ kind: 'break', record: aBreak(`2026-03-${day}`, { routineName: `secret-${day}` }) });
  }
  writeFileSync(`${here.filePath}.before-2`, 'secret-12');
  writeFileSync(`${here.filePath}.damaged-1`, 'secret-12');
  expect(here.bytes()).toContain('secret-12');
  expect(history.deleteDay('2026-03-12')).toBe(true);
  expect(here.bytes()).not.toContain('secret-12');
  expect(here.bytes()).toContain('secret-13');
  expect(history.deleteAll()).toBe(true);
  expect(here.bytes()).not.toContain('secret-');
  expect(history.readAll()).toEqual(noRecords);
});
