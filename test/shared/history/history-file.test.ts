// Holds the files of the history to their promise: what is taken along comes back whole.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromHistoryCsv, fromHistoryJson, toHistoryCsv, toHistoryJson } from '../../../shared/history/history-file';
import { noRecords } from '../../../shared/history/records';
import { generatedRecords } from './generated-records';

it('reads every history back from JSON as it was', () => {
  const comesBack = fc.property(generatedRecords, (records) => {
    expect(fromHistoryJson(toHistoryJson(records))).toEqual(records);
  });
  fc.assert(comesBack, { numRuns: 60 });
});

it('reads every history back from CSV as it was', () => {
  const comesBack = fc.property(generatedRecords, (records) => {
    expect(fromHistoryCsv(toHistoryCsv(records))).toEqual(records);
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

it('reads a table whose columns a spreadsheet moved about, and refuses one that lacks a column', () => {
  const text = 'sat_ms,more,date,bout_id\n600,x,2026-03-10,0b9f6f5e-6c0a-4d2e-8a53-4f0b6d9f1c11\n';
  expect(fromHistoryCsv({ bout_days: text })).toEqual(noRecords);
  expect(() => fromHistoryCsv({ bout_days: 'date,sat_ms\n2026-03-10,600\n' })).toThrow('bout_id');
});

it('refuses what is no history of ours, or one of a newer Unsit', () => {
  for (const text of ['', '{}', '[]', 'null', '{"unsit":"routines","version":1}']) expect(() => fromHistoryJson(text)).toThrow();
  expect(() => fromHistoryJson(toHistoryJson(noRecords).replace('"version": 1', '"version": 2'))).toThrow();
});
