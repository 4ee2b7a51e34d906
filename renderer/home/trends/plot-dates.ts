// Which dates are written under a plot: the beginnings of weeks or of months, as many as have room.
import { addDays } from '../../../shared/trends/calendar';
import type { TrendSeries } from '../../../shared/trends/trends-picture';
import type { DateText } from '../../language/dates';

export interface PlotDate {
  /** The place at whose beginning it stands. */
  place: number;
  text: string;
}

const weekRoom = 64;
const monthRoom = 40;

/** Every so many of them, so that each has its room. */
function thinned(dates: readonly PlotDate[], slot: number, room: number): PlotDate[] {
  const [first, second] = dates;
  if (!first || !second) return [...dates];
  const every = Math.max(1, Math.ceil(room / ((second.place - first.place) * slot)));
  return dates.filter((_, index) => index % every === 0);
}

function weekDates({ points, places }: TrendSeries, dateText: DateText): PlotDate[] {
  const first = points[0]?.date ?? '';
  return Array.from({ length: Math.floor(places / 7) }, (_, week) => ({ place: week * 7, text: dateText(addDays(first, week * 7), 'short') }));
}

/** The weeks in which a month begins; January names its year. */
function monthDates({ points }: TrendSeries, dateText: DateText): PlotDate[] {
  return points.flatMap(({ date }, place) => {
    const end = addDays(date, 6);
    const begins = date.slice(8) === '01' || end.slice(0, 7) !== date.slice(0, 7);
    if (!begins) return [];
    const month = `${end.slice(0, 7)}-01`;
    return [{ place, text: dateText(month, month.slice(5, 7) === '01' ? 'year' : 'month') }];
  });
}

/** `slot`: pixels of one place. */
export function plotDates(series: TrendSeries, slot: number, dateText: DateText): PlotDate[] {
  if (series.step === 'day') return thinned(weekDates(series, dateText), slot, weekRoom);
  // Months have four weeks or five: the narrowest decides.
  return thinned(monthDates(series, dateText), slot, monthRoom);
}
