// Chooses the round numbers of an axis: steps that a clock or a hand knows, at most a few of them, with the largest value below the last.
import { hourMs, minuteMs } from '../time/duration';

const hourSteps = [5 * minuteMs, 15 * minuteMs, 30 * minuteMs, hourMs, 2 * hourMs, 4 * hourMs, 6 * hourMs, 12 * hourMs];
const countSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** From 0 to the first multiple of a step that is no less than `largest`; with the largest of `steps` there may be more than `most` of them. */
function ticksOf(largest: number, steps: readonly number[], most: number): number[] {
  const needed = (step: number): number => Math.max(1, Math.ceil(largest / step));
  const step = steps.find((one) => needed(one) <= most) ?? steps.at(-1) ?? 1;
  return Array.from({ length: needed(step) + 1 }, (_, index) => index * step);
}

/** Milliseconds; a day has no more than its hours, so that there are at most five of them. */
export function hourTicks(largestMs: number): number[] {
  return ticksOf(largestMs, hourSteps, 4);
}

/** Whole numbers. */
export function countTicks(largest: number): number[] {
  return ticksOf(largest, countSteps, 2);
}
