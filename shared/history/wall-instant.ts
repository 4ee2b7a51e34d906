// Tells what the wall clock showed at an instant of the timeline, by what it shows now.
import type { WallEnd } from '../bout/by-date';
import type { TimelineMs } from '../time/timeline';

/** An instant of the timeline, and what the wall clock showed at it. */
export interface Now extends WallEnd {
  at: TimelineMs;
}

/** Whole milliseconds since 1970 in UTC; never below 0. */
export function wallOf(at: TimelineMs, now: Now): number {
  return Math.max(0, Math.round(now.wallMs - (now.at - at)));
}
