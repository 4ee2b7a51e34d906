// Holds the files of the history to their promise: what is taken along comes back whole.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromHistoryCsv, fromHistoryJson, toHistoryCsv, toHistoryJson } from '../../../shared/history/history-file';
import { noRecords } from '../../../shared/history/records';
import { generatedRecords } from './generated-records';

it('reads every history back from JSON as it was', () => {
  const comesBack = fc.property(generatedRecords, (records) => {
    expect(fromHistoryJson(toHistoryJson(records))).toEqual({ records, refused: [] });
  });
  fc.assert(comesBack, { numRuns: 60 });
});

it('reads every history back from CSV as it was', () => {
  const comesBack = fc.property(generatedRecords, (records) => {
    expect(fromHistoryCsv(toHistoryCsv(records))).toEqual({ records, refused: [] });
  });
  fc.assert(comesBack, { numRuns: 60 });
});

it('writes instants that a spreadsheet understands, and no formulas', () => {
  const record = {
    id: '0b9f6f5e-6c0a-4d2e-8a53-4f0b6d9f1c11',
    date: '2026-03-10',
    startedAt: Date.UTC(2026, 2, 10, 8, 0, 0, 5),
    endedAt: Date.UTC(2026, 2, 10, 8, 3),
    zoneOffsetMs: 3_600_000,
    routineId: 'own-1',
    routineName: '=HYPERLINK("x")',
    outcome: 'finished' as const,
    plannedSeconds: 180,
    doneSeconds: 170,
    steps: [],
  };
  const { breaks } = toHistoryCsv({ ...noRecords, breaks: [record] });
  expect(breaks).toContain('2026-03-10T08:00:00.005Z');
  expect(breaks).toContain(`"'=HYPERLINK(""x"")"`);
});

const id = '0b9f6f5e-6c0a-4d2e-8a53-4f0b6d9f1c11';
const checkIn = { id, date: '2026-03-10', at: 1_773_000_000_000, zoneOffsetMs: 0, value: 3, leg: null, redFlag: null };

it('reads a table whose columns a spreadsheet moved about, and refuses one that lacks a column', () => {
  const moved = `value,more,date,id,red_flag,leg,zone_offset_ms,at\n3,x,2026-03-10,${id},,,0,2026-03-08T20:00:00Z\n`;
  expect(fromHistoryCsv({ check_ins: moved })).toEqual({ records: { ...noRecords, checkIns: [{ ...checkIn, at: Date.UTC(2026, 2, 8, 20) }] }, refused: [] });
  expect(fromHistoryCsv({ bout_days: 'date,sat_ms\n2026-03-10,600\n' }).refused).toEqual([{ kind: 'table', table: 'bout_days', reason: 'column', column: 'bout_id' }]);
  expect(fromHistoryCsv({ bouts: 'id,date\n"a,b\n' }).refused).toEqual([{ kind: 'table', table: 'bouts', reason: 'unreadable', line: 2 }]);
});

it('takes an instant without its zone for what nobody can know', () => {
  const text = `id,date,at,zone_offset_ms,value,leg,red_flag\n${id},2026-03-10,10.03.2026 17:00,0,3,,\n`;
  expect(fromHistoryCsv({ check_ins: text })).toEqual({ records: noRecords, refused: [{ kind: 'record', table: 'check_ins', place: 2, field: 'at' }] });
});

it('takes the good records beside a bad one, and says where that stands and what is wrong in it', () => {
  const other = { ...checkIn, id: '1b9f6f5e-6c0a-4d2e-8a53-4f0b6d9f1c11' };
  const lists = { ...noRecords, checkIns: [checkIn, { ...other, value: 11 }, 'rubbish', other] } as never;
  expect(fromHistoryJson(toHistoryJson(lists))).toEqual({
    records: { ...noRecords, checkIns: [checkIn, other] },
    refused: [
      { kind: 'record', table: 'check_ins', place: 2, field: 'value' },
      { kind: 'record', table: 'check_ins', place: 3, field: null },
    ],
  });
});

it('counts a bout whose days were not taken along on the date on which it began, and refuses days without a bout', () => {
  const bouts = `id,date,started_at,ended_at,zone_offset_ms,sat_ms,estimated_ms,ended_by\n${id},2026-03-10,0,9,0,600,0,moved\n`;
  expect(fromHistoryCsv({ bouts }).records.bouts[0]?.byDate).toEqual({ '2026-03-10': 600 });
  const days = 'bout_id,date,sat_ms\nnobody,2026-03-10,600\n';
  expect(fromHistoryCsv({ bouts, bout_days: days })).toMatchObject({ records: { bouts: [{ id }] }, refused: [{ kind: 'alone', table: 'bout_days', place: 2 }] });
});

it('refuses what is no history of ours, or one of a newer Unsit', () => {
  for (const text of ['', '{}', '[]', 'null', '{"unsit":"routines","version":1}']) expect(fromHistoryJson(text)).toBe('notOurs');
  expect(fromHistoryJson(toHistoryJson(noRecords).replace('"version": 1', '"version": 2'))).toBe('newer');
  expect(fromHistoryJson('{"unsit":"history","version":1,"bouts":7}')).toEqual({ records: noRecords, refused: [{ kind: 'table', table: 'bouts', reason: 'unreadable', line: 1 }] });
});
