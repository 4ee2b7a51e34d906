// Decides which moves one person may be shown: their cautions, their places, whether they stay seated, and what hurt lately.
import { isResting } from '../practice/practice';
import type { RestingMove } from '../practice/practice';
import type { Settings } from '../settings/settings';
import type { TimelineMs } from '../time/timeline';
import { moves } from './catalogue';
import type { Move } from './move';
import { moveIds } from './move-id';
import type { MoveId } from './move-id';

/** The moves for people who stay seated; Settings may add two more. Source: content.md §7. */
export const seatedMoves: readonly string[] = [
  'chair-glute-squeeze',
  'chair-pelvic-rock',
  'chair-upper-back-extension',
  'chair-upper-twist',
];

export interface Person {
  settings: Settings;
  resting: readonly RestingMove[];
  now: TimelineMs;
}

function isForSeated(moveId: MoveId, settings: Settings): boolean {
  return [...seatedMoves, ...settings.seatedExtras].includes(moveId);
}

/** A chair is within reach of everybody who stands, and a floor is where a roller lies: only the person's own places count. */
function isInPlace(move: Move, settings: Settings): boolean {
  return settings.staySeated ? move.place === 'chair' : settings.places.includes(move.place);
}

/** Any caution that the person named excludes each move that carries it. */
export function isAllowed(moveId: MoveId, { settings, resting, now }: Person): boolean {
  const move: Move = moves[moveId];
  if (move.cautions.some(({ code }) => settings.cautions.includes(code))) return false;
  if (isResting(resting, moveId, now) || !isInPlace(move, settings)) return false;
  return !settings.staySeated || isForSeated(moveId, settings);
}

export function allowedMoves(person: Person): ReadonlySet<MoveId> {
  return new Set(moveIds.filter((moveId) => isAllowed(moveId, person)));
}
