// Holds the records of a stretch to the wall clock: nothing lost or doubled at midnight, in any zone.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { historyRecords, noRecords } from '../../../shared/history/records';
import { stretchRecordsOf } from '../../../shared/history/stretch-record';
import { dateOf } from '../../../shared/time/local-date';
import { hourMs } from '../../../shared/time/duration';

const id = '8a6e0804-2bd0-4672-b79d-d97027f9071a';

it('a stretch becomes one record a date, side by side, and as long as it was', () => {
  const offset = fc.integer({ min: -14, max: 14 }).map((hours) => hours * hourMs);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 * hourMs }), offset, fc.integer({ min: 0, max: 48 * hourMs }), (lengthMs, zoneOffsetMs, sinceMs) => {
      const wallMs = Date.UTC(2026, 10, 24, 12) + sinceMs;
      const now = { at: 1_000 * hourMs, wallMs, zoneOffsetMs };
      const to = now.at - sinceMs;
      const records = stretchRecordsOf({ kind: 'paused', from: to - lengthMs, to, heldBy: null }, now, () => id);
      expect(records[0]?.from).toBe(wallMs - sinceMs - lengthMs);
      expect(records.at(-1)?.to).toBe(wallMs - sinceMs);
      for (const [index, record] of records.entries()) {
        expect(dateOf(record.from + zoneOffsetMs)).toBe(record.date);
        expect(dateOf(record.to - 1 + zoneOffsetMs)).toBe(record.date);
        if (index > 0) expect(record.from).toBe(records[index - 1]?.to);
      }
      expect(historyRecords.safeParse({ ...noRecords, stretches: records }).success).toBe(true);
    }),
  );
});
