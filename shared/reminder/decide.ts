// Decides after every event whether a reminder is due, may be said now, said again, or has to go.
import { shownSatMs } from '../bout/book';
import { offersFor } from '../routines/offers-for';
import type { Settings } from '../settings/settings';
import type { Effect, ReminderToSay } from '../state/effect';
import type { Bout, LiveState, Reminder, Told } from '../state/live-state';
import { heldInAll } from '../stretches/ongoing';
import { minuteMs, secondMs } from '../time/duration';
import { mayBeTold, returnedSince } from './moment';
import { isKnown } from './surrounding';

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
function firstTold(state: LiveState, bout: Bout, settings: Settings): Told {
  const { ms: heldMs, by: heldBy } = heldInAll(state.ongoing, state.at);
  const suggestedId = offersFor(state, settings).suggested?.routineId ?? null;
  return { times: 1, naturalAt: null, first: { at: state.at, bout }, heldMs, heldBy, suggestedId };
}

/** What a reminder is said after, as far as it explains why it comes just now. */
type After = ReminderToSay['after'];

/** So long after the word the break window opens by itself, in the full style. */
const noticeOfFullMs = 30 * secondMs;

function say(state: LiveState, settings: Settings, told: Told, after: After): Decided {
  if (!state.bout) return { state, effects: [] };
  const { style } = settings;
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
    after,
    manner: style === 'quiet' ? 'notification' : style,
    opensInSeconds: style === 'full' ? noticeOfFullMs / secondMs : null,
  };
  const said: Reminder = {
    phase: 'reminded',
    id: reminder.id,
    saidAt: state.at,
    saidAtSatMs: state.bout.satMs,
    told,
    live: style !== 'quiet',
    dismissed: false,
    opensAtAwakeMs: style === 'full' ? state.awakeMs + noticeOfFullMs : null,
  };
  return {
    state: { ...state, reminder: said, nextReminderId: state.nextReminderId + 1 },
    effects: [...withdrawal(state.reminder), ...(style === 'quiet' ? [] : [{ type: 'remind', reminder } as const])],
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

/** What is told afterwards: that a sentence was finished tells less than what came before it, a call or a return. */
function waitedFor(state: LiveState): After {
  const { surrounding, waitedFor: before, reminder } = state;
  if (!isKnown(surrounding)) return before;
  if (surrounding !== 'typing') return surrounding;
  if (before !== null && before !== 'typing') return before;
  return reminder.phase === 'reminded' && returnedSince(state, reminder.saidAt) ? 'return' : surrounding;
}

/** After the first word: one repeat if nobody answered, then only at natural moments, those at most once per sit limit. */
function decideReminded(state: LiveState, reminder: Reminded, before: LiveState, settings: Settings): Decided {
  const silent: Decided = { state, effects: [] };
  if (!state.bout || !mayBeTold(state) || state.surrounding !== null) return silent;
  const sinceSaidMs = state.bout.satMs - reminder.saidAtSatMs;
  const repeatIsDue = sinceSaidMs >= settings.repeatMinutes * minuteMs;
  const { told } = reminder;
  if (told.times === 1 && !reminder.dismissed) return repeatIsDue ? say(state, settings, { ...told, times: 2 }, null) : silent;
  const rested = told.naturalAt === null || state.at - told.naturalAt >= settings.sitLimitMinutes * minuteMs;
  // Whoever came back during a pause is told at its end.
  const pauseOver = before.pause !== null && state.lastReturn !== null && state.lastReturn.at > reminder.saidAt;
  // A pause in the typing is none of the moments that make good a word which was not answered.
  const cleared = state.waitedFor === 'typing' ? null : state.waitedFor;
  const after: After = cleared ?? (returnedSince(state, reminder.saidAt) || pauseOver ? 'return' : null);
  const times = Math.max(naturalTimes, told.times + 1);
  return rested && after !== null ? say(state, settings, { ...told, times, naturalAt: state.at }, after) : silent;
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
  // Working hours are over: it leaves the screen.
  if (reminder.phase === 'reminded' && reminder.live && state.offHours) return { ...reminder, live: false };
  return reminder;
}

/** A limit that is reached by coming back with a word is reached before the word: "later" means this very reminder. */
export function noteDue(state: LiveState, settings: Settings): LiveState {
  if (state.reminder.phase !== 'counting') return state;
  return { ...state, reminder: currentPhase(state, settings) };
}

function decideDue(state: LiveState, due: Due, settings: Settings): Decided {
  const { surrounding, bout } = state;
  const heldBy = surrounding === 'unasked' ? due.heldBy : surrounding;
  const held: LiveState = { ...state, reminder: { ...due, heldBy } };
  if (!bout || !mayBeTold(held) || surrounding !== null) return { state: held, effects: [] };
  return say(held, settings, due.lost ?? firstTold(held, bout, settings), state.waitedFor);
}

/** `before`: the state before this event; what has just cleared is seen by comparing. */
export function decideReminder(state: LiveState, before: LiveState, settings: Settings): Decided {
  const phase = currentPhase(state, settings);
  const moved = phase === state.reminder ? { state, effects: [] } : replaceReminder(state, phase);
  const { reminder } = moved.state;
  if (reminder.phase !== 'due' && reminder.phase !== 'reminded') return { ...moved, state: { ...moved.state, waitedFor: null } };
  const waiting: LiveState = { ...moved.state, waitedFor: waitedFor(moved.state) };
  const said = reminder.phase === 'due' ? decideDue(waiting, reminder, settings) : decideReminded(waiting, reminder, before, settings);
  const stillWaits = said.state.surrounding !== null;
  return { state: stillWaits ? said.state : { ...said.state, waitedFor: null }, effects: [...moved.effects, ...said.effects] };
}
