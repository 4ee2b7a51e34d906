// Carries the bout that still runs into the record, and what a correction made of it back onto the timeline.
import { wallOf } from '../history/wall-instant';
import type { Now } from '../history/wall-instant';
import type { Bout, EndedBy, LiveState, SatByDate } from '../state/live-state';
import type { TimelineMs } from '../time/timeline';
import { runningId } from './counted-bout';
import type { CountedBout, Known, Range } from './counted-bout';
import { satUpTo } from './where-sat';

/** What becomes of the bout that runs; the command `correct` carries it to the live state. */
export interface RunningChange {
  /** The sitting of the bout for which this was worked out; null where none ran. What was sat since is added. */
  fromSatMs: number | null;
  /** Null: none runs any more, until there is evidence of another. */
  bout: Bout | null;
  /** It is the bout that ran before, and what was told or put off in it still holds. */
  goesOn: boolean;
  /** Where its sitting ends, or that of the bout before where none runs any more; an absence that runs begins there. */
  satTo: TimelineMs;
  /** How the bout that ran ended; null where it goes on. */
  endedBy: EndedBy | null;
}

/** Whole milliseconds on each date, which sum up to the whole. */
function wholeDates(byDate: SatByDate, satMs: number): Record<string, number> {
  const dates = Object.entries(byDate).sort(([one], [other]) => (one < other ? -1 : 1));
  let exact = 0;
  let whole = 0;
  return Object.fromEntries(
    dates.map(([date, ms], index) => {
      exact += ms;
      const to = index === dates.length - 1 ? satMs : Math.min(satMs, Math.round(exact));
      const here = to - whole;
      whole = to;
      return [date, here];
    }),
  );
}

/** Somebody is there who sits from now on, if they did not before. */
function isThere({ standing, locked, asleep, break: running }: LiveState): boolean {
  return !standing && !locked && !asleep && running?.stage !== 'moving';
}

/** The bout that runs, or the one that begins at this instant; null while nobody sits. */
export function countedRunning(state: LiveState, now: Now): CountedBout | null {
  const { bout, absence } = state;
  const zoneOffsetMs = Math.round(now.zoneOffsetMs);
  const at = wallOf(state.at, now);
  const nothing = { id: runningId, zoneOffsetMs, satMs: 0, estimatedMs: 0, byDate: {}, endedBy: null };
  if (!bout) return isThere(state) ? { ...nothing, startedAt: at, endedAt: at } : null;
  const satMs = Math.round(bout.satMs);
  const startedAt = wallOf(bout.startedAt, now);
  const endedAt = Math.max(startedAt, absence ? wallOf(absence.since, now) : at);
  return { ...nothing, startedAt, endedAt, satMs, estimatedMs: Math.min(satMs, Math.round(bout.estimatedMs)), byDate: wholeDates(bout.byDate, satMs) };
}

/** Sitting up to the last skip moves with what was corrected before it. */
function intervalFrom(intervalFromSatMs: number, before: CountedBout, after: CountedBout, range: Range, known: readonly Known[]): number {
  const sat = satUpTo(before, known);
  const from = sat(Math.max(range.from, before.startedAt));
  const to = sat(Math.max(range.to, before.startedAt));
  if (intervalFromSatMs <= from) return Math.min(intervalFromSatMs, after.satMs);
  const gone = Math.min(to, intervalFromSatMs) - from;
  const come = to <= intervalFromSatMs ? after.satMs - before.satMs + (to - from) : 0;
  return Math.max(0, Math.min(after.satMs, intervalFromSatMs - gone + come));
}

/** `before`, `after`: the bout that runs, as `countedRunning` and `overwrite` gave it. `ended`: those that run no more. */
export function runningChange(state: LiveState, now: Now, before: CountedBout, after: CountedBout | null, ended: readonly CountedBout[], range: Range, known: readonly Known[]): RunningChange {
  const timelineOf = (wall: number): TimelineMs => Math.max(0, now.at - (now.wallMs - wall));
  const last = ended.findLast(({ endedAt, startedAt }) => endedAt > before.startedAt && startedAt < before.endedAt) ?? null;
  const fromSatMs = state.bout?.satMs ?? null;
  if (!after || after.satMs === 0) {
    return { fromSatMs, bout: null, goesOn: false, satTo: timelineOf(last?.endedAt ?? Math.min(range.from, before.endedAt)), endedBy: last?.endedBy ?? 'natural break' };
  }
  const goesOn = state.bout !== null && last === null;
  const bout: Bout = {
    startedAt: state.bout && after.startedAt === before.startedAt ? state.bout.startedAt : timelineOf(after.startedAt),
    satMs: after.satMs,
    estimatedMs: after.estimatedMs,
    intervalFromSatMs: goesOn && state.bout ? intervalFrom(state.bout.intervalFromSatMs, before, after, range, known) : 0,
    snoozesUsed: goesOn && state.bout ? state.bout.snoozesUsed : 0,
    byDate: after.byDate,
  };
  const satTo = after.endedAt === before.endedAt ? (state.absence?.since ?? state.at) : timelineOf(after.endedAt);
  return { fromSatMs, bout, goesOn, satTo, endedBy: null };
}
