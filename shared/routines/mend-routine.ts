// Makes the best of a routine that was found in a file: keeps every good step, mends what is nearly right, and names what it changed.
import { moves } from '../moves/catalogue';
import { isMoveId } from '../moves/move-id';
import type { MoveId } from '../moves/move-id';
import { ownRoutineLimits, sidesOf } from './own-routine';
import type { OwnRoutine } from './own-routine';
import type { RoutineStep, Side } from './routine';
import { cleanName } from './routine-name';

/** What was wrong in one routine, and what was done about it. */
export const routineProblemKinds = [
  /** Nothing that could be a routine: left out. */
  'notARoutine',
  /** It got a name of ours. */
  'nameMissing',
  /** Cut off. */
  'nameTooLong',
  /** No step in it that can be done: the routine is left out. */
  'noSteps',
  /** A step that names no move of ours: left out. */
  'unknownMove',
  /** Now the sides that the move has, each as long. */
  'wrongSide',
  /** Now the nearest allowed value, or the usual one of the move. */
  'secondsOutOfRange',
  /** Steps beyond the last allowed one are left out. */
  'tooManySteps',
  /** There are as many routines as there may be: left out. */
  'tooManyRoutines',
] as const;

export type RoutineProblemKind = (typeof routineProblemKinds)[number];

export interface MendedRoutine {
  /** Null when nothing of it can be used. */
  routine: Omit<OwnRoutine, 'id'> | null;
  /** Each kind once. */
  problems: readonly RoutineProblemKind[];
}

type Fields = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mendedName(value: unknown, nameWhenMissing: string, problems: Set<RoutineProblemKind>): string {
  const name = typeof value === 'string' ? cleanName(value) : '';
  if (name === '') {
    problems.add('nameMissing');
    return cleanName(nameWhenMissing);
  }
  if (typeof value === 'string' && value.trim().length > ownRoutineLimits.nameLength) problems.add('nameTooLong');
  return name;
}

function mendedSeconds(value: unknown, move: MoveId, problems: Set<RoutineProblemKind>): number {
  const { secondsMin, secondsMax } = ownRoutineLimits;
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  if (isNumber && Number.isInteger(value) && value >= secondsMin && value <= secondsMax) return value;
  problems.add('secondsOutOfRange');
  return isNumber ? Math.min(secondsMax, Math.max(secondsMin, Math.round(value))) : moves[move].defaultSeconds;
}

function mendedSides(value: unknown, move: MoveId, problems: Set<RoutineProblemKind>): readonly Side[] {
  const sides = sidesOf(move);
  const side = sides.find((one) => one === value);
  if (side) return [side];
  problems.add('wrongSide');
  return sides;
}

function mendedStep(value: unknown, problems: Set<RoutineProblemKind>): RoutineStep[] {
  const move = isRecord(value) ? value['move'] : null;
  if (!isRecord(value) || typeof move !== 'string' || !isMoveId(move)) {
    problems.add('unknownMove');
    return [];
  }
  const seconds = mendedSeconds(value['seconds'], move, problems);
  return mendedSides(value['side'], move, problems).map((side) => ({ move, side, seconds }));
}

/** Fields that nobody here knows are passed over: a newer Unsit may have more to say about a routine. */
export function mendRoutine(value: unknown, nameWhenMissing: string): MendedRoutine {
  if (!isRecord(value)) return { routine: null, problems: ['notARoutine'] };
  const problems = new Set<RoutineProblemKind>();
  const name = mendedName(value['name'], nameWhenMissing, problems);
  const list: readonly unknown[] = Array.isArray(value['steps']) ? value['steps'] : [];
  const steps = list.flatMap((step) => mendedStep(step, problems));
  if (steps.length === 0) return { routine: null, problems: ['noSteps'] };
  if (steps.length > ownRoutineLimits.steps) problems.add('tooManySteps');
  return { routine: { name, steps: steps.slice(0, ownRoutineLimits.steps) }, problems: [...problems] };
}
