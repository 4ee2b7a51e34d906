// A clock that a test moves by hand; awake time and time with sleep can be moved apart.
import type { Clock } from '../../../main/ports/clock';

export interface HandClock extends Clock {
  pass(ms: number): void;
  sleep(ms: number): void;
}

export function handClock(rate = 1): HandClock {
  let awakeMs = 1_000_000;
  let elapsedMs = 2_000_000;
  return {
    rate,
    read: () => ({ elapsedMs, awakeMs, wallMs: elapsedMs, zoneOffsetMs: 0, bootId: null }),
    after: () => () => undefined,
    pass(ms) {
      awakeMs += ms;
      elapsedMs += ms;
    },
    sleep(ms) {
      elapsedMs += ms;
    },
  };
}
