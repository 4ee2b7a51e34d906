// The changes to the list of own routines: keep one, let one go, add what a file brought; each says which settings to write.
import type { Settings } from '../settings/settings';
import { ownRoutineLimits } from './own-routine';
import type { OwnRoutine, OwnRoutineId } from './own-routine';
import type { FoundRoutine, RoutineProblem } from './routine-file';
import { freeName } from './routine-name';

type Listed = Pick<Settings, 'ownRoutines' | 'routine'>;

/** In its own place when it is there already, else at `at`, else last. */
export function withRoutine({ ownRoutines }: Listed, routine: OwnRoutine, at: number | null): Pick<Settings, 'ownRoutines'> {
  const known = ownRoutines.some(({ id }) => id === routine.id);
  if (known) return { ownRoutines: ownRoutines.map((one) => (one.id === routine.id ? routine : one)) };
  const place = at ?? ownRoutines.length;
  return { ownRoutines: [...ownRoutines.slice(0, place), routine, ...ownRoutines.slice(place)] };
}

/** A routine that is gone is not suggested any more. */
export function withoutRoutine({ ownRoutines, routine }: Listed, id: OwnRoutineId): Partial<Listed> {
  const rest = ownRoutines.filter((one) => one.id !== id);
  return routine === id ? { ownRoutines: rest, routine: 'best' } : { ownRoutines: rest };
}

export interface Addition {
  ownRoutines: readonly OwnRoutine[];
  added: readonly OwnRoutine[];
  problems: readonly RoutineProblem[];
}

/** Never overwrites: an id or a name that is taken gets another one; what does not fit any more is named. */
export function addRoutines(own: readonly OwnRoutine[], found: readonly FoundRoutine[], newId: () => OwnRoutineId): Addition {
  const all = [...own];
  const problems: RoutineProblem[] = [];
  for (const { index, id, name, steps } of found) {
    if (all.length >= ownRoutineLimits.routines) {
      problems.push({ routine: index, name, kind: 'tooManyRoutines' });
      continue;
    }
    const isFree = id !== null && all.every((one) => one.id !== id);
    all.push({ id: isFree ? id : newId(), name: freeName(name, all.map((one) => one.name)), steps });
  }
  return { ownRoutines: all, added: all.slice(own.length), problems };
}
