// Holds the picture of any day, however strange, to its laws: side by side, within the day, and every booked millisecond in it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HistoryRecords } from '../../../shared/history/records';
import { hourMs } from '../../../shared/time/duration';
import { bout, correction, date, dayWith, routine, stretch, walk } from './days';

const hour = fc.integer({ min: -400, max: 3000 }).map((hundredth) => hundredth / 100);
const span = fc.tuple(hour, fc.integer({ min: 0, max: 500 })).map(([from, length]) => [from, from + length / 100] as const);
const endedBy = fc.constantFrom('routine' as const, 'walk' as const, 'moved' as const, 'standing' as const, 'not watched' as const, 'natural break' as const);
const zoneOffsetMs = fc.constantFrom(0, 0, 0, 3_600_000, -36_000_000);

const bouts = fc.tuple(span, endedBy, zoneOffsetMs, fc.integer({ min: 0, max: 5 * hourMs }), fc.boolean()).map(([[from, to], ended, offset, satMs, strange]) => {
  const plain = bout(from, to, { endedBy: ended, zoneOffsetMs: offset });
  return strange ? { ...plain, satMs, byDate: { [date]: satMs } } : plain;
});
const records: fc.Arbitrary<Partial<HistoryRecords>> = fc.record({
  bouts: fc.array(bouts, { maxLength: 8 }),
  breaks: fc.array(fc.tuple(span, fc.boolean()).map(([[from, to], walked]) => (walked ? walk(from) : routine(from, (to - from) * 10))), { maxLength: 5 }),
  stretches: fc.array(
    fc.tuple(span, fc.constantFrom('standing' as const, 'away' as const, 'notWatched' as const, 'paused' as const, 'held' as const)).map(([[from, to], kind]) => stretch(kind, from, to)),
    { maxLength: 8 },
  ),
  corrections: fc.array(
    fc.tuple(span, fc.constantFrom('sitting' as const, 'standing' as const, 'away' as const), hour).map(([[from, to], as, made]) => correction(as, from, to, made)),
    { maxLength: 4 },
  ),
});

const runs = { numRuns: 500 };
const patient = { timeout: 60_000 };

test('pieces are in order, without overlap, within the day', patient, () => {
  fc.assert(
    fc.property(records, (all) => {
      const day = dayWith(all);
      const edges = [day.startsAt, ...day.pieces.flatMap(({ from, to }) => [from, to]), day.endsAt];
      expect(edges).toEqual([...edges].sort((one, other) => one - other));
      expect(day.overlays.filter(({ from, to }) => from < day.startsAt || to < from || to > day.endsAt)).toEqual([]);
    }),
    runs,
  );
});

test('the minutes of the pieces are those that the history books on this date, to the millisecond', patient, () => {
  fc.assert(
    fc.property(records, (all) => {
      const day = dayWith(all);
      const booked = (all.bouts ?? []).reduce((sum, { byDate }) => sum + (byDate[date] ?? 0), 0);
      expect(day.satMs).toBe(booked);
      expect(day.pieces.reduce((sum, { satMs }) => sum + satMs, 0)).toBe(booked);
      expect(day.pieces.every(({ kind, satMs }) => satMs >= 0 && (kind === 'sitting' || satMs === 0))).toBe(true);
    }),
    runs,
  );
});
