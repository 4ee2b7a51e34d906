// What the shell needs of the place where the past is kept: add to it, ask it, take it along, make it go away.
import type { HistoryRecord, HistoryRecords } from '../../shared/history/records';

/** What has to be told once about the history. */
export type HistoryNotice =
  /** The file was damaged: it is kept under `keptAs`, and so many records were carried over. */
  | { kind: 'recovered'; keptAs: string; records: number }
  /** Written by a newer Unsit: nothing of it is touched, and what happens now is kept only while Unsit runs. */
  | { kind: 'newer' }
  /** The disk takes nothing; what happens is kept in memory and written as soon as it can be. */
  | { kind: 'unwritable' }
  /** More happened than memory was kept for; so many records, the oldest, are gone. */
  | { kind: 'lost'; records: number };

/** Both ends belong to it; local dates such as `2026-03-10`. */
export interface DateRange {
  from: string;
  to: string;
}

export interface DayOfSitting {
  date: string;
  satMs: number;
}

export interface DayOfBouts {
  date: string;
  bouts: number;
  overLimit: number;
  longestMs: number;
}

/** `week`: the date of its Monday. */
export interface WeekOfBreaks {
  week: string;
  routines: number;
  walks: number;
  stopped: number;
  doneSeconds: number;
}

export interface WeekOfMove {
  week: string;
  move: string;
  side: 'left' | 'right' | 'both';
  doneSeconds: number;
}

export interface History {
  /** Takes the same time however much there is. Never throws. A record whose id is known takes the place of the old one. */
  append(record: HistoryRecord): void;
  /** The same for a bout, which is known again by where on the timeline it began: amended, it keeps its first id. */
  appendBout(record: Extract<HistoryRecord, { kind: 'bout' }>['record'], timelineStartedAt: number): void;

  /** Everything of these days, the oldest first. A bout belongs to each date on which it sat. */
  read(range: DateRange): HistoryRecords;
  readAll(): HistoryRecords;
  satByDay(range: DateRange): DayOfSitting[];
  boutsByDay(range: DateRange, limitMs: number): DayOfBouts[];
  breaksByWeek(range: DateRange): WeekOfBreaks[];
  movesByWeek(range: DateRange): WeekOfMove[];

  /** What is known already, by its id, is left as it is. Throws where the disk refuses: then nothing was added. */
  add(records: HistoryRecords): { added: number; known: number };
  /** False where it could not be made to go away entirely. */
  deleteDay(date: string): boolean;
  deleteBefore(date: string): boolean;
  deleteAll(): boolean;

  notice(): HistoryNotice | null;
  noticeTold(): void;
  /** Writes what waits and leaves one file that is whole by itself. */
  close(): void;
}
