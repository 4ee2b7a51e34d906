// Holds corrections to their laws, on records of every kind, and tells the plain cases one by one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountedBout, Known, Overwriting, Range, Replaced } from '../../../shared/correction/counted-bout';
import { runningId } from '../../../shared/correction/counted-bout';
import { overwrite } from '../../../shared/correction/overwrite';
import type { Overwritten } from '../../../shared/correction/overwrite';
import { layered, satUpTo } from '../../../shared/correction/where-sat';
import { partsByDate } from '../../../shared/time/local-date';
import { absencesIn, minute, naturalBreakMs, rangeIn, someBouts } from './any-record';

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
