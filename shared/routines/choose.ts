// Chooses which routine a reminder suggests and which one it offers beside it.
import { routineIds } from './routine';
import type { RoutineId } from './routine';

/** A fixed routine, or taking turns. */
export type RoutineChoice = RoutineId | 'alternate';

export interface RoutinePair {
  suggested: RoutineId;
  second: RoutineId;
}

function next(routineId: RoutineId): RoutineId {
  const index = routineIds.indexOf(routineId);
  return routineIds[(index + 1) % routineIds.length] ?? routineId;
}

/** Taking turns never suggests the same routine twice running. */
export function choosePair(choice: RoutineChoice, lastRoutineId: RoutineId | null): RoutinePair {
  const turn = lastRoutineId === null ? routineIds[0] : next(lastRoutineId);
  const suggested = choice === 'alternate' ? turn : choice;
  return { suggested, second: next(suggested) };
}
