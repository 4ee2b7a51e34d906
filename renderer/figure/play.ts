// Moves a drawn figure for as long as it is asked to: sleeps through the holds, draws only while something moves and the page counts as seen.
import { pictureAt } from '../../shared/figure/motion';
import type { Motion, MotionPicture } from '../../shared/figure/motion';

/**
 * The clock, whether the page counts as seen, and the two ways to wait, so that a test can stand in for the browser. Our windows go on when
 * minimised (make-window.ts: the voice has to), and Electron calls them seen then; a routine is over in minutes.
 */
export type PlayClock = {
  readonly now: () => number;
  readonly isSeen: () => boolean;
  readonly onceSeen: (wake: () => void) => () => void;
  readonly after: (delayMs: number, wake: () => void) => () => void;
};

export const browserClock: PlayClock = {
  now: () => performance.now(),
  isSeen: () => document.visibilityState === 'visible',
  onceSeen(wake) {
    document.addEventListener('visibilitychange', wake, { once: true });
    return () => document.removeEventListener('visibilitychange', wake);
  },
  after(delayMs, wake) {
    const handle = window.setTimeout(wake, delayMs);
    return () => window.clearTimeout(handle);
  },
};

/** Timers may fire a little early by the page's own clock; a moment later the picture is certainly another one. */
const graceMs = 1;

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
    // No frame of the page is waited for: it would make the whole page work for each picture.
    if (!clock.isSeen()) {
      cancel = clock.onceSeen(drawNow);
      return;
    }
    const picture = pictureAt(motion, fromSeconds + (clock.now() - startedAt) / 1000);
    draw(picture);
    cancel = clock.after(picture.lastsSeconds * 1000 + graceMs, drawNow);
  }

  drawNow();
  return () => cancel();
}
