// What a routine is, and the sums over its steps that reminder, player and history all need.
import type { MoveMessageKey } from '../messages/english-moves';
import type { Place } from '../moves/move';
import type { MoveId } from '../moves/move-id';

/** The closed list of routines, so that every record over routines fails to compile when one is missing. */
export const routineIds = ['stand-150', 'floor-300', 'micro-60', 'micro-seated-60', 'seated-180', 'roll-480'] as const;

export type RoutineId = (typeof routineIds)[number];

export function isRoutineId(value: string): value is RoutineId {
  return (routineIds as readonly string[]).includes(value);
}

export type Side = 'left' | 'right' | 'both';

export type RoutineStep = { readonly move: MoveId; readonly side: Side; readonly seconds: number };

export type Routine = {
  readonly id: RoutineId;
  readonly place: Place;
  /** Micro routines and roller routines are free of the rule that asks for a hip-flexor and a glute move. */
  readonly micro: boolean;
  readonly name: MoveMessageKey;
  readonly summary: MoveMessageKey;
  readonly steps: readonly RoutineStep[];
  /** What takes the place of a move that the person leaves out, even when it is in the routine already. */
  readonly instead?: Partial<Readonly<Record<MoveId, MoveId>>>;
};

/** The seconds of the steps alone; changeovers come on top. */
export function plannedSeconds(routine: Pick<Routine, 'steps'>): number {
  return routine.steps.reduce((sum, step) => sum + step.seconds, 0);
}

export function plannedSecondsOfSide(routine: Pick<Routine, 'steps'>, side: Side): number {
  return plannedSeconds({ steps: routine.steps.filter((step) => step.side === side) });
}

export function otherSide(side: Side): Side {
  if (side === 'both') return 'both';
  return side === 'left' ? 'right' : 'left';
}
