// Works out what a correction, or taking one back, makes of the history and of the bout that runs; writes nothing.
import type { Now } from '../history/wall-instant';
import { wallOf } from '../history/wall-instant';
import type { BoutRecord, CorrectionRecord, HistoryRecords } from '../history/records';
import type { LiveState } from '../state/live-state';
import { dayMs, minuteMs } from '../time/duration';
import { dateOf, partsByDate } from '../time/local-date';
import { runningId } from './counted-bout';
import type { CountedBout, Overwriting, Range } from './counted-bout';
import { knownFrom } from './known';
import { overwrite } from './overwrite';
import type { Overwritten } from './overwrite';
import { countedRunning, runningChange } from './running-bout';
import type { RunningChange } from './running-bout';

export type CountedAs = CorrectionRecord['as'];

/** `overlapped`: a later correction lies over it, and is undone first. */
export type WhyRefused = 'future' | 'empty' | 'tooLong' | 'overlapped' | 'unknown' | 'notWritable';

/** What changes in the history, all or nothing. */
export interface HistoryChange {
  remove: string[];
  put: BoutRecord[];
  /** Made now; null where one is taken back. */
  keep: CorrectionRecord | null;
  /** The id of the one that is taken back. */
  forget: string | null;
}

export interface Plan {
  change: HistoryChange;
  /** Null: the bout that runs stays as it is. */
  running: RunningChange | null;
  changedMs: number;
}

export interface Situation {
  state: LiveState;
  now: Now;
  /** Of the days of the range, and of one day more to each side. */
  records: HistoryRecords;
  naturalBreakMs: number;
  zoneOffsetAt: (wallMs: number) => number;
  newId: () => string;
}

export const longestMs = dayMs;
/** A window's clock may be a little ahead of ours. */
const aheadAtMostMs = minuteMs;

function isSame(one: CountedBout, other: CountedBout): boolean {
  return JSON.stringify({ ...one, byDate: Object.entries(one.byDate).sort() }) === JSON.stringify({ ...other, byDate: Object.entries(other.byDate).sort() });
}

function planned({ state, now, records, naturalBreakMs, newId }: Situation, range: Range, over: Overwriting): { done: Overwritten; change: Pick<HistoryChange, 'put' | 'remove'>; running: RunningChange | null } {
  const running = countedRunning(state, now);
  const ended = records.bouts.map(({ id, startedAt, endedAt, zoneOffsetMs, satMs, estimatedMs, byDate, endedBy }): CountedBout => ({ id, startedAt, endedAt, zoneOffsetMs, satMs, estimatedMs, byDate, endedBy }));
  const bouts = [...ended.sort((one, other) => one.startedAt - other.startedAt), ...(running ? [running] : [])];
  const known = knownFrom(records);
  const done = overwrite(bouts, range, over, known, { naturalBreakMs, newId });
  const before = new Map(ended.map((bout) => [bout.id, bout]));
  const put = done.bouts.flatMap(({ endedBy, ...bout }): BoutRecord[] => {
    const old = before.get(bout.id);
    return endedBy === null || (old && isSame(old, { ...bout, endedBy })) ? [] : [{ ...bout, endedBy }];
  });
  const left = new Set(done.bouts.map(({ id }) => id));
  const after = done.bouts.find(({ id }) => id === runningId) ?? null;
  const touched = running !== null && (after === null || !isSame(running, after));
  return {
    done,
    change: { put, remove: ended.map(({ id }) => id).filter((id) => !left.has(id)) },
    running: touched ? runningChange(state, now, running, after, done.bouts.filter(({ endedBy }) => endedBy !== null), range, known) : null,
  };
}

/** `to`: null for now. */
export function planCorrection(situation: Situation, asked: { from: number; to: number | null; as: CountedAs }): Plan | WhyRefused {
  const { now, records, zoneOffsetAt, newId } = situation;
  const { from, as } = asked;
  const nowMs = wallOf(now.at, now);
  const to = asked.to === null || (asked.to > nowMs && asked.to - nowMs <= aheadAtMostMs) ? nowMs : asked.to;
  if (to > nowMs || from > nowMs) return 'future';
  if (to <= from) return 'empty';
  if (to - from > longestMs) return 'tooLong';
  const zoneOffsetMs = zoneOffsetAt(from);
  const byDate = Object.fromEntries(partsByDate(to + zoneOffsetMs, to - from).map(({ date, lengthMs }) => [date, lengthMs]));
  const { done, change, running } = planned(situation, { from, to }, as === 'sitting' ? { as, zoneOffsetMs, byDate } : { as });
  const madeAt = records.corrections.reduce((at, one) => Math.max(at, one.madeAt + 1), nowMs);
  const keep: CorrectionRecord = { id: newId(), date: dateOf(from + zoneOffsetMs), madeAt, zoneOffsetMs, from, to, as, replaced: done.replaced };
  return { change: { ...change, keep, forget: null }, running, changedMs: done.changedMs };
}

/** Only what lies on top can be taken away. */
export function isUndoable(correction: Pick<CorrectionRecord, 'from' | 'to' | 'madeAt'>, all: readonly Pick<CorrectionRecord, 'from' | 'to' | 'madeAt'>[]): boolean {
  return !all.some((one) => one.madeAt > correction.madeAt && one.from < correction.to && one.to > correction.from);
}

export function planUndo(situation: Situation, correction: CorrectionRecord): Plan | WhyRefused {
  if (!isUndoable(correction, situation.records.corrections)) return 'overlapped';
  const { from, to, replaced, id } = correction;
  const { done, change, running } = planned(situation, { from, to }, { as: 'before', replaced });
  return { change: { ...change, keep: null, forget: id }, running, changedMs: done.changedMs };
}
