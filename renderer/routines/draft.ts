// A routine while it is being edited: what it is now, and whether it can be kept as it is.
import { blocksOf, stepsOf } from '../../shared/routines/blocks';
import type { Blocks } from '../../shared/routines/blocks';
import type { OwnRoutine, OwnRoutineId } from '../../shared/routines/own-routine';
import { cleanName, freeName } from '../../shared/routines/routine-name';
import type { RoutineStep } from '../../shared/routines/routine';

export interface Draft {
  id: OwnRoutineId;
  /** As it is typed. */
  name: string;
  blocks: Blocks;
}

export function draftOf({ id, name, steps }: OwnRoutine): Draft {
  return { id, name, blocks: blocksOf(steps) };
}

function newId(): OwnRoutineId {
  return `own-${crypto.randomUUID()}`;
}

/** A new routine with these steps, under a name that none of the others has. */
export function newRoutine(name: string, steps: readonly RoutineStep[], others: readonly OwnRoutine[]): OwnRoutine {
  return { id: newId(), name: freeName(cleanName(name), others.map((one) => one.name)), steps };
}

export type Keepable = { kind: 'routine'; routine: OwnRoutine } | { kind: 'noName' | 'noSteps' };

export function keepable({ id, name, blocks }: Draft): Keepable {
  const steps = stepsOf(blocks);
  const cleaned = cleanName(name);
  if (steps.length === 0) return { kind: 'noSteps' };
  return cleaned === '' ? { kind: 'noName' } : { kind: 'routine', routine: { id, name: cleaned, steps } };
}
