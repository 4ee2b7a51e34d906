// Maps the machine's clocks onto Unsit's own timeline, which goes on across restarts and boots.
import { asleepBetween } from '../../shared/clock/clock-reading';
import type { ClockReading } from '../../shared/clock/clock-reading';
import type { TimelineMs } from '../../shared/state/live-state';

export interface TimelineInstant {
  at: TimelineMs;
  /** Sleep since the instant before this one. */
  asleepMs: number;
}

/** Starts at `startAt` with the reading `first`; each call gives the instant of another reading. */
export function createTimeline(startAt: TimelineMs, first: ClockReading): (now: ClockReading) => TimelineInstant {
  let before = first;
  return (now) => {
    const asleepMs = asleepBetween(before, now);
    before = now;
    return { at: startAt + (now.elapsedMs - first.elapsedMs), asleepMs };
  };
}
