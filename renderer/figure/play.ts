// Moves a drawn figure for as long as it is asked to: sleeps through the holds, draws only while something moves.
import { pictureAt } from '../../shared/figure/motion';
import type { Motion, MotionPicture } from '../../shared/figure/motion';

/** The clock and the two ways to wait, so that a test can stand in for the browser. */
export type PlayClock = {
  readonly now: () => number;
  readonly onNextFrame: (wake: () => void) => () => void;
  readonly after: (delayMs: number, wake: () => void) => () => void;
};

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
  draw: (picture: MotionPicture) => void,
  clock: PlayClock = browserClock,
): () => void {
  const startedAt = clock.now();
  let cancel: () => void = () => undefined;

  function drawNow(): void {
    const picture = pictureAt(motion, fromSeconds + (clock.now() - startedAt) / 1000);
    draw(picture);
    // The frame after the wait keeps drawing off while the window is hidden: no frames are given then.
    cancel = clock.after(picture.lastsSeconds * 1000, () => {
      cancel = clock.onNextFrame(drawNow);
    });
  }

  drawNow();
  return () => cancel();
}
