// Whether an own routine can be started now, and if not or not whole, why.
import type { MoveId } from '../../shared/moves/move-id';
import type { RoutineOffers } from '../../shared/routines/offer';
import type { OwnRoutine } from '../../shared/routines/own-routine';

export type Startable =
  | { kind: 'whole' }
  /** Some moves are left out for now. */
  | { kind: 'partly'; leftOut: number }
  | { kind: 'nothingLeft' }
  /** Rolling was done today already. */
  | { kind: 'rolledToday' };

/** What main offers is the truth; the moves only say why it does not. */
export function startableOf({ id, steps }: OwnRoutine, offers: RoutineOffers, allowed: readonly MoveId[]): Startable {
  const missing = new Set(steps.map(({ move }) => move).filter((move) => !allowed.includes(move)));
  if (steps.every(({ move }) => missing.has(move))) return { kind: 'nothingLeft' };
  if (!offers.all.some(({ routineId }) => routineId === id)) return { kind: 'rolledToday' };
  return missing.size > 0 ? { kind: 'partly', leftOut: missing.size } : { kind: 'whole' };
}
