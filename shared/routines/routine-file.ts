// The file in which routines are handed on: written from the person's own routines, read back as far as it is sound.
//
// { "unsit": "routines", "version": 1, "routines": [
//   { "id": "own-…", "name": "Before lunch", "steps": [{ "move": "floor-glute-bridge", "side": "both", "seconds": 60 }] } ] }
//
// Fields that this version does not know are passed over; a file of a newer version is left alone.
import type { OwnRoutine, OwnRoutineId } from './own-routine';
import { isOwnRoutineId } from './own-routine';
import { isRecord, mendRoutine } from './mend-routine';
import type { RoutineProblemKind } from './mend-routine';

export const routineFileVersion = 1;
export const routineFileEnding = '.unsit-routines.json';
/** Fifty routines of thirty steps take a tenth of it. */
export const routineFileBytes = 1_000_000;
/** So many routines of a file are looked at; far more than anybody can keep. */
const routinesRead = 500;

export interface RoutineProblem {
  /** Counted from 0, in the order of the file. */
  routine: number;
  /** As the file has it; null where it has none. */
  name: string | null;
  kind: RoutineProblemKind;
}

export interface FoundRoutine {
  index: number;
  /** Null where the file names none that could be one of ours. */
  id: OwnRoutineId | null;
  name: string;
  steps: OwnRoutine['steps'];
}

export type RoutineFile =
  | { kind: 'routines'; found: readonly FoundRoutine[]; problems: readonly RoutineProblem[] }
  /** Another kind of file, or one that was damaged. */
  | { kind: 'notOurs' }
  | { kind: 'newer' };

export function encodeRoutines(routines: readonly OwnRoutine[]): string {
  const plain = routines.map(({ id, name, steps }) => ({
    id,
    name,
    steps: steps.map(({ move, side, seconds }) => ({ move, side, seconds })),
  }));
  return `${JSON.stringify({ unsit: 'routines', version: routineFileVersion, routines: plain }, null, 2)}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

function idIn(value: unknown): OwnRoutineId | null {
  const id = isRecord(value) ? value['id'] : null;
  return typeof id === 'string' && isOwnRoutineId(id) ? id : null;
}

/** `nameWhenMissing` is what a nameless routine is called. */
export function decodeRoutines(text: string, nameWhenMissing: string): RoutineFile {
  const file = parsed(text);
  if (!isRecord(file) || file['unsit'] !== 'routines') return { kind: 'notOurs' };
  const version = file['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { kind: 'notOurs' };
  if (version > routineFileVersion) return { kind: 'newer' };
  const listed = file['routines'];
  if (!Array.isArray(listed)) return { kind: 'notOurs' };

  const found: FoundRoutine[] = [];
  const problems: RoutineProblem[] = [];
  for (const [index, value] of (listed as readonly unknown[]).slice(0, routinesRead).entries()) {
    const mended = mendRoutine(value, nameWhenMissing);
    const name = mended.routine && !mended.problems.includes('nameMissing') ? mended.routine.name : null;
    problems.push(...mended.problems.map((kind) => ({ routine: index, name, kind })));
    if (mended.routine) found.push({ index, id: idIn(value), ...mended.routine });
  }
  return { kind: 'routines', found, problems };
}

/** A name that every file system takes. */
export function routineFileName(name: string): string {
  const safe = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').replace(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, '');
  return `${safe === '' ? 'routines' : safe}${routineFileEnding}`;
}
