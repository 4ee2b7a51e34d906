// Makes records of days with bouts of every kind, and ranges to correct in them, for properties.
import fc from 'fast-check';
import type { CountedBout, Known, Range } from '../../../shared/correction/counted-bout';
import { runningId } from '../../../shared/correction/counted-bout';
import { partsByDate } from '../../../shared/time/local-date';

export const minute = 60_000;
export const naturalBreakMs = 5 * minute;
/** Late, so that days change in the middle of the record. */
export const beginAt = Date.UTC(2026, 2, 10, 20);

const drawnBout = fc.record({
  gapMs: fc.integer({ min: naturalBreakMs, max: 90 * minute }),
  lengthMs: fc.integer({ min: 1, max: 120 * minute }),
  satShare: fc.oneof(fc.constant(1), fc.double({ min: 0.3, max: 1, noNaN: true })),
  estimatedShare: fc.constantFrom(0, 0, 0.4, 1),
  endedBy: fc.constantFrom('routine' as const, 'walk' as const, 'moved' as const, 'standing' as const, 'natural break' as const, 'not watched' as const),
  /** Said ends leave no gap where the person wants none. */
  closeBy: fc.boolean(),
});

const said = ['routine', 'walk', 'moved'];

function recordOf(drawn: readonly (typeof drawnBout extends fc.Arbitrary<infer T> ? T : never)[], runs: boolean): CountedBout[] {
  let at = beginAt;
  let closeBefore = false;
  return drawn.map((one, index) => {
    const startedAt = at + (closeBefore ? 0 : one.gapMs);
    const endedAt = startedAt + one.lengthMs;
    const satMs = Math.max(1, Math.floor(one.lengthMs * one.satShare));
    at = endedAt;
    closeBefore = one.closeBy && said.includes(one.endedBy);
    const byDate: Record<string, number> = {};
    for (const { date, lengthMs } of partsByDate(startedAt + satMs, satMs)) byDate[date] = lengthMs;
    const isRunning = runs && index === drawn.length - 1;
    return {
      id: isRunning ? runningId : `bout-${index}`,
      startedAt,
      endedAt,
      zoneOffsetMs: 0,
      satMs,
      estimatedMs: Math.floor(satMs * one.estimatedShare),
      byDate,
      endedBy: isRunning ? null : one.endedBy,
    };
  });
}

export const someBouts: fc.Arbitrary<CountedBout[]> = fc
  .record({ drawn: fc.array(drawnBout, { minLength: 1, maxLength: 6 }), runs: fc.boolean() })
  .map(({ drawn, runs }) => recordOf(drawn, runs));

/** Often at the very edge of a bout, where most can go wrong. */
export function rangeIn(bouts: readonly CountedBout[]): fc.Arbitrary<Range> {
  const edges = bouts.flatMap(({ startedAt, endedAt }) => [startedAt, endedAt]);
  const last = Math.max(...edges);
  const instant = fc.oneof(fc.constantFrom(...edges), fc.integer({ min: beginAt, max: last }));
  return fc.tuple(instant, instant).map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) + (one === other ? 1 : 0) }));
}

/** Short absences within bouts, shorter than a natural break; a bout begins with sitting and ends with it, however short it is. */
export function absencesIn(bouts: readonly CountedBout[]): fc.Arbitrary<Known[]> {
  const inside = fc.tuple(...bouts.map((bout) => fc.record({ begin: fc.double({ min: 0.05, max: 0.6, noNaN: true }), length: fc.integer({ min: 0, max: 4 * minute }) }).map(({ begin, length }): Known[] => {
    const span = bout.endedAt - bout.startedAt;
    const from = bout.startedAt + Math.max(1, Math.floor(span * begin));
    const to = Math.min(from + length, bout.startedAt + Math.floor(span * 0.95));
    return to > from ? [{ from, to, sat: 'hardly' }] : [];
  })));
  return inside.map((lists) => lists.flat());
}
