// Tells whether this is a moment at which the person may be told anything, as far as their own state goes.
import type { LiveState } from '../state/live-state';
import { minuteMs } from '../time/duration';

/** Nobody is told anything while nobody is there to read it. */
export const longestSpokenToIdleMs = minuteMs;
/** Whoever just came back from a natural break sits down in peace. */
export const quietAfterNaturalBreakMs = minuteMs;

/** Coming back from less than this is no moment to say anything. */
const shortestAbsenceMs = minuteMs;

/** Without any evidence of presence for longer than somebody may be spoken to. */
export function isGone(state: LiveState): boolean {
  return state.absence !== null && state.at - state.absence.since > longestSpokenToIdleMs;
}

/** Present, sitting, not paused, not in a break and not just back, whatever the hour; the surroundings are another question. */
export function mayBeAsked(state: LiveState): boolean {
  const { bout } = state;
  if (!bout || isGone(state)) return false;
  const inBreak = state.break !== null && state.break.stage !== 'done';
  const busy = state.locked || state.asleep || state.standing || inBreak;
  return !busy && state.pause === null && state.at - bout.startedAt >= quietAfterNaturalBreakMs;
}

/** The same within working hours, for what comes by itself. */
export function mayBeTold(state: LiveState): boolean {
  return !state.offHours && mayBeAsked(state);
}

/** Back from an absence of a minute or more since an instant, and so recently that it still is that moment. */
export function returnedSince(state: LiveState, instant: number): boolean {
  const back = state.lastReturn;
  return back !== null && back.awayMs >= shortestAbsenceMs && back.at > instant && state.at - back.at <= longestSpokenToIdleMs;
}
