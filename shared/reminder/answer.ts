// What snooze, skip, pause and dismissal do to the reminder.
import type { ReminderClosed } from '../state/event';
import type { LiveState } from '../state/live-state';
import { minuteMs } from '../time/duration';
import { replaceReminder } from './decide';
import type { Decided } from './decide';
import type { Settings } from '../settings/settings';

function isTold(state: LiveState): boolean {
  return state.reminder.phase === 'due' || state.reminder.phase === 'reminded';
}

export function canSnooze(state: LiveState, settings: Settings): boolean {
  return state.bout !== null && isTold(state) && state.bout.snoozesUsed < settings.maxSnoozes;
}

export function canSkip(state: LiveState): boolean {
  return state.bout !== null && (isTold(state) || state.reminder.phase === 'snoozed');
}

/** Later: said again after so many awake minutes. Nothing happens when no reminder waits or no snooze is left. */
export function snooze(state: LiveState, minutes: number, settings: Settings): Decided {
  if (!state.bout || !canSnooze(state, settings)) return { state, effects: [] };
  const bout = { ...state.bout, snoozesUsed: state.bout.snoozesUsed + 1 };
  return replaceReminder(
    { ...state, bout, skipsInARow: 0 },
    { phase: 'snoozed', untilAwakeMs: state.awakeMs + minutes * minuteMs },
  );
}

/** Not this one: a new interval begins, the bout goes on because nobody moved. */
export function skip(state: LiveState): Decided {
  if (!state.bout || !canSkip(state)) return { state, effects: [] };
  const bout = { ...state.bout, intervalFromSatMs: state.bout.satMs, snoozesUsed: 0 };
  return replaceReminder({ ...state, bout, skipsInARow: state.skipsInARow + 1 }, { phase: 'counting' });
}

/** A break that did not count: the next reminder comes after the snooze time, at no cost in snoozes. */
export function laterAfterAbandonedBreak(state: LiveState, settings: Settings): Decided {
  if (!state.bout) return { state, effects: [] };
  return replaceReminder(state, {
    phase: 'snoozed',
    untilAwakeMs: state.awakeMs + settings.snoozeMinutes * minuteMs,
  });
}

/**
 * Takes the reminder off the screen; what was not answered is said again by the same rules once the pause is over.
 * `forMs` null: until the person resumes.
 */
export function pause(state: LiveState, forMs: number | null): Decided {
  const until = forMs === null ? null : state.at + forMs;
  const paused = { ...state, pause: { until } };
  const { reminder } = state;
  return replaceReminder(paused, reminder.phase === 'reminded' ? { ...reminder, live: false } : reminder);
}

/** The channel says how the reminder left the screen; an old reminder's word changes nothing. */
export function closeReminder(state: LiveState, id: number, how: ReminderClosed): LiveState {
  const { reminder } = state;
  if (reminder.phase !== 'reminded' || reminder.id !== id) return state;
  // It takes its own place again, by whichever channel there is now.
  if (how === 'lost' && reminder.live) return { ...state, reminder: { phase: 'due', heldBy: null, lost: reminder.told } };
  return { ...state, reminder: { ...reminder, live: false, dismissed: reminder.dismissed || how === 'dismissed' } };
}
