// One of our routines as it would be offered unchanged.
import { routines } from '../../../shared/routines/catalogue';
import type { RoutineOffer } from '../../../shared/routines/offer';
import type { Routine, RoutineId } from '../../../shared/routines/routine';

export function offered(routineId: RoutineId): RoutineOffer {
  const { name, place, steps }: Routine = routines[routineId];
  return { routineId, name: { key: name }, place, steps, reason: { kind: 'pinned' } };
}
