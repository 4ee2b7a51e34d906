// Holds the changes of the list of own routines to what the person asked for, and the suggested routine with it.
import { describe, expect, it } from 'vitest';
import { withoutRoutine, withRoutine } from '../../../shared/routines/own-list';
import type { OwnRoutine, OwnRoutineId } from '../../../shared/routines/own-routine';
import { salvageRoutines } from '../../../shared/routines/salvage-routines';

const steps = [{ move: 'floor-glute-bridge', side: 'both', seconds: 60 }] as const;
const routine = (id: OwnRoutineId, name = id as string): OwnRoutine => ({ id, name, steps });
const list = { ownRoutines: [routine('own-a'), routine('own-b')], routine: 'own-b' } as const;

describe('keeping a routine', () => {
  it('replaces the one that is there, in its place', () => {
    expect(withRoutine(list, routine('own-a', 'New'), 1).ownRoutines.map(({ name }) => name)).toEqual(['New', 'own-b']);
  });

  it('puts a new one last, or where it was before it was deleted', () => {
    expect(withRoutine(list, routine('own-c'), null).ownRoutines.map(({ id }) => id)).toEqual(['own-a', 'own-b', 'own-c']);
    expect(withRoutine(list, routine('own-c'), 1).ownRoutines.map(({ id }) => id)).toEqual(['own-a', 'own-c', 'own-b']);
    expect(withRoutine(list, routine('own-c'), 9).ownRoutines.map(({ id }) => id)).toEqual(['own-a', 'own-b', 'own-c']);
  });
});

describe('deleting a routine', () => {
  it('that was the suggested one suggests what fits best again', () => {
    expect(withoutRoutine(list, 'own-b')).toEqual({ ownRoutines: [list.ownRoutines[0]], routine: 'best' });
  });

  it('that was not leaves the suggested one', () => {
    expect(withoutRoutine(list, 'own-a')).toEqual({ ownRoutines: [list.ownRoutines[1]] });
  });
});

describe('a damaged list in the settings file', () => {
  it('gives back every routine that is sound', () => {
    const good = routine('own-a');
    expect(salvageRoutines([good, 'rubbish', { id: 'own-b', name: '', steps }, { id: 'own-a', name: 'Twice', steps }], 'Unnamed')).toEqual([
      good,
      { id: 'own-b', name: 'Unnamed', steps },
      { id: 'own-saved-4', name: 'Twice', steps },
    ]);
  });

  it.each([[null], [{}], ['text'], [[]], [[{ name: 'A', steps: [] }]]])('%j has nothing to give back', (found) => {
    expect(salvageRoutines(found, 'Unnamed')).toBeNull();
  });
});
