// Working hours: several ranges a weekday, outside of which nothing is said; pure arithmetic on local time.
import * as z from 'zod/mini';
import { dateOf } from '../time/local-date';
import { dayMs, minuteMs } from '../time/duration';

/** Minutes of the local day, `to` after `from`; day 0 is Monday. A night is written as two ranges. */
export interface HoursRange {
  day: number;
  from: number;
  to: number;
}

export type WorkingHours = readonly HoursRange[];

const minutesADay = 24 * 60;
/** More than anybody sets by hand. */
const mostRanges = 7 * 6;

export const hoursRange: z.ZodMiniType<HoursRange> = z
  .strictObject({
    day: z.int().check(z.gte(0), z.lte(6)),
    from: z.int().check(z.gte(0), z.lt(minutesADay)),
    to: z.int().check(z.gt(0), z.lte(minutesADay)),
  })
  .check(z.refine(({ from, to }) => from < to));

export const workingHours: z.ZodMiniType<WorkingHours> = z.array(hoursRange).check(z.maxLength(mostRanges));

/** Monday to Friday, nine to half past five. */
export const usualHours: WorkingHours = [0, 1, 2, 3, 4].map((day) => ({ day, from: 9 * 60, to: 17 * 60 + 30 }));

/** 0 for Monday. */
export function weekdayOf(localMs: number): number {
  return (new Date(`${dateOf(localMs)}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Of the local day. */
export function minuteOf(localMs: number): number {
  return Math.floor((((localMs % dayMs) + dayMs) % dayMs) / minuteMs);
}

/** `localMs`: the zone's wall clock as if it were UTC. */
export function isWorkingTime(hours: WorkingHours, localMs: number): boolean {
  const day = weekdayOf(localMs);
  const minute = minuteOf(localMs);
  return hours.some((range) => range.day === day && range.from <= minute && minute < range.to);
}

/** A week and a day: whoever works at all works by then. */
const daysAhead = 8;

/** When working time begins next: so many days ahead, at that minute of the day. */
export interface NextStart {
  days: number;
  minute: number;
}

/** This very minute while it is working time; null where no range is left at all. */
export function nextStart(hours: WorkingHours, localMs: number): NextStart | null {
  const now = minuteOf(localMs);
  if (isWorkingTime(hours, localMs)) return { days: 0, minute: now };
  for (let days = 0; days < daysAhead; days += 1) {
    const day = weekdayOf(localMs + days * dayMs);
    const starts = hours.filter((range) => range.day === day && (days > 0 || range.from > now)).map(({ from }) => from);
    if (starts.length > 0) return { days, minute: Math.min(...starts) };
  }
  return null;
}

/** Nobody is there at the very end of a date, when a day of work ends with it. */
const lastEndMinute = minutesADay - 30;

/** The minutes of this local day at which a stretch of work ends, in order; one that goes on after midnight ends on the next day. */
export function endsOfWork(hours: WorkingHours, localMs: number): number[] {
  const day = weekdayOf(localMs);
  const goesOn = ({ to }: HoursRange): boolean =>
    to === minutesADay
      ? hours.some((other) => other.day === (day + 1) % 7 && other.from === 0)
      : hours.some((other) => other.day === day && other.from <= to && to < other.to);
  return hours
    .filter((range) => range.day === day && !goesOn(range))
    .map(({ to }) => Math.min(to, lastEndMinute))
    .sort((one, other) => one - other);
}
