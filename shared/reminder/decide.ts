// Decides after every event whether a reminder is due, may be said now, said again, or has to go.
import { shownSatMs } from '../bout/book';
import { choosePair } from '../routines/choose';
import type { Settings } from '../settings/settings';
import type { Effect, ReminderToSay } from '../state/effect';
import type { LiveState, Reminder } from '../state/live-state';
import { minuteMs } from '../time/duration';

/** Nobody is told anything while nobody is there to read it. */
export const longestSpokenToIdleMs = minuteMs;
/** Whoever just came back from a natural break sits down in peace. */
export const quietAfterNaturalBreakMs = minuteMs;

export interface Decided {
  state: LiveState;
  effects: Effect[];
}

/** Sitting in the current interval (since the bout began, or since the last skip). */
export function intervalSatMs(state: LiveState): number {
  return state.bout ? shownSatMs(state) - state.bout.intervalFromSatMs : 0;
}

function maySpeak(state: LiveState): boolean {
  const { bout } = state;
  if (!bout) return false;
  const present = state.at - state.lastInputAt <= longestSpokenToIdleMs;
  const inBreak = state.break !== null && state.break.stage !== 'done';
  const busy = state.locked || state.asleep || state.standing || inBreak;
  return present && !busy && state.pause === null && state.at - bout.startedAt >= quietAfterNaturalBreakMs;
}

function justReturned(state: LiveState): boolean {
  return state.lastReturn !== null && state.at - state.lastReturn.at <= longestSpokenToIdleMs;
}

function say(state: LiveState, settings: Settings, times: number): Decided {
  if (!state.bout) return { state, effects: [] };
  const { suggested, second } = choosePair(settings.routine, state.lastRoutineId);
  const reminder: ReminderToSay = {
    id: state.nextReminderId,
    satMs: shownSatMs(state),
    estimated: state.bout.estimatedMs > 0,
    suggestedRoutineId: suggested,
    secondRoutineId: second,
    snoozeMinutes: settings.snoozeMinutes,
    snoozesLeft: Math.max(0, settings.maxSnoozes - state.bout.snoozesUsed),
    times,
  };
  const said: Reminder = {
    phase: 'reminded',
    id: reminder.id,
    saidAt: state.at,
    saidAtSatMs: reminder.satMs,
    times,
    live: true,
    dismissed: false,
  };
  return {
    state: { ...state, reminder: said, nextReminderId: state.nextReminderId + 1 },
    effects: [...withdrawal(state.reminder), { type: 'remind', reminder }],
  };
}

function withdrawal(reminder: Reminder): Effect[] {
  return reminder.phase === 'reminded' && reminder.live ? [{ type: 'withdrawReminder', id: reminder.id }] : [];
}

/** Takes the reminder off the screen and puts another phase in its place. */
export function replaceReminder(state: LiveState, reminder: Reminder): Decided {
  return { state: { ...state, reminder }, effects: withdrawal(state.reminder) };
}

/** After the first word: one repeat if nobody answered, then only at natural moments, at most once per sit limit. */
function decideReminded(
  state: LiveState,
  reminder: Extract<Reminder, { phase: 'reminded' }>,
  settings: Settings,
): Decided {
  const silent: Decided = { state, effects: [] };
  if (!maySpeak(state)) return silent;
  const sinceSaidMs = shownSatMs(state) - reminder.saidAtSatMs;
  const repeatIsDue = sinceSaidMs >= settings.repeatMinutes * minuteMs;
  if (reminder.times === 1 && !reminder.dismissed) return repeatIsDue ? say(state, settings, 2) : silent;
  const longAgo = state.at - reminder.saidAt >= settings.sitLimitMinutes * minuteMs;
  return longAgo && justReturned(state) ? say(state, settings, reminder.times + 1) : silent;
}

/** Where the reminder stands; a pause takes it off the screen and it comes back as due. */
function currentPhase(state: LiveState, settings: Settings): Reminder {
  const { reminder } = state;
  if (!state.bout) return { phase: 'counting' };
  if (reminder.phase === 'snoozed') return state.awakeMs >= reminder.untilAwakeMs ? { phase: 'due' } : reminder;
  const reached = intervalSatMs(state) >= settings.sitLimitMinutes * minuteMs;
  if (!reached) return { phase: 'counting' };
  if (reminder.phase === 'counting') return { phase: 'due' };
  if (reminder.phase === 'reminded' && state.pause !== null) return { phase: 'due' };
  return reminder;
}

export function decideReminder(state: LiveState, settings: Settings): Decided {
  const phase = currentPhase(state, settings);
  const moved =
    phase === state.reminder ? { state, effects: [] } : replaceReminder(state, phase);
  const { reminder } = moved.state;
  if (reminder.phase === 'due' && maySpeak(moved.state)) {
    const said = say(moved.state, settings, 1);
    return { state: said.state, effects: [...moved.effects, ...said.effects] };
  }
  if (reminder.phase === 'reminded') return decideReminded(moved.state, reminder, settings);
  return moved;
}
