// Says which days are older than the person wants to keep, and when the clock may be too wrong to delete by it.
import { dayMs } from '../time/duration';
import { dateOf } from '../time/local-date';

/** How long the record is kept, the longest first. */
export const keepForChoices = ['ever', 'tenYears', 'fiveYears', 'twoYears', 'oneYear'] as const;
export type KeepFor = (typeof keepForChoices)[number];

const yearsOf: Readonly<Record<Exclude<KeepFor, 'ever'>, number>> = { tenYears: 10, fiveYears: 5, twoYears: 2, oneYear: 1 };

/** Kept beyond the years, so that a clock that is off by less takes no day too early. */
const spareDays = 31;
/** So long without a record, and the clock may have been set ahead in between. Not more than the spare days, or both would not meet. */
const longestGapDays = spareDays;
/** After so many days with a record the date is the one this computer is used with. */
const believedAfterDays = 60;

const noonOf = (date: string): number => Date.parse(`${date}T12:00:00Z`);
const daysBetween = (from: string, to: string): number => Math.round((noonOf(to) - noonOf(from)) / dayMs);

/** Days before this date go; null where everything is kept. */
export function goesBefore(keepFor: KeepFor, today: string): string | null {
  if (keepFor === 'ever') return null;
  const year = String(Number(today.slice(0, 4)) - yearsOf[keepFor]).padStart(4, '0');
  return dateOf(noonOf(today.endsWith('02-29') ? `${year}-02-28` : `${year}${today.slice(4)}`) - spareDays * dayMs);
}

/** Nothing was recorded between these dates. */
export interface Gap {
  from: string;
  to: string;
}

/**
 * A gap after the days that would go, which a clock that was set years ahead leaves too; null where the date can be believed.
 * `dates`: those with a record, in order, from the newest that would go on.
 */
export function gapInDoubt(dates: readonly string[], today: string, before: string): Gap | null {
  let to = today;
  let since = 0;
  for (const date of dates.filter((one) => one <= today).reverse()) {
    if (since >= believedAfterDays) return null;
    if (daysBetween(date, to) > longestGapDays) return { from: date, to };
    if (date < before) return null;
    to = date;
    since += 1;
  }
  return null;
}
