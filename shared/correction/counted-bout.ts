// Names what a correction works on: bouts by the wall clock, ended or still running, and parts of them.
import type { BoutRecord } from '../history/records';

/** Instants are whole wall-clock milliseconds. `endedBy`: null for the bout that still runs. */
export type CountedBout = Omit<BoutRecord, 'endedBy'> & { endedBy: BoutRecord['endedBy'] | null };

export type EndedBy = BoutRecord['endedBy'];

/** The id of the bout that still runs; the history gives it another one when it ends. */
export const runningId = 'running';

export interface Range {
  from: number;
  to: number;
}

/** Sitting in a stretch; short absences within it are not in `satMs`. */
export type Sitting = Pick<BoutRecord, 'zoneOffsetMs' | 'satMs' | 'estimatedMs' | 'byDate'> & Range;

/** Where a bout ended, and how. */
export interface End {
  at: number;
  endedBy: EndedBy;
}

/** What a correction replaced, to put back. */
export interface Replaced {
  sitting: Sitting[];
  ends: End[];
  /** Absences beside the range that became part of a bout by it, being short. */
  gaps: Range[];
  /** Sitting of the bout before the range, which may have become a part of a longer one; null where there was none. */
  beforeMs: number | null;
}

/** A stretch for which it is known how much of it was sitting; `hardly`: Unsit saw an absence, of which reading and thinking were sitting. */
export interface Known extends Range {
  sat: 'all' | 'hardly' | 'none';
}

/** What comes to stand in the range: what the person says, or what stood there before. */
export type Overwriting = { as: 'sitting'; zoneOffsetMs: number; byDate: Sitting['byDate'] } | { as: 'standing' | 'away' } | { as: 'before'; replaced: Replaced };

export interface Rules {
  naturalBreakMs: number;
  /** A new id for a bout that had none. */
  newId: () => string;
}

const saidEnds: readonly EndedBy[] = ['routine', 'walk', 'moved'];

/** The end of a bout that a word or a routine made; no correction takes it away but one that leaves nothing of the bout. */
export function isSaid({ endedBy }: End): boolean {
  return saidEnds.includes(endedBy);
}
