// What becomes known about a bout only after it ended, or after nobody answered where idle cannot be seen.
import type { Settings } from '../settings/settings';
import type { Effect } from '../state/effect';
import type { Absence, Bout, EndedBout, EndedBy, LiveState, Told } from '../state/live-state';
import { noParts } from '../state/live-state';
import { minuteMs, secondMs } from '../time/duration';

export interface Known {
  state: LiveState;
  effects: Effect[];
}

/** How the absence that ended this bout is explained now; null when the last absence was another one. */
function explanation(state: LiveState, bout: EndedBout): EndedBy | null {
  const { absence, lastReturn } = state;
  if (absence) return Math.abs(absence.since - bout.endedAt) < 1 ? absence.endedBoutBy : null;
  if (!lastReturn || Math.abs(lastReturn.at - lastReturn.awayMs - bout.endedAt) >= 1) return null;
  return lastReturn.endedBoutBy;
}

/** "Not watched" holds only as long as nothing else shows that somebody was away. */
export function amendEnded(state: LiveState): Known {
  const { lastEnded } = state;
  if (lastEnded?.endedBy !== 'not watched') return { state, effects: [] };
  const endedBy = explanation(state, lastEnded);
  if (endedBy === null || endedBy === lastEnded.endedBy) return { state, effects: [] };
  const bout = { ...lastEnded, endedBy };
  return { state: { ...state, lastEnded: bout }, effects: [{ type: 'boutAmended', bout }] };
}

/** Idle time comes and goes with looks some seconds apart. */
const seenForMs = 10 * secondMs;

/** Whether anything since an instant shows that somebody is there: input that was seen, a return, or a word. */
function showedUpSince(state: LiveState, first: Told['first'], bout: Bout): boolean {
  const seenMs = bout.satMs - first.bout.satMs - (bout.estimatedMs - first.bout.estimatedMs);
  const returned = state.lastReturn !== null && state.lastReturn.at > first.at;
  const spoke = state.lastWordAt !== null && state.lastWordAt > first.at;
  return seenMs > seenForMs || returned || spoke;
}

/**
 * Without an idle source, a reminder and its repeat both left unanswered say that nobody was there:
 * the bout ended at the first of them, and nobody is taken to be there until something shows it.
 */
export function presumeAway(state: LiveState, settings: Settings): Known {
  const { reminder, bout } = state;
  if (state.idleKnown || !bout || reminder.phase !== 'reminded') return { state, effects: [] };
  if (reminder.told.times < 2 || reminder.dismissed) return { state, effects: [] };
  if (bout.satMs - reminder.saidAtSatMs < settings.repeatMinutes * minuteMs) return { state, effects: [] };
  if (showedUpSince(state, reminder.told.first, bout)) return { state, effects: [] };
  const { at: endedAt, bout: was } = reminder.told.first;
  const { startedAt, satMs, estimatedMs, byDate } = was;
  const ended: EndedBout = { startedAt, endedAt, satMs, estimatedMs, byDate, endedBy: 'natural break' };
  const absence: Absence = {
    since: endedAt,
    parts: { ...noParts, idle: state.at - endedAt },
    idleByDate: {},
    endedBoutBy: 'natural break',
  };
  return {
    state: { ...state, bout: null, absence, lastEnded: ended, presumedAway: true, lastInputAt: endedAt },
    effects: [{ type: 'boutEnded', bout: ended }],
  };
}
