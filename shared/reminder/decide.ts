// Decides after every event whether a reminder is due, may be said now, said again, or has to go.
import { shownSatMs } from '../bout/book';
import { choosePair } from '../routines/choose';
import type { Settings } from '../settings/settings';
import type { Effect, ReminderToSay } from '../state/effect';
import type { LiveState, Reminder } from '../state/live-state';
import { minuteMs } from '../time/duration';
import { justReturned, mayBeTold } from './moment';

type Reminded = Extract<Reminder, { phase: 'reminded' }>;

export interface Decided {
  state: LiveState;
  effects: Effect[];
}

/** Sitting in the current interval (since the bout began, or since the last skip). */
export function intervalSatMs(state: LiveState): number {
  return state.bout ? shownSatMs(state) - state.bout.intervalFromSatMs : 0;
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
    first: times === 1 || state.reminder.phase !== 'reminded' ? { at: state.at, bout: state.bout } : state.reminder.first,
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
function decideReminded(state: LiveState, reminder: Reminded, before: LiveState, settings: Settings): Decided {
  const silent: Decided = { state, effects: [] };
  if (!mayBeTold(state) || state.surrounding !== null) return silent;
  const sinceSaidMs = shownSatMs(state) - reminder.saidAtSatMs;
  const repeatIsDue = sinceSaidMs >= settings.repeatMinutes * minuteMs;
  if (reminder.times === 1 && !reminder.dismissed) return repeatIsDue ? say(state, settings, 2) : silent;
  const longAgo = state.at - reminder.saidAt >= settings.sitLimitMinutes * minuteMs;
  const natural = justReturned(state) || before.surrounding !== null;
  return longAgo && natural ? say(state, settings, reminder.times + 1) : silent;
}

/** Where the reminder stands; a pause takes it off the screen and it comes back as due. */
function currentPhase(state: LiveState, settings: Settings): Reminder {
  const { reminder } = state;
  const due: Reminder = { phase: 'due', heldBy: null };
  if (!state.bout) return { phase: 'counting' };
  if (reminder.phase === 'snoozed' && state.awakeMs < reminder.untilAwakeMs) return reminder;
  const reached = intervalSatMs(state) >= settings.sitLimitMinutes * minuteMs;
  if (!reached) return reminder.phase === 'counting' ? reminder : { phase: 'counting' };
  if (reminder.phase === 'counting' || reminder.phase === 'snoozed') return due;
  if (reminder.phase === 'reminded' && state.pause !== null) return due;
  return reminder;
}

function decideDue(state: LiveState, settings: Settings): Decided {
  const { surrounding } = state;
  const held: LiveState = { ...state, reminder: { phase: 'due', heldBy: surrounding } };
  return mayBeTold(held) && surrounding === null ? say(held, settings, 1) : { state: held, effects: [] };
}

/** `before`: the state before this event; what has just cleared is seen by comparing. */
export function decideReminder(state: LiveState, before: LiveState, settings: Settings): Decided {
  const phase = currentPhase(state, settings);
  const moved = phase === state.reminder ? { state, effects: [] } : replaceReminder(state, phase);
  const { reminder } = moved.state;
  if (reminder.phase !== 'due' && reminder.phase !== 'reminded') return moved;
  const said =
    reminder.phase === 'due'
      ? decideDue(moved.state, settings)
      : decideReminded(moved.state, reminder, before, settings);
  return { state: said.state, effects: [...moved.effects, ...said.effects] };
}
