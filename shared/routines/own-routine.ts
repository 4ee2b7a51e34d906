// A routine that the person put together: what one may be, so that window, settings file and import agree.
import * as z from 'zod/mini';
import { moves } from '../moves/catalogue';
import type { Move } from '../moves/move';
import { moveIds } from '../moves/move-id';
import type { MoveId } from '../moves/move-id';
import { placesInOrder } from '../moves/place';
import type { Place } from '../moves/move';
import type { RoutineStep, Side } from './routine';

export type OwnRoutineId = `own-${string}`;

export interface OwnRoutine {
  id: OwnRoutineId;
  name: string;
  steps: readonly RoutineStep[];
}

export const ownRoutineLimits = {
  nameLength: 60,
  steps: 30,
  secondsMin: 5,
  secondsMax: 300,
  routines: 50,
} as const;

export function isOwnRoutineId(value: string): value is OwnRoutineId {
  return /^own-[a-z0-9-]{1,40}$/.test(value);
}

/** The sides that a step of this move can have: its two sides one by one, or both. */
export function sidesOf(moveId: MoveId): readonly Side[] {
  const move: Move = moves[moveId];
  return move.sides === 'each' ? ['left', 'right'] : ['both'];
}

const { nameLength, steps, secondsMin, secondsMax, routines } = ownRoutineLimits;

export const routineName = z.string().check(
  z.trim(),
  z.minLength(1),
  z.maxLength(nameLength),
);

export const routineStep = z
  .strictObject({
    move: z.enum(moveIds),
    side: z.enum(['left', 'right', 'both']),
    seconds: z.int().check(z.gte(secondsMin), z.lte(secondsMax)),
  })
  .check(z.refine((step) => sidesOf(step.move).includes(step.side)));

export const ownRoutine: z.ZodMiniType<OwnRoutine> = z.strictObject({
  id: z.string().check(z.refine(isOwnRoutineId)) as unknown as z.ZodMiniType<OwnRoutineId>,
  name: routineName,
  steps: z.array(routineStep).check(z.minLength(1), z.maxLength(steps)),
});

/** Each id once: a routine is replaced, never doubled. */
export const ownRoutines: z.ZodMiniType<readonly OwnRoutine[]> = z
  .array(ownRoutine)
  .check(
    z.maxLength(routines),
    z.refine((list) => new Set(list.map(({ id }) => id)).size === list.length),
  );

/** The most demanding place that its moves ask for. */
export function placeOfSteps(list: readonly RoutineStep[]): Place {
  const places = list.map(({ move }) => placesInOrder.indexOf(moves[move].place));
  return placesInOrder[Math.max(0, ...places)] ?? 'chair';
}
