// The places in the order of what they ask of the person: whoever is on the floor can also stand, and whoever stands can sit.
import type { Place } from './move';

export const placesInOrder = ['chair', 'standing', 'floor', 'roller'] as const satisfies readonly Place[];

/** True when somebody at `here` needs nothing more to do a move that is done at `place`. */
export function isWithinReach(place: Place, here: Place): boolean {
  return placesInOrder.indexOf(place) <= placesInOrder.indexOf(here);
}
