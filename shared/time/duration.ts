// Names the lengths of time that rules are written in, so that no rule carries a bare number.

export const secondMs = 1_000;
export const minuteMs = 60 * secondMs;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** Whole minutes that have passed; 59.9 s is 0 min, as on a clock face. */
export function wholeMinutes(lengthMs: number): number {
  return Math.floor(lengthMs / minuteMs);
}

/** Minutes still to go, rounded up, so that "0 min" is never said while something is still ahead. */
export function minutesLeft(lengthMs: number): number {
  return Math.ceil(Math.max(0, lengthMs) / minuteMs);
}
