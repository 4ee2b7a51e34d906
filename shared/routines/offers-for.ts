// Gathers out of the live state what the choice of routines depends on.
import type { Settings } from '../settings/settings';
import type { LiveState } from '../state/live-state';
import { chooseRoutines } from './choose';
import type { RoutineOffers } from './offer';

export function offersFor(state: LiveState, settings: Settings): RoutineOffers {
  const { practice, used, resting, today, at: now } = state;
  return chooseRoutines({ settings, practice, used, resting, today, now });
}
