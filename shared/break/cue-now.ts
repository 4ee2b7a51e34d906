// Which of a move's cues is for now: each has an equal share of the step, in the order they are written.
import { lastSeconds } from './cues';

/** The last seconds belong to the last cue, so that it can be heard out before they are counted. */
const spreadOver = (phaseSeconds: number): number =>
  phaseSeconds >= 3 * lastSeconds ? phaseSeconds - lastSeconds : phaseSeconds;

/** 0 to `count` − 1, from the whole seconds of the phase and those still to go. */
export function cueNow(count: number, phaseSeconds: number, secondsLeft: number): number {
  if (phaseSeconds <= 0) return 0;
  const share = (phaseSeconds - secondsLeft) / spreadOver(phaseSeconds);
  return Math.max(0, Math.min(count - 1, Math.floor(share * count)));
}

/** The first whole second of the phase in which this cue is the one for now. */
export function cueFromSecond(index: number, count: number, phaseSeconds: number): number {
  return Math.ceil((index * spreadOver(phaseSeconds)) / count);
}
