// Which routine is offered beside the one on the screen.
import type { RoutineOffer, RoutineOffers } from '../../shared/routines/offer';

/** Null when there is only one. */
export function otherRoutine(shown: RoutineOffer | null, { suggested, second }: RoutineOffers): RoutineOffer | null {
  return shown?.routineId === suggested?.routineId ? second : suggested;
}
