// Adds the bout that is still running to the sums of the history, which holds only those that ended.
import type { Bout } from '../state/live-state';
import { weekOf } from './calendar';
import type { DateRange, DayOfBouts, DayOfSitting, TrendSums, WeekBegins, WeekOfSitting } from './sums';

/** The row of a name with something added, or a new one in its place in the order of the names. */
function withAdded<Row>(rows: readonly Row[], nameOf: (row: Row) => string, name: string, add: (row: Row | null) => Row): Row[] {
  const before = rows.find((row) => nameOf(row) === name) ?? null;
  const others = rows.filter((row) => row !== before);
  return [...others, add(before)].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

const isIn = (date: string, { from, to }: DateRange): boolean => date >= from && date <= to;

export interface RunningBoutContext {
  days: DateRange;
  limitMs: number;
  weekBegins: WeekBegins;
}

export function withRunningBout(sums: TrendSums, bout: Pick<Bout, 'satMs' | 'byDate'> | null, context: RunningBoutContext): TrendSums {
  const { days, limitMs, weekBegins } = context;
  const dates = Object.keys(bout?.byDate ?? {}).filter((date) => isIn(date, days)).sort();
  const [first] = dates;
  if (!bout || !first || bout.satMs <= 0) return sums;
  let { sat, satByWeek } = sums;
  for (const date of dates) {
    const satMs = bout.byDate[date] ?? 0;
    const isNewDay = !sat.some((one) => one.date === date);
    const week = weekOf(date, weekBegins);
    sat = withAdded<DayOfSitting>(sat, (row) => row.date, date, (row) => ({ date, satMs: (row?.satMs ?? 0) + satMs }));
    satByWeek = withAdded<WeekOfSitting>(satByWeek, (row) => row.week, week, (row) => ({
      week,
      days: (row?.days ?? 0) + Number(isNewDay),
      satMs: (row?.satMs ?? 0) + satMs,
    }));
  }
  const bouts = withAdded<DayOfBouts>(sums.bouts, (row) => row.date, first, (row) => ({
    date: first,
    bouts: (row?.bouts ?? 0) + 1,
    overLimit: (row?.overLimit ?? 0) + Number(bout.satMs > limitMs),
    longestMs: Math.max(row?.longestMs ?? 0, bout.satMs),
  }));
  const firstDate = sums.firstDate !== null && sums.firstDate < first ? sums.firstDate : first;
  return { ...sums, firstDate, sat, satByWeek, bouts };
}
