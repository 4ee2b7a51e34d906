// What a plot says of the place pointed to, and what its table says of each.
import type { Translate } from '../../../shared/messages/translate';
import { spanText } from '../../../shared/projection/span-text';
import { hourMs } from '../../../shared/time/duration';
import { addDays } from '../../../shared/trends/calendar';
import type { TrendPoint, TrendSeries } from '../../../shared/trends/trends-picture';
import type { DateText } from '../../language/dates';
import { countsText } from './week-words';

export interface PlotWords {
  translate: Translate;
  dateText: DateText;
  today: string;
}

type Step = TrendSeries['step'];

function isRunningWeek(date: string, today: string): boolean {
  return date <= today && today <= addDays(date, 6);
}

function placeName({ date }: TrendPoint, step: Step, { translate, dateText, today }: PlotWords): string {
  if (step === 'day') return date === today ? translate('trends.plot.today', { date: dateText(date, 'day') }) : dateText(date, 'day');
  return translate(isRunningWeek(date, today) ? 'trends.plot.thisWeek' : 'trends.plot.week', { date: dateText(date, 'date') });
}

function satText({ date, satMs }: TrendPoint, step: Step, { translate, today }: PlotWords): string {
  if (satMs === null) return translate('trends.plot.unknown');
  const length = spanText(satMs, translate);
  if (step === 'week') return translate(isRunningWeek(date, today) ? 'trends.plot.satThisWeek' : 'trends.plot.satWeek', { length });
  return translate(date === today ? 'trends.plot.satToday' : 'trends.plot.satDay', { length });
}

export interface Reading {
  name: string;
  /** "6 h 20 min sitting" and "3 routines, 1 walk"; without a break only the first. */
  parts: readonly string[];
}

export function readingOf(point: TrendPoint, step: Step, words: PlotWords): Reading {
  return { name: placeName(point, step, words), parts: [satText(point, step, words), countsText(point, words.translate)].filter((text) => text !== '') };
}

/** As it is read out: "Tuesday, 10 March: 6 h 20 min sitting, 3 routines". */
export function readingText(point: TrendPoint, step: Step, words: PlotWords): string {
  const { name, parts } = readingOf(point, step, words);
  return words.translate('trends.week.day', { day: name, what: parts.join(words.translate('list.and')) });
}

/** At the axis: hours, or minutes where the whole plot lies within an hour. */
export function hourText(ms: number, topMs: number, translate: Translate): string {
  return topMs >= hourMs && ms % hourMs === 0 ? translate('span.hours', { hours: ms / hourMs }) : spanText(ms, translate);
}

export interface TableRow {
  date: string;
  cells: readonly string[];
}

/** The latest first. */
export function tableRows({ points, step }: TrendSeries, { translate, dateText }: PlotWords): TableRow[] {
  return points.toReversed().map(({ date, satMs, days, routines, walks }) => {
    const sitting = satMs === null ? translate('trends.table.none') : spanText(satMs, translate);
    const counts = [String(routines), String(walks)];
    return { date: dateText(date, 'dayOfYear'), cells: step === 'day' ? [sitting, ...counts] : [sitting, String(days), ...counts] };
  });
}

export function tableHeads(step: Step, translate: Translate): string[] {
  const counts = [translate('trends.plot.routines'), translate('trends.plot.walks')];
  if (step === 'day') return [translate('trends.table.day'), translate('trends.table.sitting'), ...counts];
  return [translate('trends.table.week'), translate('trends.table.sittingAverage'), translate('trends.table.days'), ...counts];
}
