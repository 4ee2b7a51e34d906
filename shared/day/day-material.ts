// What a day is made of before it is laid side by side: from the records of the history, and from what still goes on.
import type { HistoryRecords } from '../history/records';
import type { EndedBy } from '../state/live-state';
import type { DayCorrection, DayOverlay } from './day-picture';
import type { Span } from './spans';

/** A bout as far as it concerns one date. */
export interface BoutOfDay extends Span {
  /** On this date; the same as the history books. */
  satMs: number;
  /** On all dates. */
  wholeMs: number;
  /** It began to sit on this date. */
  beganHere: boolean;
  estimated: boolean;
  /** Null while it goes on. */
  endedBy: EndedBy | null;
}

export interface BreakOfDay extends Span {
  kind: 'routine' | 'walk';
  name: string | null;
  cutShort: boolean;
  open: boolean;
}

export interface RestOfDay extends Span {
  kind: 'standing' | 'away' | 'notWatched';
  open: boolean;
}

export interface DayMaterial {
  bouts: readonly BoutOfDay[];
  breaks: readonly BreakOfDay[];
  rests: readonly RestOfDay[];
  overlays: readonly DayOverlay[];
  corrections: readonly DayCorrection[];
}

/** Null where it did not sit on this date. */
export function boutOn(date: string, byDate: Readonly<Record<string, number>>): Pick<BoutOfDay, 'satMs' | 'wholeMs' | 'beganHere'> | null {
  const satMs = byDate[date] ?? 0;
  if (satMs <= 0) return null;
  const sat = Object.entries(byDate).filter(([, ms]) => ms > 0);
  return {
    satMs,
    wholeMs: sat.reduce((sum, [, ms]) => sum + ms, 0),
    beganHere: sat.every(([other]) => other >= date),
  };
}

function bouts(records: HistoryRecords, date: string): BoutOfDay[] {
  return records.bouts.flatMap(({ startedAt: from, endedAt, byDate, estimatedMs, endedBy }) => {
    const here = boutOn(date, byDate);
    return here ? [{ ...here, from, to: Math.max(from, endedAt), estimated: estimatedMs > 0, endedBy }] : [];
  });
}

function breaks(records: HistoryRecords): BreakOfDay[] {
  return records.breaks.map(({ startedAt: from, endedAt, outcome, routineName }) => ({
    from,
    to: Math.max(from, endedAt),
    kind: outcome === 'walked' ? ('walk' as const) : ('routine' as const),
    name: routineName,
    cutShort: outcome === 'stopped',
    open: false,
  }));
}

function corrections(records: HistoryRecords): DayCorrection[] {
  const made = records.corrections.filter(({ from, to }) => from < to).sort((one, other) => one.madeAt - other.madeAt);
  return made.map(({ id, from, to, as, madeAt }, index) => ({
    id,
    from,
    to,
    as,
    madeAt,
    undoable: !made.slice(index + 1).some((later) => later.from < to && from < later.to),
  }));
}

export function materialOfRecords(records: HistoryRecords, date: string): DayMaterial {
  const stretches = records.stretches.filter(({ from, to }) => from < to);
  return {
    bouts: bouts(records, date),
    breaks: breaks(records),
    rests: stretches.flatMap(({ kind, from, to }) => (kind === 'paused' || kind === 'held' ? [] : [{ kind, from, to, open: false }])),
    overlays: stretches.flatMap(({ kind, from, to, heldBy }) =>
      kind === 'paused' || kind === 'held' ? [{ kind, from, to, heldBy: kind === 'held' ? heldBy : null, open: false }] : [],
    ),
    corrections: corrections(records),
  };
}

export function together(one: DayMaterial, other: DayMaterial): DayMaterial {
  return {
    bouts: [...one.bouts, ...other.bouts],
    breaks: [...one.breaks, ...other.breaks],
    rests: [...one.rests, ...other.rests],
    overlays: [...one.overlays, ...other.overlays],
    corrections: [...one.corrections, ...other.corrections],
  };
}
