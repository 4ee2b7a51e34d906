// Tells sleep, awake time and clock steps apart from three clocks read at the same instant.
import { secondMs } from '../time/duration';

export interface ClockReading {
  /** Grows while the machine sleeps, never steps; starts anew with each boot. */
  elapsedMs: number;
  /** Stands still while the machine sleeps, never steps; starts anew with each boot. */
  awakeMs: number;
  /** The wall clock; may step at any time. */
  wallMs: number;
  /** What the person's zone adds to UTC now, as the system says it. */
  zoneOffsetMs: number;
  /** Changes with each boot; null where the system does not tell. */
  bootId: string | null;
}

/** The two monotonic clocks are read one after the other and with different resolution. */
const clockJitterMs = secondMs;

/** How long the machine slept between two readings of one boot; 0 for differences that are only jitter. */
export function asleepBetween(before: ClockReading, now: ClockReading): number {
  const asleepMs = now.elapsedMs - before.elapsedMs - (now.awakeMs - before.awakeMs);
  return asleepMs > clockJitterMs ? asleepMs : 0;
}

/** The wall clock was stepped, or the zone changed, between two readings of one boot. */
export function isClockChanged(before: ClockReading, now: ClockReading): boolean {
  const stepMs = now.wallMs - before.wallMs - (now.elapsedMs - before.elapsedMs);
  return before.zoneOffsetMs !== now.zoneOffsetMs || Math.abs(stepMs) > 2 * clockJitterMs;
}

function isSameBoot(before: ClockReading, now: ClockReading): boolean {
  if (before.bootId !== null && now.bootId !== null) return before.bootId === now.bootId;
  // Without an id: the uptime went on growing, and no faster than the wall clock can explain.
  const uptimeMs = now.elapsedMs - before.elapsedMs;
  return uptimeMs >= 0 && uptimeMs <= Math.max(0, now.wallMs - before.wallMs) + clockJitterMs;
}

/**
 * How long ago `before` was, in another run of Unsit and perhaps another boot. Across boots only the wall clock
 * knows; null where it went backwards and so knows nothing.
 */
export function gapBetween(before: ClockReading, now: ClockReading): number | null {
  if (isSameBoot(before, now)) return Math.max(0, now.elapsedMs - before.elapsedMs);
  const wallGapMs = now.wallMs - before.wallMs;
  return wallGapMs < 0 ? null : Math.max(wallGapMs, now.elapsedMs);
}
