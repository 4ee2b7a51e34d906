// Fits a routine to a person: what they may not do is replaced by what reaches the same muscles, or left out.
import { moves } from '../moves/catalogue';
import type { Move, MuscleGroup, Place } from '../moves/move';
import { moveIds } from '../moves/move-id';
import type { MoveId } from '../moves/move-id';
import { isWithinReach } from '../moves/place';
import { plannedSeconds } from './routine';
import type { Routine, RoutineStep } from './routine';

function mainGroups(moveId: MoveId): readonly MuscleGroup[] {
  const move: Move = moves[moveId];
  return move.targets.filter(({ main }) => main).map(({ group }) => group);
}

function sharesGroup(one: MoveId, other: MoveId): boolean {
  return mainGroups(one).some((group) => mainGroups(other).includes(group));
}

/** A move of the same place first, then any that is within reach from there. */
function substituteFor(moveId: MoveId, place: Place, taken: ReadonlySet<MoveId>, allowed: ReadonlySet<MoveId>): MoveId | null {
  const candidates = moveIds.filter(
    (one) => allowed.has(one) && !taken.has(one) && isWithinReach(moves[one].place, place) && sharesGroup(one, moveId),
  );
  return candidates.find((one) => moves[one].place === moves[moveId].place) ?? candidates[0] ?? null;
}

/** The same seconds with another move: its sides take turns where it has two. */
function stepsWith(moveId: MoveId, seconds: number): RoutineStep[] {
  const move: Move = moves[moveId];
  if (move.sides !== 'each') return [{ move: moveId, side: 'both', seconds }];
  const half = Math.round(seconds / 2);
  return [
    { move: moveId, side: 'left', seconds: half },
    { move: moveId, side: 'right', seconds: half },
  ];
}

/** Runs of the same move, in order. */
function runsOf(steps: readonly RoutineStep[]): RoutineStep[][] {
  const runs: RoutineStep[][] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (last?.[0]?.move === step.move) last.push(step);
    else runs.push([step]);
  }
  return runs;
}

/** May be empty. A person's own routine gets no substitutes: nobody wants a routine of theirs rewritten. */
export function withoutExcluded(steps: readonly RoutineStep[], allowed: ReadonlySet<MoveId>): readonly RoutineStep[] {
  return steps.filter(({ move }) => allowed.has(move));
}

/** May be empty. */
export function adaptSteps(
  routine: Pick<Routine, 'steps' | 'place' | 'instead'>,
  allowed: ReadonlySet<MoveId>,
): readonly RoutineStep[] {
  const taken = new Set(routine.steps.map(({ move }) => move));
  return runsOf(routine.steps).flatMap((run) => {
    const moveId = run[0]?.move;
    if (!moveId || allowed.has(moveId)) return run;
    const named = routine.instead?.[moveId];
    const substitute = named && allowed.has(named) ? named : substituteFor(moveId, routine.place, taken, allowed);
    if (!substitute) return [];
    taken.add(substitute);
    return stepsWith(substitute, run.reduce((sum, { seconds }) => sum + seconds, 0));
  });
}

/**
 * Less than half of a routine is not that routine any more.
 * Source: content.md §4 (6). Each routine that is neither micro nor rolled has work for the glutes, and on one's feet
 * or on the floor also a move for the hip flexors.
 */
export function isWhole(routine: Pick<Routine, 'micro' | 'place' | 'steps'>, steps: readonly RoutineStep[]): boolean {
  const { micro, place } = routine;
  if (steps.length === 0 || plannedSeconds({ steps }) * 2 < plannedSeconds(routine)) return false;
  if (micro || place === 'roller') return true;
  const targets = steps.flatMap(({ move }) => (moves[move] as Move).targets);
  const activates = targets.some(({ group, work }) => group === 'glutes' && work === 'activates');
  return activates && (place === 'chair' || targets.some(({ group }) => group === 'hipFlexors'));
}
