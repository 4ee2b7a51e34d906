// Decides after every event whether a reminder is due, may be said now, said again, or has to go.
import { shownSatMs } from '../bout/book';
import { offersFor } from '../routines/offers-for';
import type { Settings } from '../settings/settings';
import type { Effect, ReminderToSay } from '../state/effect';
import type { Bout, LiveState, Reminder, Told } from '../state/live-state';
import { minuteMs } from '../time/duration';
import { mayBeTold, returnedSince } from './moment';

type Due = Extract<Reminder, { phase: 'due' }>;
type Reminded = Extract<Reminder, { phase: 'reminded' }>;

export interface Decided {
  state: LiveState;
  effects: Effect[];
}

/** Sitting in the current interval (since the bout began, or since the last skip). */
export function intervalSatMs(state: LiveState): number {
  return state.bout ? shownSatMs(state) - state.bout.intervalFromSatMs : 0;
}

/**
 * The part of it that is certain: while somebody is absent nobody knows yet whether their idle time was
 * sitting at all, and no limit is reached by it.
 */
export function certainIntervalSatMs(state: LiveState): number {
  return state.bout ? state.bout.satMs - state.bout.intervalFromSatMs : 0;
}

/** The first word of an interval. */
function firstTold(state: LiveState, bout: Bout): Told {
  return { times: 1, naturalAt: null, first: { at: state.at, bout } };
}

function say(state: LiveState, settings: Settings, told: Told): Decided {
  if (!state.bout) return { state, effects: [] };
  const { suggested, second } = offersFor(state, settings);
  const reminder: ReminderToSay = {
    id: state.nextReminderId,
    satMs: shownSatMs(state),
    estimated: state.bout.estimatedMs > 0,
    suggested,
    second,
    snoozeMinutes: settings.snoozeMinutes,
    snoozesLeft: Math.max(0, settings.maxSnoozes - state.bout.snoozesUsed),
    times: told.times,
  };
  const said: Reminder = {
    phase: 'reminded',
    id: reminder.id,
    saidAt: state.at,
    saidAtSatMs: state.bout.satMs,
    told,
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

/** What comes after the repeat, and after a dismissal instead of it. */
const naturalTimes = 3;

/** After the first word: one repeat if nobody answered, then only at natural moments, those at most once per sit limit. */
function decideReminded(state: LiveState, reminder: Reminded, before: LiveState, settings: Settings): Decided {
  const silent: Decided = { state, effects: [] };
  if (!state.bout || !mayBeTold(state) || state.surrounding !== null) return silent;
  const sinceSaidMs = state.bout.satMs - reminder.saidAtSatMs;
  const repeatIsDue = sinceSaidMs >= settings.repeatMinutes * minuteMs;
  const { told } = reminder;
  if (told.times === 1 && !reminder.dismissed) return repeatIsDue ? say(state, settings, { ...told, times: 2 }) : silent;
  const rested = told.naturalAt === null || state.at - told.naturalAt >= settings.sitLimitMinutes * minuteMs;
  // Whoever came back during a pause is told at its end.
  const pauseOver = before.pause !== null && state.lastReturn !== null && state.lastReturn.at > reminder.saidAt;
  const natural = returnedSince(state, reminder.saidAt) || before.surrounding !== null || pauseOver;
  const times = Math.max(naturalTimes, told.times + 1);
  return rested && natural ? say(state, settings, { ...told, times, naturalAt: state.at }) : silent;
}

/** Where the reminder stands by what was sat and slept. */
function currentPhase(state: LiveState, settings: Settings): Reminder {
  const { reminder } = state;
  const due: Reminder = { phase: 'due', heldBy: null, lost: null };
  if (!state.bout) return { phase: 'counting' };
  if (reminder.phase === 'snoozed' && state.awakeMs < reminder.untilAwakeMs) return reminder;
  const reached = certainIntervalSatMs(state) >= settings.sitLimitMinutes * minuteMs;
  if (!reached) return reminder.phase === 'counting' ? reminder : { phase: 'counting' };
  if (reminder.phase === 'counting' || reminder.phase === 'snoozed') return due;
  return reminder;
}

function decideDue(state: LiveState, due: Due, settings: Settings): Decided {
  const { surrounding, bout } = state;
  const held: LiveState = { ...state, reminder: { ...due, heldBy: surrounding } };
  if (!bout || !mayBeTold(held) || surrounding !== null) return { state: held, effects: [] };
  return say(held, settings, due.lost ?? firstTold(held, bout));
}

/** `before`: the state before this event; what has just cleared is seen by comparing. */
export function decideReminder(state: LiveState, before: LiveState, settings: Settings): Decided {
  const phase = currentPhase(state, settings);
  const moved = phase === state.reminder ? { state, effects: [] } : replaceReminder(state, phase);
  const { reminder } = moved.state;
  if (reminder.phase !== 'due' && reminder.phase !== 'reminded') return moved;
  const said =
    reminder.phase === 'due'
      ? decideDue(moved.state, reminder, settings)
      : decideReminded(moved.state, reminder, before, settings);
  return { state: said.state, effects: [...moved.effects, ...said.effects] };
}
