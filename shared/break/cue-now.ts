// Which of a move's cues is for now: each has an equal share of the step, in the order they are written.

/** 0 to `count` − 1, from the whole seconds of the phase and those still to go. */
export function cueNow(count: number, phaseSeconds: number, secondsLeft: number): number {
  if (phaseSeconds <= 0) return 0;
  const share = (phaseSeconds - secondsLeft) / phaseSeconds;
  return Math.max(0, Math.min(count - 1, Math.floor(share * count)));
}
