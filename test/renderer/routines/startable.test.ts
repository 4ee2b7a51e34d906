// Holds the list to the truth about what can be started now, and why not.
import { expect, it } from 'vitest';
import { startableOf } from '../../../renderer/routines/startable';
import { allowedMoves } from '../../../shared/moves/allowed';
import { chooseRoutines } from '../../../shared/routines/choose';
import type { OwnRoutine } from '../../../shared/routines/own-routine';
import { defaultSettings } from '../../../shared/settings/settings';
import type { Settings } from '../../../shared/settings/settings';

const both = { side: 'both', seconds: 30 } as const;
const mixed: OwnRoutine = { id: 'own-a', name: 'A', steps: [{ move: 'floor-glute-bridge', ...both }, { move: 'stand-desk-hinge', ...both }] };
const rolling: OwnRoutine = { id: 'own-r', name: 'R', steps: [{ move: 'roll-upper-back', ...both }] };
const today = '2026-03-10';

function startable(routine: OwnRoutine, changes: Partial<Settings> = {}, rolled = false) {
  const settings: Settings = { ...defaultSettings, ownRoutines: [routine], ...changes };
  const practice = rolled ? [{ at: 0, date: today, move: 'roll-upper-back', side: 'both', seconds: 60 } as const] : [];
  const offers = chooseRoutines({ settings, practice, used: [], resting: [], today, now: 0 });
  return startableOf(routine, offers, [...allowedMoves({ settings, resting: [], now: 0 })]);
}

it('a routine of which all moves are shown is whole', () => {
  expect(startable(mixed)).toEqual({ kind: 'whole' });
});

it('one with a move that is left out says how many', () => {
  expect(startable(mixed, { places: ['floor'] })).toEqual({ kind: 'partly', leftOut: 1 });
});

it('one with no move left cannot be started', () => {
  expect(startable(mixed, { places: ['chair'] })).toEqual({ kind: 'nothingLeft' });
});

it('rolling a second time waits for tomorrow', () => {
  const places = ['chair', 'roller'] as const;
  expect(startable(rolling, { places })).toEqual({ kind: 'whole' });
  expect(startable(rolling, { places }, true)).toEqual({ kind: 'rolledToday' });
});
