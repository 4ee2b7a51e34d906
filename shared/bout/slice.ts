// Cuts the time since the last event into slices of one kind each: evidence of sitting, or one part of an absence.
import type { Settings } from '../settings/settings';
import { noParts } from '../state/live-state';
import type { Absence, AbsencePart, LiveState } from '../state/live-state';
import type { TimelineMs } from '../time/timeline';
import type { Reading } from '../state/event';
import { minuteMs } from '../time/duration';
import { lastInputBy } from './last-input';

/** `estimated` is evidence by assumption: nobody can ask for idle on this desktop. */
export type SliceKind = AbsencePart | 'evidence' | 'estimated';

export interface Slice {
  from: TimelineMs;
  to: TimelineMs;
  kind: SliceKind;
}

/** The loop books at least once a minute; a longer awake gap means that nobody was watching. */
const longestWatchedGapMs = minuteMs + 30_000;

/** What the whole stretch is when the person's or the machine's state settles it, whatever the input says. */
function settledKind(state: LiveState): AbsencePart | null {
  if (state.standing) return 'standing';
  if (state.break?.stage === 'moving') return 'break';
  if (state.asleep) return 'asleep';
  if (state.locked) return 'locked';
  return null;
}

function nonEmpty(slices: readonly Slice[]): Slice[] {
  return slices.filter((slice) => slice.to > slice.from);
}

/**
 * The time after the last input. What keeps the screen awake prolongs presence: not once the absence is
 * a natural break, and not longer than `passiveMinutes` after that input.
 */
function withoutInput(state: LiveState, from: TimelineMs, to: TimelineMs, lastInputAt: TimelineMs, settings: Settings): Slice[] {
  const natural = settings.naturalBreakMinutes * minuteMs;
  const absentSince = Math.min(from, lastInputAt >= from ? from : (state.absence?.since ?? from));
  const tooLate = from - absentSince >= natural;
  // It never starts presence: a bout runs, or there was input in this very stretch.
  const starts = state.bout === null && lastInputAt <= from;
  if (!state.passive || tooLate || starts) return [{ from, to, kind: 'idle' }];
  const passiveTo = Math.min(to, Math.max(from, lastInputAt + settings.passiveMinutes * minuteMs));
  return [
    { from, to: passiveTo, kind: 'evidence' },
    { from: passiveTo, to, kind: 'idle' },
  ];
}

/** A sleep that nobody announced lies somewhere between two looks: in the middle it is never far off. */
export function sleepWithin(from: TimelineMs, to: TimelineMs, asleepMs: number): { sleptFrom: TimelineMs; wokeAt: TimelineMs } {
  const sleptFrom = from + (to - from - asleepMs) / 2;
  return { sleptFrom, wokeAt: sleptFrom + asleepMs };
}

/** Input so close before a look means that somebody was there at it; idle time comes in whole seconds. */
const thereAtLookMs = 1_500;

/**
 * Where in a stretch that ends with input it began. Whoever was absent and says something came with that word;
 * somebody who was awaited came at any moment since the look before. For everybody else the whole stretch is theirs.
 */
function cameBackAt(state: LiveState, from: TimelineMs, inputTo: TimelineMs, said: boolean): TimelineMs {
  const wasThere = from - state.lastInputAt <= thereAtLookMs;
  if (state.absence === null || wasThere) return from;
  if (said) return inputTo;
  return state.bout === null ? from + (inputTo - from) / 4 : from;
}

/** An awake stretch at an unlocked screen, judged by the last input before `to`. */
function watched(state: LiveState, from: TimelineMs, to: TimelineMs, reading: Reading, settings: Settings): Slice[] {
  if (reading.idleForMs === null) {
    return [{ from, to, kind: state.presumedAway ? 'idle' : 'estimated' }];
  }
  const lastInputAt = lastInputBy(state, reading);
  const inputTo = Math.min(to, Math.max(from, lastInputAt));
  const cameFrom = cameBackAt(state, from, inputTo, reading.said);
  const unwatched = inputTo - from > Math.max(longestWatchedGapMs, settings.naturalBreakMinutes * minuteMs);
  return [
    { from, to: cameFrom, kind: unwatched ? 'dead' : 'idle' },
    { from: cameFrom, to: inputTo, kind: unwatched ? 'dead' : 'evidence' },
    ...withoutInput(state, inputTo, to, lastInputAt, settings),
  ];
}

/**
 * Slices the stretch from `state.at` to the reading, in order and without gaps; zero-length slices are left out.
 * Input is sampled: between two samples it is taken to have been there from the earlier sample to the last
 * input, because the loop looks often enough to see each moment at which this could matter.
 */
export function sliceGap(state: LiveState, reading: Reading, settings: Settings): Slice[] {
  const from = state.at;
  const to = Math.max(from, reading.at);
  const settled = settledKind(state);
  if (settled) return nonEmpty([{ from, to, kind: settled }]);
  const asleepMs = Math.min(reading.asleepMs, to - from);
  if (asleepMs === 0) return nonEmpty(watched(state, from, to, reading, settings));

  const { sleptFrom, wokeAt } = sleepWithin(from, to, asleepMs);
  const before = nonEmpty(watched({ ...state, wokeAt: null }, from, sleptFrom, { ...reading, idleForMs: idleBeforeSleep(state, sleptFrom, reading) }, settings));
  // A machine that is found locked after a sleep locked itself for it; the keys pressed since are the password's.
  const after: Slice[] = reading.locked
    ? [{ from: wokeAt, to, kind: 'locked' }]
    : watched({ ...state, wokeAt, absence: absenceOnWaking(state, before, sleptFrom) }, wokeAt, to, reading, settings);
  return nonEmpty([...before, { from: sleptFrom, to: wokeAt, kind: 'asleep' }, ...after]);
}

/** The absence as it stands on waking, for what only asks since when it runs. */
function absenceOnWaking(state: LiveState, before: readonly Slice[], sleptFrom: TimelineMs): Absence {
  const stayed = before.some((slice) => slice.kind === 'evidence');
  const since = stayed || !state.absence ? sleptFrom : state.absence.since;
  return { since, parts: noParts, idleByDate: {}, endedBoutBy: null };
}

/** Whoever was there at the last look stayed until the machine slept; whoever was idle stayed idle. */
function idleBeforeSleep(state: LiveState, sleptFrom: TimelineMs, reading: Reading): number | null {
  if (reading.idleForMs === null) return null;
  const lastInputAt = state.absence ? state.lastInputAt : sleptFrom;
  return Math.max(0, reading.at - lastInputAt);
}
