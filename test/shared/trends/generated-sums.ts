// Sums of a history for tests: none at all, those of given days, or any that could be.
import fc from 'fast-check';
import { addDays, weekOf } from '../../../shared/trends/calendar';
import type { TrendSums, WeekBegins } from '../../../shared/trends/sums';

export const noSums: TrendSums = {
  firstDate: null,
  sat: [],
  bouts: [],
  breaks: [],
  satByWeek: [],
  breaksByWeek: [],
  lastWeekOfMoves: [],
  lastMonthOfMoves: [],
};

export interface DayOfLife {
  date: string;
  satMs: number;
  routines?: number;
  walks?: number;
}

/** What the history would answer for these days; one bout a day. */
export function sumsOfDays(days: readonly DayOfLife[], weekBegins: WeekBegins = 0): TrendSums {
  const weeks = [...new Set(days.map(({ date }) => weekOf(date, weekBegins)))].sort();
  const inWeek = (week: string): readonly DayOfLife[] => days.filter(({ date }) => weekOf(date, weekBegins) === week);
  return {
    ...noSums,
    firstDate: days.map(({ date }) => date).sort()[0] ?? null,
    sat: days.map(({ date, satMs }) => ({ date, satMs })),
    bouts: days.map(({ date, satMs }) => ({ date, bouts: 1, overLimit: 0, longestMs: satMs })),
    breaks: days.map(({ date, routines = 0, walks = 0 }) => ({ date, routines, walks })),
    satByWeek: weeks.map((week) => ({ week, days: inWeek(week).length, satMs: inWeek(week).reduce((sum, { satMs }) => sum + satMs, 0) })),
    breaksByWeek: weeks.map((week) => ({
      week,
      routines: inWeek(week).reduce((sum, { routines = 0 }) => sum + routines, 0),
      walks: inWeek(week).reduce((sum, { walks = 0 }) => sum + walks, 0),
    })),
  };
}

export const anyDate = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2016-01-01', days));
export const anyWeekBegins = fc.integer({ min: 0, max: 6 });

const count = fc.integer({ min: 0, max: 5 });
/** Some days of the 400 that end with a date. */
export const daysUntil = (today: string): fc.Arbitrary<DayOfLife[]> =>
  fc
    .uniqueArray(fc.record({ back: fc.integer({ min: 0, max: 400 }), satMs: fc.integer({ min: 1, max: 50_000_000 }), routines: count, walks: count }), {
      selector: ({ back }) => back,
      maxLength: 30,
    })
    .map((days) => days.map(({ back, ...day }) => ({ date: addDays(today, -back), ...day })));
