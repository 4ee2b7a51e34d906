// Moves a drawn figure for as long as it is asked to: sleeps through the holds, draws only while something moves.
import { momentAt } from '../../shared/figure/motion';
import type { Moment, Motion } from '../../shared/figure/motion';

/** The clock and the two ways to wait, so that a test can stand in for the browser. */
export type PlayClock = {
  readonly now: () => number;
  readonly onNextFrame: (wake: () => void) => () => void;
  readonly after: (delayMs: number, wake: () => void) => () => void;
};

/** Twenty pictures a second are enough at these speeds, and drawing them without a graphics card costs a third of sixty. */
const frameMs = 50;

export const browserClock: PlayClock = {
  now: () => performance.now(),
  onNextFrame(wake) {
    const handle = requestAnimationFrame(wake);
    return () => cancelAnimationFrame(handle);
  },
  after(delayMs, wake) {
    const handle = window.setTimeout(wake, delayMs);
    return () => window.clearTimeout(handle);
  },
};

/** Draws from `fromSeconds` on until the returned function is called. */
export function playMotion(
  motion: Motion,
  fromSeconds: number,
  draw: (moment: Moment) => void,
  clock: PlayClock = browserClock,
): () => void {
  const startedAt = clock.now();
  let cancel: () => void = () => undefined;

  function drawNow(): void {
    const moment = momentAt(motion, fromSeconds + (clock.now() - startedAt) / 1000);
    draw(moment);
    // The frame after the wait keeps drawing off while the window is hidden: no frames are given then.
    cancel = clock.after(Math.max(frameMs - 8, moment.stillForSeconds * 1000), () => {
      cancel = clock.onNextFrame(drawNow);
    });
  }

  drawNow();
  return () => cancel();
}
