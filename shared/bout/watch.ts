// Moves the live state to the instant of a reading: slices the gap, books it, lets the player run, notes what the sensors say.
import { advancePlayer } from '../break/player';
import type { Settings } from '../settings/settings';
import type { EndedBout, LiveState } from '../state/live-state';
import type { Reading } from '../state/event';
import { minuteMs, secondMs } from '../time/duration';
import { bookSlice, closeAbsence } from './book';
import { lastInputBy } from './last-input';
import type { Booked } from './book';
import { sliceGap } from './slice';
import type { Slice } from './slice';

export interface Watched {
  state: LiveState;
  ended: EndedBout[];
}

/** A machine that goes on for so long after announcing its sleep did not sleep, or its waking went unannounced. */
const longestSleepAnnouncementMs = 10 * secondMs;

function bookAll(state: LiveState, slices: readonly Slice[], reading: Reading, settings: Settings): Booked {
  return slices.reduce<Booked>(
    (booked, slice) => {
      const end = { wallMs: reading.wallMs - (reading.at - slice.to), zoneOffsetMs: reading.zoneOffsetMs };
      const next = bookSlice(booked.state, slice, end, settings);
      return { state: next.state, ended: [...booked.ended, ...next.ended] };
    },
    { state, ended: [] },
  );
}

/** Awake time of the stretch; what was slept through or announced as sleep is none. */
function awakeMsOf(state: LiveState, passedMs: number, reading: Reading): number {
  return state.asleep ? 0 : passedMs - Math.min(passedMs, reading.asleepMs);
}

/** A player nobody can see does not run on: the screen is locked or the machine sleeps. */
function runPlayer(state: LiveState, awakeMs: number, reading: Reading): LiveState {
  const running = state.break;
  if (running?.stage !== 'moving' || running.guidedElsewhere) return state;
  const advanced = state.locked ? running.player : advancePlayer(running.player, awakeMs);
  const hidden = reading.locked || reading.asleepMs > 0;
  const player = hidden && !advanced.paused ? { ...advanced, paused: true, pausedForMs: 0 } : advanced;
  return { ...state, break: { ...running, player } };
}

function lastInputOf(state: LiveState, reading: Reading): number {
  if (reading.locked) return state.lastInputAt;
  if (reading.idleForMs === null) return state.presumedAway ? state.lastInputAt : reading.at;
  if (reading.said) return reading.at;
  return lastInputBy(state, reading, state.asleep ? reading.at : state.wokeAt);
}

function noteSensors(state: LiveState, reading: Reading): LiveState {
  const unlocked = state.locked && !reading.locked;
  const idleKnown = reading.idleForMs !== null;
  return {
    ...state,
    lastInputAt: lastInputOf(state, reading),
    locked: reading.locked,
    passive: reading.passive,
    surrounding: reading.surrounding,
    idleKnown,
    presumedAway: state.presumedAway && !idleKnown && !unlocked && reading.asleepMs === 0,
  };
}

/** Evidence that begins at this very instant; the next stretch books it, but the absence is over now. */
function noteArrival(state: LiveState, reading: Reading, settings: Settings): LiveState {
  const { absence } = state;
  if (!absence || !state.bout || state.locked || state.asleep || state.standing) return state;
  if (state.break?.stage === 'moving' || reading.idleForMs === null) return state;
  const short = state.at - absence.since < settings.naturalBreakMinutes * minuteMs;
  const withinReach = state.at - state.lastInputAt < settings.passiveMinutes * minuteMs;
  return short && withinReach && reading.passive ? closeAbsence(state, state.at) : state;
}

function noteAwake(state: LiveState, passedMs: number, reading: Reading): LiveState {
  const slept = reading.asleepMs > 0;
  const over = slept || passedMs >= longestSleepAnnouncementMs;
  const awake = state.asleep && over ? { ...state, asleep: false } : state;
  return slept ? { ...awake, wokeAt: reading.at } : awake;
}

/**
 * Away for a natural break while standing: whoever comes back sits down again until they say otherwise.
 * Judged by the last input known before: idle time does not grow while the machine sleeps.
 */
function endStandingAfterNaturalBreak(state: LiveState, lastInputBefore: number, settings: Settings): LiveState {
  const away = state.at - lastInputBefore >= settings.naturalBreakMinutes * minuteMs;
  return state.standing && away ? { ...state, standing: false } : state;
}

/** A reading from before `state.at` (a reordered event) books nothing and moves nothing back. */
export function watch(state: LiveState, reading: Reading, settings: Settings): Watched {
  const at = Math.max(state.at, reading.at);
  const now = { ...reading, at };
  const passedMs = at - state.at;
  const booked = bookAll(state, sliceGap(state, now, settings), now, settings);
  const awakeMs = awakeMsOf(state, passedMs, now);
  const run = runPlayer(booked.state, awakeMs, now);
  const seen = noteSensors({ ...run, at, awakeMs: run.awakeMs + awakeMs }, now);
  return {
    state: endStandingAfterNaturalBreak(
      noteArrival(noteAwake(seen, passedMs, now), now, settings),
      state.lastInputAt,
      settings,
    ),
    ended: booked.ended,
  };
}

/** Books a stretch in which Unsit was not running, up to `deadMs` before the reading that ends it. */
export function bookDeadTime(state: LiveState, deadMs: number, reading: Reading, settings: Settings): Watched {
  if (deadMs <= 0) return { state, ended: [] };
  const to = state.at + deadMs;
  const kind = state.standing ? 'standing' : 'dead';
  const booked = bookAll(state, [{ from: state.at, to, kind }], reading, settings);
  return {
    state: endStandingAfterNaturalBreak({ ...booked.state, at: to }, state.lastInputAt, settings),
    ended: booked.ended,
  };
}
