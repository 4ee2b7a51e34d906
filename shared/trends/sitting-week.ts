// Sitting in this week beside the week before: longest stretch, stretches over the limit, the average of a day; nothing is judged.
import { addDays, weekBefore, weekOf } from './calendar';
import type { DateRange, TrendSums, WeekBegins } from './sums';

/** Fewer whole days than this make no average. */
const leastDays = 2;

export interface SittingAverage {
  /** Whole days on which somebody sat; today is never among them. */
  days: number;
  perDayMs: number;
}

export interface SittingWeek {
  limitMs: number;
  /** Today with it. */
  satMs: number;
  bouts: number;
  overLimit: number;
  /** Null while nothing was counted this week. */
  longest: { lengthMs: number; date: string } | null;
  /** Null where too few days would make it misleading. */
  average: SittingAverage | null;
  averageBefore: SittingAverage | null;
}

const isIn = (date: string, { from, to }: DateRange): boolean => date >= from && date <= to;

function averageOf({ sat }: Pick<TrendSums, 'sat'>, range: DateRange): SittingAverage | null {
  const days = sat.filter(({ date, satMs }) => satMs > 0 && isIn(date, range));
  if (days.length < leastDays) return null;
  return { days: days.length, perDayMs: days.reduce((sum, { satMs }) => sum + satMs, 0) / days.length };
}

function longestOf(bouts: TrendSums['bouts']): SittingWeek['longest'] {
  const [longest] = bouts.toSorted((one, other) => other.longestMs - one.longestMs);
  return longest && longest.longestMs > 0 ? { lengthMs: longest.longestMs, date: longest.date } : null;
}

export function sittingWeek(sums: Pick<TrendSums, 'sat' | 'bouts'>, today: string, weekBegins: WeekBegins, limitMs: number): SittingWeek {
  const from = weekOf(today, weekBegins);
  const bouts = sums.bouts.filter(({ date }) => isIn(date, { from, to: today }));
  return {
    limitMs,
    satMs: sums.sat.filter(({ date }) => isIn(date, { from, to: today })).reduce((sum, { satMs }) => sum + satMs, 0),
    bouts: bouts.reduce((sum, one) => sum + one.bouts, 0),
    overLimit: bouts.reduce((sum, one) => sum + one.overLimit, 0),
    longest: longestOf(bouts),
    average: averageOf(sums, { from, to: addDays(today, -1) }),
    averageBefore: averageOf(sums, weekBefore(today, weekBegins)),
  };
}
