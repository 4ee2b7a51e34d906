// A routine as it is offered to one person today: adapted to them, with the better side first and the reason for it.
import type { Translate } from '../messages/translate';
import type { MoveMessageKey } from '../messages/english-moves';
import type { MuscleGroup, Place } from '../moves/move';
import type { OwnRoutineId } from './own-routine';
import type { RoutineId, RoutineStep } from './routine';

/** One of ours or one of the person's own. */
export type RoutineRef = RoutineId | OwnRoutineId;

/** A routine of Settings, or the one that fits best. */
export type RoutineChoice = RoutineRef | 'best';

/** Ours are named by the catalogue of messages, the person's own by themselves. */
export type RoutineName = { readonly key: MoveMessageKey } | { readonly text: string };

/** Why a routine is suggested; put into one sentence by `projection/reason-text`. */
export type OfferReason =
  /** The person chose it in Settings. */
  | { readonly kind: 'pinned' }
  /** This muscle group had least of what a week asks for. */
  | { readonly kind: 'need'; readonly group: MuscleGroup; readonly doneSeconds: number; readonly targetSeconds: number; readonly givesSeconds: number }
  /** The week has everything; this one rested longest. */
  | { readonly kind: 'rested' }
  /** The one that was best is the one done last. */
  | { readonly kind: 'change' }
  /** Nothing shorter is left. */
  | { readonly kind: 'shortest' };

export interface RoutineOffer {
  routineId: RoutineRef;
  name: RoutineName;
  place: Place;
  /** Never empty. */
  steps: readonly RoutineStep[];
  reason: OfferReason;
}

/** What the person can choose from now; all null and empty when their cautions leave nothing. */
export interface RoutineOffers {
  suggested: RoutineOffer | null;
  /** A second choice, shorter where there is one. */
  second: RoutineOffer | null;
  /** Everything on offer, the suggested one and the second first. */
  all: readonly RoutineOffer[];
}

export function offerName(offer: Pick<RoutineOffer, 'name'>, translate: Translate): string {
  return 'text' in offer.name ? offer.name.text : translate(offer.name.key);
}
