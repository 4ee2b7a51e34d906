// Books one slice of time to the bout or to the running absence: the rules of counting themselves.
import type { Settings } from '../settings/settings';
import type { Absence, AbsencePart, Bout, EndedBout, EndedBy, LiveState, SatByDate } from '../state/live-state';
import type { TimelineMs } from '../time/timeline';
import { noParts } from '../state/live-state';
import { minuteMs } from '../time/duration';
import { addByDate, datesOf, newestOf } from './by-date';
import type { WallEnd } from './by-date';
import type { Slice } from './slice';

export interface Booked {
  state: LiveState;
  ended: EndedBout[];
}

/** Idle for less than this is a pause between two clicks, and coming back from it is no return. */
const shortestIdleAbsenceMs = minuteMs;

export function newBout(startedAt: TimelineMs): Bout {
  return { startedAt, satMs: 0, estimatedMs: 0, intervalFromSatMs: 0, snoozesUsed: 0, byDate: {} };
}

/**
 * Sitting as the person sees it: idle time of an absence that may still turn out short counts so far,
 * because reading and thinking are sitting.
 */
export function shownSatMs(state: LiveState): number {
  if (!state.bout) return 0;
  return state.bout.satMs + (state.absence?.parts.idle ?? 0);
}

/** How the absence ended its bout when the person did not say so: trace rule 6, from "standing" on. */
export function endedByAbsence(absence: Absence): EndedBy {
  const { parts } = absence;
  if (parts.standing > 0) return 'standing';
  const otherEvidenceMs = parts.locked + parts.asleep + parts.break;
  // A few idle seconds around a restart say nothing about being away.
  if (parts.dead > 0 && otherEvidenceMs === 0 && parts.idle < minuteMs) return 'not watched';
  return 'natural break';
}

/** Ends the running bout at an instant; what was booked after it is not sitting. Without a bout nothing happens. */
export function endBout(state: LiveState, endedAt: TimelineMs, endedBy: EndedBy): Booked {
  const { bout } = state;
  if (!bout) return { state, ended: [] };
  const { startedAt, satMs, estimatedMs, byDate } = bout;
  // A bout without sitting (input at one instant, then nothing) never was one.
  if (satMs === 0) return { state: { ...state, bout: null }, ended: [] };
  const ended: EndedBout = { startedAt, endedAt, satMs, estimatedMs, byDate, endedBy };
  return { state: { ...state, bout: null, lastEnded: ended }, ended: [ended] };
}

/** Input at an instant: the absence is over. A short one gives its idle part back to the bout. */
export function closeAbsence(state: LiveState, at: TimelineMs): LiveState {
  const { absence } = state;
  if (!absence) return state.bout ? state : { ...state, bout: newBout(at) };
  const awayMs = at - absence.since;
  const bout = state.bout
    ? {
        ...state.bout,
        satMs: state.bout.satMs + absence.parts.idle,
        byDate: addByDate(state.bout.byDate, absence.idleByDate),
      }
    : newBout(at);
  const onlyPaused = awayMs < shortestIdleAbsenceMs && absence.parts.idle >= awayMs;
  const lastReturn =
    !onlyPaused && awayMs > 0
      ? { at, awayMs, endedBoutBy: absence.endedBoutBy, boutBefore: state.bout, parts: absence.parts }
      : state.lastReturn;
  return { ...state, bout, absence: null, lastReturn };
}

function bookEvidence(state: LiveState, slice: Slice, end: WallEnd, dates: SatByDate): Booked {
  const present = closeAbsence(state, slice.from);
  const bout = present.bout ?? newBout(slice.from);
  const lengthMs = slice.to - slice.from;
  const estimatedMs = slice.kind === 'estimated' ? lengthMs : 0;
  return {
    state: {
      ...present,
      newestRecord: newestOf(end, dates, present.newestRecord),
      bout: {
        ...bout,
        satMs: bout.satMs + lengthMs,
        estimatedMs: bout.estimatedMs + estimatedMs,
        byDate: addByDate(bout.byDate, dates),
      },
    },
    ended: [],
  };
}

/** Once the absence is a natural break its idle time is sitting no more, wherever it ends. */
function bookAbsence(state: LiveState, slice: Slice, part: AbsencePart, dates: SatByDate, settings: Settings): Booked {
  const before = state.absence ?? { since: slice.from, parts: noParts, idleByDate: {}, endedBoutBy: null };
  const absence: Absence = {
    ...before,
    parts: { ...before.parts, [part]: before.parts[part] + (slice.to - slice.from) },
    idleByDate: part === 'idle' && state.bout ? addByDate(before.idleByDate, dates) : before.idleByDate,
  };
  const natural = slice.to - absence.since >= settings.naturalBreakMinutes * minuteMs;
  if (!natural) return { state: { ...state, absence }, ended: [] };
  const said = absence.endedBoutBy === 'routine' || absence.endedBoutBy === 'walk';
  const endedBoutBy = said ? absence.endedBoutBy : endedByAbsence(absence);
  const away = { ...state, absence: { ...absence, endedBoutBy } };
  if (state.bout) return endBout(away, absence.since, endedBoutBy ?? 'natural break');
  return { state: away, ended: [] };
}

/** `end`: what the clock showed at the end of the slice. */
export function bookSlice(state: LiveState, slice: Slice, end: WallEnd, settings: Settings): Booked {
  const dates = datesOf(end, slice.to - slice.from, state.newestRecord);
  return slice.kind === 'evidence' || slice.kind === 'estimated'
    ? bookEvidence(state, slice, end, dates)
    : bookAbsence(state, slice, slice.kind, dates, settings);
}
