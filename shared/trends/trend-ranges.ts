// Which dates the trends look at: twelve weeks and a year that end with this week, and the last seven and twenty-eight days.
import { addDays, weekOf } from './calendar';
import type { DateRange, WeekBegins } from './sums';

export const shownWeeks = 12;
/** 52 whole weeks and the one that is running: a year back from any day of it. */
export const shownWeeksOfYear = 53;
export const lastWeekDays = 7;
export const lastMonthDays = 28;

export interface TrendRanges {
  days: DateRange;
  year: DateRange;
  lastWeek: DateRange;
  lastMonth: DateRange;
}

/** They end today: what is written down for later, by a clock that was wrong, is not looked at. */
export function trendRanges(today: string, weekBegins: WeekBegins): TrendRanges {
  const thisWeek = weekOf(today, weekBegins);
  const until = (from: string): DateRange => ({ from, to: today });
  return {
    days: until(addDays(thisWeek, -7 * (shownWeeks - 1))),
    year: until(addDays(thisWeek, -7 * (shownWeeksOfYear - 1))),
    lastWeek: until(addDays(today, 1 - lastWeekDays)),
    lastMonth: until(addDays(today, 1 - lastMonthDays)),
  };
}
