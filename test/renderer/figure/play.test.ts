// The player of motions on a clock that the test turns: still in the holds, twelve pictures a second in between, nothing after the end or unseen.
import { describe, expect, it } from 'vitest';
import { playMotion } from '../../../renderer/figure/play';
import type { PlayClock } from '../../../renderer/figure/play';
import { cycleSeconds, momentAt } from '../../../shared/figure/motion';
import type { MotionPicture } from '../../../shared/figure/motion';
import { motions } from '../../../shared/figure/motions';

/** Time passes only when told. */
function turnableClock() {
  let nowMs = 0;
  let seen = true;
  let waiting: { readonly atMs: number; readonly wake: () => void } | undefined;
  const wait = (atMs: number, wake: () => void) => {
    const own = { atMs, wake };
    waiting = own;
    return () => {
      if (waiting === own) waiting = undefined;
    };
  };
  const clock: PlayClock = {
    now: () => nowMs,
    isSeen: () => seen,
    onceSeen: (wake) => wait(Infinity, wake),
    after: (delayMs, wake) => wait(nowMs + delayMs, wake),
  };
  return {
    clock,
    isIdle: () => waiting === undefined,
    hide: () => {
      seen = false;
    },
    show: () => {
      seen = true;
      waiting?.wake();
    },
    turnTo: (untilMs: number) => {
      while (waiting && waiting.atMs <= untilMs) {
        const { atMs, wake } = waiting;
        waiting = undefined;
        nowMs = Math.max(nowMs, atMs);
        wake();
      }
      nowMs = untilMs;
    },
  };
}

const bridge = motions['floor-glute-bridge'];

function play(untilMs: number) {
  const drawn: MotionPicture[] = [];
  const time = turnableClock();
  const stop = playMotion(bridge, 0, (picture) => drawn.push(picture), time.clock);
  time.turnTo(untilMs);
  return { drawn, time, stop };
}

describe('playing a motion', () => {
  it('draws once and then sleeps through a hold', () => {
    expect(play(900).drawn).toHaveLength(1);
  });

  it('draws about twelve pictures a second while the body moves', () => {
    const atStart = play(1000).drawn.length;
    const pictures = play(2000).drawn.length - atStart;
    expect(pictures).toBeGreaterThanOrEqual(11);
    expect(pictures).toBeLessThanOrEqual(14);
  });

  it('shows the pose that belongs to the moment', () => {
    const { drawn } = play(3000);
    expect(drawn.at(-1)?.moment()).toEqual(momentAt(bridge, 3));
  });

  it('draws nothing and leaves nothing waiting once it is stopped', () => {
    const { drawn, time, stop } = play(1500);
    const count = drawn.length;
    stop();
    time.turnTo(20_000);
    expect(drawn).toHaveLength(count);
    expect(time.isIdle()).toBe(true);
  });

  it('draws nothing while nobody can see the page, and then the picture of that moment', () => {
    const { drawn, time } = play(1500);
    time.hide();
    const count = drawn.length;
    time.turnTo(63_000);
    expect(drawn).toHaveLength(count);
    time.show();
    expect(drawn).toHaveLength(count + 1);
    expect(drawn.at(-1)?.moment()).toEqual(momentAt(bridge, 63));
  });

  it('spends most of a holding move without drawing', () => {
    for (const id of ['stand-hip-flexor-lunge', 'floor-half-kneel', 'floor-figure-four', 'stand-desk-hinge'] as const) {
      const moving = motions[id].beats.reduce((sum, beat) => sum + beat.moveSeconds, 0);
      expect(moving / cycleSeconds(motions[id]), id).toBeLessThan(0.2);
    }
  });
});
