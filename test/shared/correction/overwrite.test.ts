// Holds corrections to their laws, on records of every kind, and tells the plain cases one by one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountedBout, Known, Overwriting, Range, Replaced } from '../../../shared/correction/counted-bout';
import { isSaid, runningId } from '../../../shared/correction/counted-bout';
import { overwrite } from '../../../shared/correction/overwrite';
import type { Overwritten } from '../../../shared/correction/overwrite';
import { layered, satUpTo } from '../../../shared/correction/where-sat';
import { partsByDate } from '../../../shared/time/local-date';
import { absencesIn, beginAt, minute, naturalBreakMs, rangeIn, someBouts } from './any-record';

function rules() {
  let made = 0;
  return { naturalBreakMs, newId: () => `new-${(made += 1)}` };
}

function datesOf({ from, to }: Range): Record<string, number> {
  return Object.fromEntries(partsByDate(to, to - from).map(({ date, lengthMs }) => [date, lengthMs]));
}

function saying(as: 'sitting' | 'standing' | 'away', { from, to }: Range): Overwriting {
  if (as !== 'sitting') return { as };
  return { as, zoneOffsetMs: 0, byDate: datesOf({ from, to }) };
}

/** What is known once a correction is made. */
function withCorrection(known: readonly Known[], as: 'sitting' | 'standing' | 'away', range: Range, replaced: Replaced): Known[] {
  return layered([...known, ...replaced.gaps.map((gap): Known => ({ ...gap, sat: 'none' })), { ...range, sat: as === 'sitting' ? 'all' : 'none' }]);
}

function doneAndUndone(bouts: readonly CountedBout[], range: Range, as: 'sitting' | 'standing' | 'away', known: readonly Known[]): { done: Overwritten; undone: Overwritten } {
  const done = overwrite(bouts, range, saying(as, range), known, rules());
  return { done, undone: overwrite(done.bouts, range, { as: 'before', replaced: done.replaced }, withCorrection(known, as, range, done.replaced), rules()) };
}

const satIn = (bouts: readonly CountedBout[]): number => bouts.reduce((sum, { satMs }) => sum + satMs, 0);
const withoutIds = (bouts: readonly CountedBout[]): unknown[] => bouts.map(({ id, ...bout }) => ({ ...bout, endedAt: id === runningId ? null : bout.endedAt }));
/** The same bouts with nothing in them but sitting. */
function dense(bouts: readonly CountedBout[]): CountedBout[] {
  return bouts.map((bout) => ({ ...bout, satMs: bout.endedAt - bout.startedAt, estimatedMs: 0, byDate: datesOf({ from: bout.startedAt, to: bout.endedAt }) }));
}

/** What was estimated, and at midnight, is known for whole bouts only; cut again, it may lie a little elsewhere. */
const bare = (bouts: readonly CountedBout[]): unknown[] =>
  bouts.map(({ id, startedAt, endedAt, satMs, endedBy }) => ({ startedAt, endedAt: id === runningId ? null : endedAt, satMs, endedBy }));
/** All of a bout that a word or a routine ended lies in the range. */
const takesAnEnd = (bouts: readonly CountedBout[], { from, to }: Range): boolean =>
  bouts.some(({ startedAt, endedAt, endedBy }) => startedAt >= from && endedAt <= to && endedBy !== null && isSaid({ at: endedAt, endedBy }));
const sumOf = (byDate: CountedBout['byDate']): number => Object.values(byDate).reduce((sum, ms) => sum + ms, 0);

const answer = fc.constantFrom('sitting' as const, 'standing' as const, 'away' as const);
const situation = someBouts.chain((bouts) => fc.record({ bouts: fc.constant(bouts), range: rangeIn(bouts), other: rangeIn(bouts), as: answer, otherAs: answer, known: absencesIn(bouts) }));
const runs = { numRuns: 1000 };

describe('for any record and any range', { timeout: 60_000 }, () => {
  it('sitting changes by what the range says, and by nothing else', () => {
    fc.assert(
      fc.property(situation, ({ bouts, range, as, known }) => {
        const within = bouts.reduce((sum, bout) => {
          const sat = satUpTo(bout, known);
          return sum + Math.max(0, sat(Math.max(bout.startedAt, range.to)) - sat(Math.max(bout.startedAt, range.from)));
        }, 0);
        const after = overwrite(bouts, range, saying(as, range), known, rules());
        expect(after.changedMs).toBe((as === 'sitting' ? range.to - range.from : 0) - within);
        expect(satIn(after.bouts) - satIn(bouts)).toBe(after.changedMs);
      }),
      runs,
    );
  });

  it('every bout sat between nothing and its length, on dates that sum up, and none overlaps another', () => {
    fc.assert(
      fc.property(situation, ({ bouts, range, as, known }) => {
        const after = overwrite(bouts, range, saying(as, range), known, rules()).bouts;
        after.forEach((bout, index) => {
          expect(bout.satMs).toBeGreaterThanOrEqual(0);
          expect(bout.satMs).toBeLessThanOrEqual(bout.endedAt - bout.startedAt);
          expect(bout.estimatedMs).toBeGreaterThanOrEqual(0);
          expect(bout.estimatedMs).toBeLessThanOrEqual(bout.satMs);
          expect(sumOf(bout.byDate)).toBe(bout.satMs);
          expect(after[index + 1]?.startedAt ?? Infinity).toBeGreaterThanOrEqual(bout.endedAt);
        });
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
      }),
      runs,
    );
  });

  it('undone, the bouts are the same again but for their ids', () => {
    fc.assert(
      fc.property(situation, ({ bouts, range, as, known }) => {
        const { done, undone } = doneAndUndone(bouts, range, as, known);
        expect(bare(undone.bouts)).toEqual(bare(bouts));
        expect(undone.changedMs + done.changedMs).toBe(0);
      }),
      runs,
    );
  });

  it('undone, each millisecond is on its own date again where nothing was estimated or unknown', () => {
    fc.assert(
      fc.property(situation, ({ bouts, range, as }) => {
        expect(withoutIds(doneAndUndone(dense(bouts), range, as, []).undone.bouts)).toEqual(withoutIds(dense(bouts)));
      }),
      runs,
    );
  });

  it('said a second time nothing changes any more', () => {
    fc.assert(
      fc.property(situation, ({ bouts, range, as, known }) => {
        const once = overwrite(bouts, range, saying(as, range), known, rules());
        const twice = overwrite(once.bouts, range, saying(as, range), withCorrection(known, as, range, once.replaced), rules());
        expect(twice.changedMs).toBe(0);
        expect(bare(twice.bouts)).toEqual(bare(once.bouts));
      }),
      runs,
    );
  });

  it('two corrections that lie apart come to the same in either order', () => {
    fc.assert(
      fc.property(situation, ({ bouts, range, other, as, otherAs, known }) => {
        fc.pre(range.to < other.from);
        // A word ends nothing any more once nothing is left of its bout: what is said before that is parted by it, what is said after is not.
        fc.pre(!(as !== 'sitting' && takesAnEnd(bouts, range)) && !(otherAs !== 'sitting' && takesAnEnd(bouts, other)));
        // Bouts that sitting joins are taken to be alike: within one bout nobody knows where the sitting lay.
        const joins = as === 'sitting' || otherAs === 'sitting';
        const before = joins ? dense(bouts) : bouts;
        const both = (one: [Range, typeof as], next: [Range, typeof as]): CountedBout[] => {
          const first = overwrite(before, one[0], saying(one[1], one[0]), joins ? [] : known, rules());
          return overwrite(first.bouts, next[0], saying(next[1], next[0]), withCorrection(joins ? [] : known, one[1], one[0], first.replaced), rules()).bouts;
        };
        const forth = both([range, as], [other, otherAs]);
        const back = both([other, otherAs], [range, as]);
        const places = (bouts: readonly CountedBout[]): unknown => bouts.map(({ id, startedAt, endedAt }) => [startedAt, id === runningId ? null : endedAt]);
        expect(places(forth)).toEqual(places(back));
        // Each cut rounds to whole milliseconds.
        forth.forEach(({ satMs }, index) => expect(Math.abs(satMs - (back[index]?.satMs ?? NaN))).toBeLessThanOrEqual(5));
      }),
      runs,
    );
  });
});

const at = (minutes: number): number => beginAt + minutes * minute;
const bout = (id: string, from: number, to: number, endedBy: CountedBout['endedBy']): CountedBout => ({
  id,
  startedAt: at(from),
  endedAt: at(to),
  zoneOffsetMs: 0,
  satMs: (to - from) * minute,
  estimatedMs: 0,
  byDate: datesOf({ from: at(from), to: at(to) }),
  endedBy,
});

type Told = [from: number, to: number, satMinutes: number, endedBy: CountedBout['endedBy']];

function told(bouts: readonly CountedBout[], as: 'sitting' | 'standing' | 'away', from: number, to: number): Told[] {
  const range = { from: at(from), to: at(to) };
  return overwrite(bouts, range, saying(as, range), [], rules()).bouts.map((one): Told => [
    (one.startedAt - beginAt) / minute,
    (one.endedAt - beginAt) / minute,
    one.satMs / minute,
    one.endedBy,
  ]);
}

/** From, to and what ended each. */
const places = ({ bouts }: Overwritten): unknown[] => bouts.map(({ startedAt, endedAt, endedBy }) => [(startedAt - beginAt) / minute, (endedAt - beginAt) / minute, endedBy]);

describe('a correction', () => {
  it('that takes a natural break or more out of a bout makes two of it, and says what stood between them', () => {
    const morning = [bout('a', 0, 60, 'routine')];
    expect(told(morning, 'standing', 20, 30)).toEqual([[0, 20, 20, 'standing'], [30, 60, 30, 'routine']]);
    expect(told(morning, 'away', 20, 30)).toEqual([[0, 20, 20, 'natural break'], [30, 60, 30, 'routine']]);
  });

  it('that takes less than a natural break takes off sitting and leaves the bout one', () => {
    expect(told([bout('a', 0, 60, 'moved')], 'away', 20, 24)).toEqual([[0, 60, 56, 'moved']]);
  });

  it('with sitting over an absence joins what it parted, but not what a word or a routine ended', () => {
    expect(told([bout('a', 0, 20, 'natural break'), bout('b', 40, 60, 'walk')], 'sitting', 20, 40)).toEqual([[0, 60, 60, 'walk']]);
    expect(told([bout('a', 0, 20, 'routine'), bout('b', 40, 60, 'walk')], 'sitting', 20, 40)).toEqual([[0, 20, 20, 'routine'], [20, 60, 40, 'walk']]);
  });

  it('with sitting where there is nothing else leaves what lies beside it as it is', () => {
    // More sitting than its even time has room for, so that some of it lay in the absence at its end.
    const dense = { ...bout('a', 20, 30, 'walk'), satMs: 9 * minute, byDate: { '2026-03-10': 9 * minute } };
    const known: Known[] = [{ from: at(26), to: at(30), sat: 'hardly' }];
    const sparse = { ...bout('b', 0, 15, 'natural break'), satMs: 5 * minute, byDate: { '2026-03-10': 5 * minute } };
    const range = { from: at(15), to: at(26) };
    const once = overwrite([sparse, dense], range, saying('sitting', range), known, rules());
    const twice = overwrite(once.bouts, range, saying('sitting', range), withCorrection(known, 'sitting', range, once.replaced), rules());
    expect(once.bouts.map(({ endedAt }) => endedAt)).toEqual([at(30)]);
    expect(twice.bouts).toEqual(once.bouts);
  });

  it('that is added to by the next one counts both absences as one', () => {
    const range = { from: at(20), to: at(23) };
    const first = overwrite([bout('a', 0, 60, 'walk')], range, { as: 'away' }, [], rules());
    const next = { from: at(23), to: at(26) };
    const both = overwrite(first.bouts, next, { as: 'standing' }, withCorrection([], 'away', range, first.replaced), rules());
    expect(places(both)).toEqual([[0, 20, 'standing'], [26, 60, 'walk']]);
  });

  it('that leaves nothing of a bout takes the word along that ended it, and so the order tells where nothing is left between', () => {
    const before = [bout('a', 20, 24, 'routine'), bout(runningId, 24, 60, null)];
    const [gone, sat] = [{ from: at(20), to: at(24) }, { from: at(15), to: at(20) }];
    const one = overwrite(before, gone, saying('away', gone), [], rules());
    expect(places(one)).toEqual([[24, 60, null]]);
    expect(places(overwrite(one.bouts, sat, saying('sitting', sat), withCorrection([], 'away', gone, one.replaced), rules()))).toEqual([[15, 60, null]]);
    const other = overwrite(before, sat, saying('sitting', sat), [], rules());
    expect(places(other)).toEqual([[15, 24, 'routine'], [24, 60, null]]);
    expect(places(overwrite(other.bouts, gone, saying('away', gone), withCorrection([], 'sitting', sat, other.replaced), rules()))).toEqual([[15, 20, 'routine'], [24, 60, null]]);
  });

  it('of the last minutes ends the bout that runs, and another one runs from now on', () => {
    expect(told([bout(runningId, 0, 60, null)], 'away', 50, 60)).toEqual([[0, 50, 50, 'natural break'], [60, 60, 0, null]]);
    expect(told([bout(runningId, 0, 60, null)], 'away', 57, 60)).toEqual([[0, 57, 57, null]]);
  });

  it('with sitting up to the bout that runs makes that one longer, and takes the ended one out of the record', () => {
    expect(told([bout('a', 0, 20, 'natural break'), bout(runningId, 30, 60, null)], 'sitting', 20, 30)).toEqual([[0, 60, 60, null]]);
  });

  it('leaves the first part its id', () => {
    const range = { from: at(20), to: at(30) };
    expect(overwrite([bout('a', 0, 60, 'walk')], range, { as: 'away' }, [], rules()).bouts.map(({ id }) => id)).toEqual(['a', 'new-1']);
  });
});
