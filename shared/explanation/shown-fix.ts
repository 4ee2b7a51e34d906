// Chooses the move to show beside a cause: the best one that this person may be shown, or none.
import { isAllowed } from '../moves/allowed';
import type { MoveId } from '../moves/move-id';
import type { Settings } from '../settings/settings';
import { explanations } from './explanation';
import type { ExplanationId } from './explanation';

/** None before the cautions were answered. What hurt lately is not asked: the page tells, it offers nothing. */
export function fixToShow(id: ExplanationId, settings: Settings): MoveId | null {
  if (!settings.cautionsAnswered) return null;
  return explanations[id].fix.moves.find((move) => isAllowed(move, { settings, resting: [], now: 0 })) ?? null;
}
