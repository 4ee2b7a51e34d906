// What Home draws of the weeks and the year, whole and plain.
import type { Balance } from './balance';
import type { SittingWeek } from './sitting-week';
import type { GoalWeek } from './weekly-goal';

/** One day, or one week by the date on which it begins. */
export interface TrendPoint {
  date: string;
  /** Sitting of a day; of a week the average of the days on which somebody sat. Null where nothing is known: a gap, not zero. */
  satMs: number | null;
  /** The days behind `satMs`. */
  days: number;
  routines: number;
  walks: number;
}

export interface TrendSeries {
  step: 'day' | 'week';
  /** From the first place of the plot to now, without a hole. */
  points: readonly TrendPoint[];
  /** So many places the plot has, those still ahead with them. */
  places: number;
}

export interface TrendsPicture {
  today: string;
  /** The first date of which anything is known; null on the very first day. */
  firstDate: string | null;
  week: GoalWeek;
  sitting: SittingWeek;
  lastWeek: Balance;
  lastMonth: Balance;
  /** The last twelve weeks, or as many as there are; null before the second day. */
  days: TrendSeries | null;
  /** The last year by weeks; null while it would say no more than the twelve weeks. */
  year: TrendSeries | null;
}
