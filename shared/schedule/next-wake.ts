// Says when the loop has to book again, and how often it looks in between without booking anything.
import { phaseLengthMs, forgottenPauseMs } from '../break/step-timing';
import { isOver } from '../break/player';
import { certainIntervalSatMs, intervalSatMs } from '../reminder/decide';
import { lastInputBy } from '../bout/last-input';
import { isGone } from '../reminder/moment';
import { headsUpAheadMs, shiftAheadMs } from '../reminder/notices';
import type { Settings } from '../settings/settings';
import type { Reading } from '../state/event';
import type { LiveState } from '../state/live-state';
import { minuteMs, secondMs } from '../time/duration';

export const longestSleepMs = minuteMs;
/** Never closer than this: a deadline that is just passed must not spin the timer. */
const shortestSleepMs = 50;
/**
 * A machine can fall asleep without a word, and only two looks close together tell when: a look reads two
 * clocks and the idle time (0.1 ms) and books nothing.
 */
const lookMs = 5 * secondMs;
/** Where sleep and locks are announced, and somebody just sits there, nothing can happen unheard. */
const calmLookMs = 30 * secondMs;
/** The return of somebody who is awaited has no event on every desktop. */
const awaitedLookMs = 3 * secondMs;

/** Time until each thing that can change, where it is known; unknown or irrelevant ones are left out. */
function upcomingMs(state: LiveState, settings: Settings): number[] {
  const moments: number[] = [];
  const limitMs = settings.sitLimitMinutes * minuteMs;
  const naturalMs = settings.naturalBreakMinutes * minuteMs;
  const idleMs = state.at - state.lastInputAt;

  if (state.pause?.until != null) moments.push(state.pause.until - state.at);
  if (state.absence && state.absence.endedBoutBy === null) moments.push(state.absence.since + naturalMs - state.at);
  if (state.bout && !state.absence) moments.push(naturalMs - idleMs);
  if (state.passive && !state.absence) moments.push(settings.passiveMinutes * minuteMs - idleMs);
  if (state.bout && state.reminder.phase === 'counting') moments.push(limitMs - certainIntervalSatMs(state));
  if (state.reminder.phase === 'snoozed') moments.push(state.reminder.untilAwakeMs - state.awakeMs);
  if (state.reminder.phase === 'due' && state.bout) moments.push(state.bout.startedAt + minuteMs - state.at);
  if (state.bout && state.reminder.phase === 'reminded' && state.reminder.told.times <= 2) {
    moments.push(state.reminder.saidAtSatMs + settings.repeatMinutes * minuteMs - state.bout.satMs);
  }
  if (state.reminder.phase === 'reminded' && state.reminder.opensAtAwakeMs !== null) {
    moments.push(state.reminder.opensAtAwakeMs - state.awakeMs);
  }
  const headsUpMs = headsUpAheadMs(state, settings);
  if (headsUpMs !== null) moments.push(headsUpMs - settings.headsUpSeconds * secondMs);
  const shiftMs = shiftAheadMs(state, settings);
  if (shiftMs !== null) moments.push(shiftMs);
  if (state.break?.stage === 'why') moments.push(state.break.openedAt + forgottenPauseMs - state.at);
  if (state.checkIn.waits && state.surrounding === null) moments.push(lookMs);
  const player = state.break?.stage === 'moving' ? state.break.player : null;
  if (player && !isOver(player)) {
    moments.push(player.paused ? forgottenPauseMs - player.pausedForMs : phaseLengthMs(player) - player.elapsedMs);
  }
  return moments;
}

/** Milliseconds until the loop has to book. */
export function nextWakeMs(state: LiveState, settings: Settings): number {
  const ahead = upcomingMs(state, settings).filter((ms) => ms > 0);
  return Math.max(shortestSleepMs, Math.min(longestSleepMs, ...ahead));
}

/** A pause of three seconds in somebody's typing is missed by slower looks. */
const typingLookMs = secondMs;

/** Sitting, with nothing to be said: no look could find anything but a sleep or a lock that nobody announced. */
function isCalm({ bout, absence, reminder, break: running, presumedAway }: LiveState): boolean {
  const silent = reminder.phase === 'counting' || reminder.phase === 'snoozed';
  return bout !== null && absence === null && silent && running === null && !presumedAway;
}

/** Milliseconds until the loop looks, at the latest. `announced`: sleep and locks are told by somebody who always does. */
export function nextLookMs(state: LiveState, announced = false): number {
  if (state.surrounding === 'typing') return typingLookMs;
  if (announced && isCalm(state)) return calmLookMs;
  const wanted = state.reminder.phase !== 'counting' && isGone(state);
  const awaited = wanted || state.bout === null;
  return state.idleKnown && awaited ? awaitedLookMs : lookMs;
}

/** Whether a reminder could be said by an event at this instant: only then are the surroundings asked. */
export function asksSurroundings(state: LiveState, at: number, settings: Settings): boolean {
  const { reminder } = state;
  if (state.checkIn.waits) return true;
  const passedMs = at - state.at;
  const headsUpMs = headsUpAheadMs(state, settings);
  if (headsUpMs !== null && headsUpMs - passedMs <= settings.headsUpSeconds * secondMs) return true;
  const shiftMs = shiftAheadMs(state, settings);
  if (shiftMs !== null && shiftMs - passedMs <= 0) return true;
  if (reminder.phase === 'counting') return state.bout !== null && intervalSatMs(state) + passedMs >= settings.sitLimitMinutes * minuteMs;
  return reminder.phase !== 'snoozed' || state.awakeMs + passedMs >= reminder.untilAwakeMs;
}

/** Whether what a look saw has to be booked at once. */
export function isNews(state: LiveState, reading: Reading): boolean {
  const inputAt = lastInputBy(state, reading);
  // Idle time comes in whole seconds: the same last input may seem to move by one.
  const awaited = state.absence !== null || state.bout === null;
  const cameBack = awaited && !reading.locked && inputAt > state.lastInputAt + 1500;
  const changed =
    reading.locked !== state.locked ||
    reading.passive !== state.passive ||
    reading.surrounding !== state.surrounding ||
    (reading.idleForMs !== null) !== state.idleKnown;
  return reading.asleepMs > 0 || changed || cameBack;
}
