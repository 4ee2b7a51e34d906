// Moves the live state to the instant of a reading: slices the gap, books it, lets the player run, notes what the sensors say.
import { advancePlayer } from '../break/player';
import { isKnown } from '../reminder/surrounding';
import type { Settings } from '../settings/settings';
import type { EndedBout, LiveState } from '../state/live-state';
import type { Reading } from '../state/event';
import type { TimelineMs } from '../time/timeline';
import { minuteMs, secondMs } from '../time/duration';
import { bookSlice, closeAbsence } from './book';
import { lastInputBy } from './last-input';
import type { Booked } from './book';
import { sleepWithin, sliceGap } from './slice';
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

/** The end of the last sleep before a reading: idle time stands still in it, which makes older input seem newer. */
function wokeBy(state: LiveState, from: TimelineMs, reading: Reading): TimelineMs | null {
  if (state.asleep) return reading.at;
  const asleepMs = Math.min(reading.asleepMs, reading.at - from);
  return asleepMs > 0 ? sleepWithin(from, reading.at, asleepMs).wokeAt : state.wokeAt;
}

function lastInputOf(state: LiveState, from: TimelineMs, reading: Reading): TimelineMs {
  if (reading.locked) return state.lastInputAt;
  if (reading.idleForMs === null) return state.presumedAway ? state.lastInputAt : reading.at;
  if (reading.said) return reading.at;
  return lastInputBy(state, reading, wokeBy(state, from, reading));
}

/** `from`: the end of what was accounted for before the reading. */
function noteSensors(state: LiveState, from: TimelineMs, reading: Reading): LiveState {
  const unlocked = state.locked && !reading.locked;
  const idleKnown = reading.idleForMs !== null;
  return {
    ...state,
    lastInputAt: lastInputOf(state, from, reading),
    locked: reading.locked,
    passive: reading.passive,
    // What held it back goes on until somebody knows better.
    surrounding: reading.surrounding === 'unasked' && isKnown(state.surrounding) ? state.surrounding : reading.surrounding,
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
 * The last sign of somebody at an open screen, sitting or standing: input, a break under way, or for a while what
 * keeps the screen awake for somebody who was there. Judged over the stretch that ends at `now`.
 */
function lastSignOf(before: LiveState, now: LiveState, reading: Reading, settings: Settings): TimelineMs {
  const seen = Math.max(before.lastSignAt, now.lastInputAt);
  if (before.locked || before.asleep || reading.asleepMs > 0) return seen;
  if (before.break?.stage === 'moving') return now.at;
  const late = before.at - before.lastSignAt >= settings.naturalBreakMinutes * minuteMs;
  if (!before.passive || late) return seen;
  return Math.max(seen, Math.min(now.at, now.lastInputAt + settings.passiveMinutes * minuteMs));
}

/** Away for a natural break while standing: whoever comes back sits down again until they say otherwise. */
function endStandingAfterNaturalBreak(state: LiveState, lastSignBefore: TimelineMs, settings: Settings): LiveState {
  const away = state.at - lastSignBefore >= settings.naturalBreakMinutes * minuteMs;
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
  const seen = noteSensors({ ...run, at, awakeMs: run.awakeMs + awakeMs }, state.at, now);
  const arrived = noteArrival(noteAwake(seen, passedMs, now), now, settings);
  const signed = { ...arrived, lastSignAt: lastSignOf(state, arrived, now, settings) };
  // Judged by the sign before: idle time does not grow while the machine sleeps, and whoever is back was away.
  return { state: endStandingAfterNaturalBreak(signed, Math.max(state.lastSignAt, state.lastInputAt), settings), ended: booked.ended };
}
/** Books a stretch in which Unsit was not running, up to `deadMs` before the reading that ends it. */
export function bookDeadTime(state: LiveState, deadMs: number, reading: Reading, settings: Settings): Watched {
  if (deadMs <= 0) return { state, ended: [] };
  const to = state.at + deadMs;
  const kind = state.standing ? 'standing' : 'dead';
  const booked = bookAll(state, [{ from: state.at, to, kind }], reading, settings);
  return {
    state: endStandingAfterNaturalBreak({ ...booked.state, at: to }, state.lastSignAt, settings),
    ended: booked.ended,
  };
}
