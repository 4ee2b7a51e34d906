// Makes the picture of the trends out of the sums of the history, the running bout and what this person may be pointed to.
import type { MoveId } from '../moves/move-id';
import type { Bout } from '../state/live-state';
import { balanceOf } from './balance';
import { addDays, datesFrom, daysBetween, weekOf } from './calendar';
import { sittingWeek } from './sitting-week';
import type { TrendSums, WeekBegins } from './sums';
import { lastMonthDays, lastWeekDays, shownWeeks, shownWeeksOfYear, trendRanges } from './trend-ranges';
import type { TrendPoint, TrendSeries, TrendsPicture } from './trends-picture';
import { goalWeek } from './weekly-goal';
import type { WeeklyGoal } from './weekly-goal';
import { withRunningBout } from './with-running-bout';

export interface TrendsContext {
  today: string;
  weekBegins: WeekBegins;
  limitMs: number;
  goal: WeeklyGoal;
  /** The bout that is running; null where there is none. */
  bout: Pick<Bout, 'satMs' | 'byDate'> | null;
  /** Moves that this person may be pointed to; empty before the cautions were answered. */
  mayBeNamed: ReadonlySet<MoveId>;
}

/** A plot of fewer weeks would be nothing but broad bars. */
const leastShownWeeks = 2;

function dayPoint(date: string, { sat, breaks }: TrendSums): TrendPoint {
  const sitting = sat.find((one) => one.date === date);
  const done = breaks.find((one) => one.date === date);
  return { date, satMs: sitting?.satMs ?? null, days: sitting ? 1 : 0, routines: done?.routines ?? 0, walks: done?.walks ?? 0 };
}

function weekPoint(week: string, { satByWeek, breaksByWeek }: TrendSums): TrendPoint {
  const sitting = satByWeek.find((one) => one.week === week);
  const done = breaksByWeek.find((one) => one.week === week);
  return {
    date: week,
    satMs: sitting && sitting.days > 0 ? sitting.satMs / sitting.days : null,
    days: sitting?.days ?? 0,
    routines: done?.routines ?? 0,
    walks: done?.walks ?? 0,
  };
}

/** The week in which a plot of at most so many weeks begins: not before anything is known. */
function firstWeek(firstDate: string, thisWeek: string, weeks: { least: number; most: number }, weekBegins: WeekBegins): string {
  const known = daysBetween(weekOf(firstDate, weekBegins), thisWeek) / 7 + 1;
  const shown = Math.min(weeks.most, Math.max(weeks.least, known));
  return addDays(thisWeek, -7 * (shown - 1));
}

function daySeries(sums: TrendSums, { today, weekBegins }: TrendsContext): TrendSeries | null {
  if (sums.firstDate === null || sums.firstDate >= today) return null;
  const thisWeek = weekOf(today, weekBegins);
  const from = firstWeek(sums.firstDate, thisWeek, { least: leastShownWeeks, most: shownWeeks }, weekBegins);
  const points = datesFrom(from, daysBetween(from, today) + 1).map((date) => dayPoint(date, sums));
  return { step: 'day', points, places: daysBetween(from, thisWeek) + 7 };
}

function yearSeries(sums: TrendSums, { today, weekBegins }: TrendsContext): TrendSeries | null {
  const thisWeek = weekOf(today, weekBegins);
  if (sums.firstDate === null || sums.firstDate >= trendRanges(today, weekBegins).days.from) return null;
  const from = firstWeek(sums.firstDate, thisWeek, { least: shownWeeks, most: shownWeeksOfYear }, weekBegins);
  const weeks = daysBetween(from, thisWeek) / 7 + 1;
  return { step: 'week', points: datesFrom(from, weeks, 7).map((week) => weekPoint(week, sums)), places: weeks };
}

export function trendsOf(kept: TrendSums, context: TrendsContext): TrendsPicture {
  const { today, weekBegins, limitMs, goal, bout, mayBeNamed } = context;
  const { days } = trendRanges(today, weekBegins);
  const sums = withRunningBout(kept, bout, { days, limitMs, weekBegins });
  return {
    today,
    firstDate: sums.firstDate,
    week: goalWeek(goal, today, weekBegins, sums),
    sitting: sittingWeek(sums, today, weekBegins, limitMs),
    lastWeek: balanceOf(sums.lastWeekOfMoves, lastWeekDays, mayBeNamed),
    lastMonth: balanceOf(sums.lastMonthOfMoves, lastMonthDays, mayBeNamed),
    days: daySeries(sums, context),
    year: yearSeries(sums, context),
  };
}
