// Which routine is offered beside the one on the screen.
import type { RoutinePair } from '../../shared/routines/choose';
import type { RoutineId } from '../../shared/routines/routine';

export function otherRoutine(shown: RoutineId, pair: RoutinePair): RoutineId {
  return shown === pair.suggested ? pair.second : pair.suggested;
}
