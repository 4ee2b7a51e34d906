// What the shell needs of the place where the past is kept: add to it, ask it, take it along, make it go away.
import type { HistoryChange } from '../../shared/correction/plan';
import type { CheckInRecord, CorrectionRecord, HistoryRecord, HistoryRecords } from '../../shared/history/records';
import type { RecordPlace } from '../../shared/record/answers';
import type { HistoryNotice } from '../../shared/record/record-state';
import type {
  DateRange,
  DayOfBouts,
  DayOfBreaks,
  DayOfSitting,
  SecondsOfMove,
  WeekBegins,
  WeekOfBreaks,
  WeekOfSitting,
} from '../../shared/trends/sums';

/** What there is of the history, to be told in plain words. */
export interface HistorySize {
  /** Local dates on which anything is kept. */
  days: number;
  /** Null where nothing is kept. */
  firstDate: string | null;
  records: number;
  /** On the disk, with the copies that are kept. */
  bytes: number;
  /** Beside the file: of a damaged one, or from before a newer form. */
  copies: number;
}

export interface History {
  /** Takes the same time however much there is. Never throws. A record whose id is known takes the place of the old one. */
  append(record: HistoryRecord): void;
  /** The same for a bout, which is known again by where on the timeline it began: amended, it keeps its first id. */
  appendBout(record: Extract<HistoryRecord, { kind: 'bout' }>['record'], timelineStartedAt: number): void;

  /** Everything of these days, the oldest first. A bout belongs to each date on which it sat. */
  read(range: DateRange): HistoryRecords;
  readAll(): HistoryRecords;
  /** The first date with a bout or a break; null while there is none. */
  firstDate(): string | null;
  satByDay(range: DateRange): DayOfSitting[];
  satByWeek(range: DateRange, weekBegins: WeekBegins): WeekOfSitting[];
  boutsByDay(range: DateRange, limitMs: number): DayOfBouts[];
  breaksByDay(range: DateRange): DayOfBreaks[];
  breaksByWeek(range: DateRange, weekBegins: WeekBegins): WeekOfBreaks[];
  secondsOfMoves(range: DateRange): SecondsOfMove[];

  /** Changes the bouts as a correction wants it, all or nothing; false where the disk refuses: then nothing changed. */
  correct(change: HistoryChange): boolean;
  /** Null where it is not known, or was taken back. */
  correction(id: string): CorrectionRecord | null;

  /** The newest answers to the check-in up to this date, the newest first. */
  checkIns(upTo: string, most: number): CheckInRecord[];
  /** Makes one answer go away entirely; false where that could not be done. */
  deleteCheckIn(id: string): boolean;

  /** What is known already, by its id, is left as it is. Throws where the disk refuses: then nothing was added. */
  add(records: HistoryRecords): { added: number; known: number };
  /** False where it could not be made to go away entirely. */
  deleteDay(date: string): boolean;
  deleteBefore(date: string): boolean;
  deleteAll(): boolean;

  size(): HistorySize;
  /** How many dates before this one have anything. */
  daysBefore(date: string): number;
  /** The newest date before this one that has anything; null where none has. */
  dateBefore(date: string): string | null;
  /** The dates of a range that have anything, in order. */
  dates(range: DateRange): string[];
  /** Writes what waits; false where the file takes nothing now, and what is known lies in memory. */
  ready(): boolean;
  /** Where what happens is kept now. */
  place(): RecordPlace;
  /** From now on nothing is written, until the answer is called: somebody else needs the file for themselves. */
  holdBack(): () => void;

  notice(): HistoryNotice | null;
  noticeTold(): void;
  /** Writes what waits and leaves one file that is whole by itself. */
  close(): void;
}
