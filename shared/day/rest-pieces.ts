// Names the time in which nobody sat: by a correction, by what was noted, and between two bouts by how the first one ended.
import { minuteMs, secondMs } from '../time/duration';
import type { BoutOfDay, BreakOfDay, RestOfDay } from './day-material';
import type { DayCorrection } from './day-picture';
import { beside, inOrder, lengthOf, overlaps } from './spans';
import type { Span } from './spans';

/** Between two sightings there are always some seconds. */
const shortestMs = 30 * secondMs;
/** Whoever says "I'll just walk" and comes back hours later was away for the rest of it. */
const longestWalkMs = 30 * minuteMs;

export const isLongEnough = (one: Span & { open: boolean }): boolean => one.open || lengthOf(one) >= shortestMs;

/** What corrections made of the time, the last one over those before it. */
export function correctedRests(corrections: readonly DayCorrection[]): RestOfDay[] {
  const made = [...corrections].sort((one, other) => one.madeAt - other.madeAt);
  return made.reduce<RestOfDay[]>((painted, { from, to, as }) => {
    const left = painted.flatMap((one) => beside(one, [{ from, to }]));
    return as === 'sitting' ? left : [...left, { kind: as, from, to, open: false }];
  }, []);
}

/** A walk is known by its first moment; it lasts until somebody sits again. */
export function walksUntilSitting(breaks: readonly BreakOfDay[], bouts: readonly BoutOfDay[], stillAwayAt: number | null): BreakOfDay[] {
  return breaks.map((one) => {
    if (one.kind !== 'walk') return one;
    const next = inOrder(bouts).find(({ from }) => from >= one.from);
    const back = next?.from ?? stillAwayAt ?? one.to;
    const to = Math.max(one.to, Math.min(back, one.from + longestWalkMs));
    return { ...one, to, open: next === undefined && stillAwayAt !== null && to === stillAwayAt };
  });
}

function kindAfter({ endedBy }: BoutOfDay): RestOfDay['kind'] | null {
  switch (endedBy) {
    case 'natural break':
    case 'walk':
      return 'away';
    case 'standing':
      return 'standing';
    case 'not watched':
      return 'notWatched';
    case 'routine':
    case 'moved':
    case null:
      return null;
  }
}

/** Gaps of which nothing was noted. */
export function restsBetween(bouts: readonly BoutOfDay[], noted: readonly RestOfDay[]): RestOfDay[] {
  const ordered = inOrder(bouts);
  return ordered.flatMap((one, index) => {
    const next = ordered[index + 1];
    const kind = kindAfter(one);
    if (!next || kind === null) return [];
    const gap = { from: one.to, to: next.from };
    return gap.from < gap.to && !noted.some((rest) => overlaps(rest, gap)) ? [{ kind, ...gap, open: false }] : [];
  });
}
