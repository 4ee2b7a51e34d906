// The machine's clocks: uptime with sleep, monotonic without, wall; and Node's timer.
import { readFileSync } from 'node:fs';
import os from 'node:os';
import type { Clock } from '../../ports/clock';
import { zoneFollower } from './follow-time-zone';

/** Timers of more than 2^31 ms fire at once in Node; nothing here waits that long, this only guards it. */
const longestTimerMs = 2 ** 31 - 1;

function readBootId(): string | null {
  if (process.platform !== 'linux') return null;
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return null;
  }
}

/** The uptime comes in hundredths of a second. Times a high rate that would look like sleep, so that a fast clock believes only real sleep. */
const shortestSleepMs = 1000;

function fastUptime(): (awakeMs: number) => number {
  const startMs = os.uptime() * 1000;
  return (awakeMs) => {
    const asleepMs = os.uptime() * 1000 - startMs - awakeMs;
    return startMs + awakeMs + (asleepMs > shortestSleepMs ? asleepMs : 0);
  };
}

/** `rate` above 1 makes a day pass faster, for demos and tests; people always get 1. */
export function systemClock(rate = 1): Clock {
  const bootId = readBootId();
  const followZone = zoneFollower();
  // The same clock as `performance`, whose module the start would wait 3 ms for.
  const startedAtNs = process.hrtime.bigint();
  const wallStartMs = Date.now();
  const uptimeMs = rate === 1 ? () => os.uptime() * 1000 : fastUptime();
  return {
    rate,
    read: () => {
      followZone();
      const awakeMs = Number(process.hrtime.bigint() - startedAtNs) / 1e6;
      return {
        elapsedMs: uptimeMs(awakeMs) * rate,
        awakeMs: awakeMs * rate,
        wallMs: wallStartMs + (Date.now() - wallStartMs) * rate,
        zoneOffsetMs: -new Date().getTimezoneOffset() * 60_000,
        bootId,
      };
    },
    after: (delayMs, call) => {
      const timer = setTimeout(call, Math.min(longestTimerMs, Math.ceil(delayMs / rate)));
      return () => clearTimeout(timer);
    },
  };
}
