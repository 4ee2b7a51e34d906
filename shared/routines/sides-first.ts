// Starts each move of two sides with the side that got less this week; both keep the same seconds.
import { weekSecondsOfSide } from '../practice/practice';
import type { Practice } from '../practice/practice';
import type { TimelineMs } from '../time/timeline';
import type { RoutineStep } from './routine';

function isPair(first: RoutineStep, second: RoutineStep | undefined): second is RoutineStep {
  return second?.move === first.move && first.side !== 'both' && second.side !== 'both' && second.side !== first.side;
}

export function withLessDoneSideFirst(
  steps: readonly RoutineStep[],
  practice: readonly Practice[],
  now: TimelineMs,
): readonly RoutineStep[] {
  const ordered: RoutineStep[] = [];
  for (let index = 0; index < steps.length; index += 1) {
    const first = steps[index];
    if (!first) break;
    const second = steps[index + 1];
    if (!isPair(first, second)) {
      ordered.push(first);
      continue;
    }
    const done = (step: RoutineStep): number => weekSecondsOfSide(practice, step.move, step.side, now);
    ordered.push(...(done(second) < done(first) ? [second, first] : [first, second]));
    index += 1;
  }
  return ordered;
}
