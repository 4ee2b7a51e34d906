// The shapes of the sums that the history answers with, and of what one question about the trends brings together.
import type { Side } from '../routines/routine';

/** Both ends belong to it; local dates such as `2026-03-10`. */
export interface DateRange {
  from: string;
  to: string;
}

/** A date without sitting has no row. */
export interface DayOfSitting {
  date: string;
  satMs: number;
}

/** Each bout counts on the first date on which it sat. */
export interface DayOfBouts {
  date: string;
  bouts: number;
  overLimit: number;
  longestMs: number;
}

/** `routines`: done to half or more. */
export interface DayOfBreaks {
  date: string;
  routines: number;
  walks: number;
}

/** `week`: the date on which it begins; `days`: on how many of its dates somebody sat. */
export interface WeekOfSitting {
  week: string;
  days: number;
  satMs: number;
}

export interface WeekOfBreaks {
  week: string;
  routines: number;
  walks: number;
}

/** Seconds really done of one side of one move. The move may be one that the catalogue has no more. */
export interface SecondsOfMove {
  move: string;
  side: Side;
  seconds: number;
}

/** 0: weeks begin on Monday, as by ISO 8601; 6: on Sunday. */
export type WeekBegins = number;

/** Everything that the trends are made of, for the ranges of `trend-ranges.ts`. */
export interface TrendSums {
  /** The first date of the history; null while it is empty. */
  firstDate: string | null;
  sat: readonly DayOfSitting[];
  bouts: readonly DayOfBouts[];
  breaks: readonly DayOfBreaks[];
  satByWeek: readonly WeekOfSitting[];
  breaksByWeek: readonly WeekOfBreaks[];
  lastWeekOfMoves: readonly SecondsOfMove[];
  lastMonthOfMoves: readonly SecondsOfMove[];
}
