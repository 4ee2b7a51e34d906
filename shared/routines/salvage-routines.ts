// Saves what is sound in a list of own routines that as a whole is not: one bad routine in the settings file costs no other.
import { isRecord, mendRoutine } from './mend-routine';
import { isOwnRoutineId, ownRoutineLimits } from './own-routine';
import type { OwnRoutine, OwnRoutineId } from './own-routine';

/** An id that was lost or is taken is made from the place in the list, the same each time the file is read. */
function freeId(wanted: unknown, index: number, taken: readonly OwnRoutine[]): OwnRoutineId {
  const isFree = (id: string): id is OwnRoutineId => isOwnRoutineId(id) && taken.every((one) => one.id !== id);
  if (typeof wanted === 'string' && isFree(wanted)) return wanted;
  for (let number = index + 1; ; number += 1) {
    const id = `own-saved-${number}`;
    if (isFree(id)) return id;
  }
}

/** Null when there is nothing in it to save. */
export function salvageRoutines(found: unknown, nameWhenMissing: string): readonly OwnRoutine[] | null {
  if (!Array.isArray(found)) return null;
  const saved: OwnRoutine[] = [];
  for (const [index, value] of (found as readonly unknown[]).entries()) {
    const { routine } = mendRoutine(value, nameWhenMissing);
    if (!routine || saved.length >= ownRoutineLimits.routines) continue;
    saved.push({ id: freeId(isRecord(value) ? value['id'] : null, index, saved), ...routine });
  }
  return saved.length > 0 ? saved : null;
}
