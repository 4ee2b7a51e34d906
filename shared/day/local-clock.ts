// Turns instants into what the clock on the wall showed on that day, and back; a day may have more than one offset.
import type { LocalClock } from './day-picture';

/** `clocks`: in order, at least one; before the first its offset holds too. */
export function offsetAt(clocks: readonly LocalClock[], at: number): number {
  const shown = clocks.findLast(({ from }) => from <= at) ?? clocks[0];
  return shown?.offsetMs ?? 0;
}

/** Local milliseconds: the wall clock as if it were UTC. */
export function localAt(clocks: readonly LocalClock[], at: number): number {
  return at + offsetAt(clocks, at);
}

/** The first instant at which the wall clock showed this; where it never did, the instant at which it jumped over it. */
export function instantOf(clocks: readonly LocalClock[], localMs: number): number {
  for (const [index, { from, offsetMs }] of clocks.entries()) {
    const until = clocks[index + 1]?.from ?? Infinity;
    const at = localMs - offsetMs;
    if (at < until) return index === 0 ? at : Math.max(from, at);
  }
  return localMs;
}
