// In the full style the break window opens by itself a little after the word; where that moment is bad, the word is said anew later.
import { openBreak } from '../break/conduct';
import type { Settings } from '../settings/settings';
import type { LiveState } from '../state/live-state';
import { replaceReminder } from './decide';
import type { Decided } from './decide';
import { mayBeTold } from './moment';

export function openByItself(state: LiveState, settings: Settings): Decided {
  const { reminder } = state;
  const silent: Decided = { state, effects: [] };
  if (reminder.phase !== 'reminded' || reminder.opensAtAwakeMs === null || reminder.dismissed) return silent;
  if (state.awakeMs < reminder.opensAtAwakeMs) return silent;
  if (mayBeTold(state) && state.surrounding === null) return openBreak(state, null, settings, true);
  return replaceReminder(state, { phase: 'due', heldBy: null, lost: reminder.told });
}
