// Chooses the one move of the welcome's twenty-second try: done where the person sits, on both sides at once.
import { isAllowed } from './allowed';
import type { Person } from './allowed';
import { moves } from './catalogue';
import type { Move } from './move';
import { moveIds } from './move-id';
import type { MoveId } from './move-id';

export const tryMoveSeconds = 20;

/** One squeeze is the plainest opposite of sitting. */
const firstChoice: string = 'chair-glute-squeeze';

/** Twenty seconds are too few for one side and then the other. */
function fitsTheTry(moveId: MoveId): boolean {
  const move: Move = moves[moveId];
  return move.place === 'chair' && move.sides !== 'each';
}

/** Null where cautions, or what hurt lately, leave none: then it is a walk to the window. */
export function tryMoveFor(person: Person): MoveId | null {
  // Whoever reads the welcome sits on a chair, whatever they said about where they like to move.
  const onChair: Person = { ...person, settings: { ...person.settings, places: ['chair'] } };
  const left = moveIds.filter((moveId) => fitsTheTry(moveId) && isAllowed(moveId, onChair));
  return left.find((moveId) => moveId === firstChoice) ?? left[0] ?? null;
}
