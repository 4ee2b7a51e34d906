// Moves the live state to the instant of a reading: slices the gap, books it, lets the player run, notes what the sensors say.
import { advancePlayer } from '../break/player';
import type { Settings } from '../settings/settings';
import type { EndedBout, LiveState } from '../state/live-state';
import type { Reading } from '../state/event';
import { minuteMs } from '../time/duration';
import { bookSlice } from './book';
import type { Booked } from './book';
import { sliceGap } from './slice';
import type { Slice } from './slice';

function bookAll(state: LiveState, slices: readonly Slice[], settings: Settings): Booked {
  return slices.reduce<Booked>(
    (booked, slice) => {
      const next = bookSlice(booked.state, slice, settings);
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
  if (state.break?.stage !== 'moving') return state;
  const advanced = state.locked ? state.break.player : advancePlayer(state.break.player, awakeMs);
  const hidden = reading.locked || reading.asleepMs > 0;
  const player = hidden && !advanced.paused ? { ...advanced, paused: true, pausedForMs: 0 } : advanced;
  return { ...state, break: { ...state.break, player } };
}

function noteSensors(state: LiveState, reading: Reading): LiveState {
  const lastInputAt =
    reading.idleForMs === null
      ? reading.at
      : Math.max(state.lastInputAt, reading.at - reading.idleForMs);
  return {
    ...state,
    locked: reading.locked,
    idleKnown: reading.idleForMs !== null,
    lastInputAt: reading.locked || state.locked ? state.lastInputAt : lastInputAt,
  };
}

/** Away for a natural break while standing: whoever comes back sits down again until they say otherwise. */
function endStandingAfterNaturalBreak(state: LiveState, settings: Settings): LiveState {
  const away = state.at - state.lastInputAt >= settings.naturalBreakMinutes * minuteMs;
  return state.standing && away ? { ...state, standing: false } : state;
}

/** A reading from before `state.at` (a reordered event) books nothing and moves nothing back. */
export function watch(state: LiveState, reading: Reading, settings: Settings): { state: LiveState; ended: EndedBout[] } {
  const at = Math.max(state.at, reading.at);
  const now = { ...reading, at };
  const booked = bookAll(state, sliceGap(state, now, settings), settings);
  const awakeMs = awakeMsOf(state, at - state.at, now);
  const run = runPlayer(booked.state, awakeMs, now);
  const seen = noteSensors({ ...run, at, awakeMs: run.awakeMs + awakeMs }, now);
  return { state: endStandingAfterNaturalBreak(seen, settings), ended: booked.ended };
}

/** Books a stretch in which Unsit was not running. */
export function bookDeadTime(state: LiveState, deadMs: number, settings: Settings): { state: LiveState; ended: EndedBout[] } {
  if (deadMs <= 0) return { state, ended: [] };
  const to = state.at + deadMs;
  const kind = state.standing ? 'standing' : 'dead';
  const booked = bookAll(state, [{ from: state.at, to, kind }], settings);
  return {
    state: endStandingAfterNaturalBreak({ ...booked.state, at: to }, settings),
    ended: booked.ended,
  };
}
