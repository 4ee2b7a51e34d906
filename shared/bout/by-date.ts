// Books sitting on local dates: each millisecond on exactly one, never on one before the newest record.
import { partsByDate } from '../time/local-date';
import type { SatByDate } from '../state/live-state';

export function addByDate(into: SatByDate, more: SatByDate): SatByDate {
  const sum: Record<string, number> = { ...into };
  for (const [date, lengthMs] of Object.entries(more)) sum[date] = (sum[date] ?? 0) + lengthMs;
  return sum;
}

/** Dates of the stretch that ends at `localEndMs`; dates before `newestDate` count as that one. */
export function datesOf(localEndMs: number, lengthMs: number, newestDate: string | null): SatByDate {
  return partsByDate(localEndMs, lengthMs).reduce<SatByDate>((sum, part) => {
    const date = newestDate !== null && part.date < newestDate ? newestDate : part.date;
    return addByDate(sum, { [date]: part.lengthMs });
  }, {});
}

export function newestOf(dates: SatByDate, newestDate: string | null): string | null {
  return Object.keys(dates).reduce<string | null>(
    (newest, date) => (newest === null || date > newest ? date : newest),
    newestDate,
  );
}
