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

function minuteOf(localMs: number): number {
  return Math.floor((((localMs % dayMs) + dayMs) % dayMs) / minuteMs);
}

/** `localMs`: the zone's wall clock as if it were UTC. */
export function isWorkingTime(hours: WorkingHours, localMs: number): boolean {
  const day = weekdayOf(localMs);
  const minute = minuteOf(localMs);
  return hours.some((range) => range.day === day && range.from <= minute && minute < range.to);
}

/** Local milliseconds from midnight to the first range of a day; null for a day off. */
export function firstStartMs(hours: WorkingHours, localMs: number): number | null {
  const starts = hours.filter(({ day }) => day === weekdayOf(localMs)).map(({ from }) => from);
  return starts.length === 0 ? null : Math.min(...starts) * minuteMs;
}
