// Counts in local dates and weeks: a date has no hours, so neither a DST night nor a zone change can shift it.
import { dayMs } from '../time/duration';
import type { DateRange, WeekBegins } from './sums';

const middayOf = (date: string): number => Date.parse(`${date}T12:00:00Z`);

/** `2026-03-10` and 7 make `2026-03-17`; `days` may be negative. */
export function addDays(date: string, days: number): string {
  return new Date(middayOf(date) + days * dayMs).toISOString().slice(0, 10);
}

/** How many days `to` is later than `from`; negative where it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((middayOf(to) - middayOf(from)) / dayMs);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(date: string): number {
  return (new Date(middayOf(date)).getUTCDay() + 6) % 7;
}

/** The first date of the week to which a date belongs. */
export function weekOf(date: string, weekBegins: WeekBegins): string {
  return addDays(date, -((weekdayOf(date) - weekBegins + 7) % 7));
}

/** So many dates, each `step` days after the one before. */
export function datesFrom(date: string, count: number, step = 1): string[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(date, index * step));
}

/** The week before the one to which a date belongs. */
export function weekBefore(date: string, weekBegins: WeekBegins): DateRange {
  const begin = weekOf(date, weekBegins);
  return { from: addDays(begin, -7), to: addDays(begin, -1) };
}
