// What a routine asks of the place and the room, read from its moves: for tests over the catalogue.
import { moves } from '../../../shared/moves/catalogue';
import type { Equipment, Move, Place } from '../../../shared/moves/move';
import type { Routine } from '../../../shared/routines/routine';

function movesOf(routine: Pick<Routine, 'steps'>): readonly Move[] {
  return routine.steps.map(({ move }) => moves[move]);
}

/** Each place once, in the order of the steps. */
export function placesOf(routine: Pick<Routine, 'steps'>): readonly Place[] {
  return [...new Set(movesOf(routine).map(({ place }) => place))];
}

/** Each thing once, in the order in which it is first needed. */
export function equipmentOf(routine: Pick<Routine, 'steps'>): readonly Equipment[] {
  return [...new Set(movesOf(routine).flatMap(({ needs }) => needs))];
}
