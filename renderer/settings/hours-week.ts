// The working hours as the seven days that the settings window shows, and back.
import type { HoursRange, WorkingHours } from '../../shared/hours/working-hours';

const minutesADay = 24 * 60;
/** The pause that a new range leaves after the last one of its day. */
const gapMinutes = 60;
const newLengthMinutes = 4 * 60;

/** Monday first; the ranges of a day in order. */
export function rangesOfDay(hours: WorkingHours, day: number): readonly HoursRange[] {
  return hours.filter((range) => range.day === day).sort((one, other) => one.from - other.from);
}

/** `09:05`; midnight at the end of the day is written as its beginning. */
export function timeText(minutes: number): string {
  const inDay = minutes % minutesADay;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}

/** Null for what is no time of day. `isEnd`: 00:00 is the end of the day. */
export function minutesOf(text: string, isEnd: boolean): number | null {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  if (hour === undefined || minute === undefined) return null;
  const minutes = Number(hour) * 60 + Number(minute);
  return isEnd && minutes === 0 ? minutesADay : minutes;
}

export function without(hours: WorkingHours, gone: HoursRange): HoursRange[] {
  return hours.filter((range) => range !== gone);
}

/** Null when the range would end before it begins; then nothing changes. */
export function withChanged(hours: WorkingHours, old: HoursRange, change: Partial<HoursRange>): HoursRange[] | null {
  const changed = { ...old, ...change };
  return changed.from < changed.to ? hours.map((range) => (range === old ? changed : range)) : null;
}

/** Room for one more range after the last one of the day; null when the day is full. */
export function withOneMore(hours: WorkingHours, day: number): HoursRange[] | null {
  const last = rangesOfDay(hours, day).at(-1);
  const from = last ? last.to + gapMinutes : 9 * 60;
  if (from >= minutesADay) return null;
  return [...hours, { day, from, to: Math.min(minutesADay, from + newLengthMinutes) }];
}
