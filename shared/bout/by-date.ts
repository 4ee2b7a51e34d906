// Books sitting on local dates: each millisecond on exactly one, by the clock that was right last.
import { dateOf, partsByDate } from '../time/local-date';
import type { LiveState, SatByDate } from '../state/live-state';

export type NewestRecord = LiveState['newestRecord'];

/** The end of a stretch by the wall clock, and what the person's zone adds to it. */
export interface WallEnd {
  wallMs: number;
  zoneOffsetMs: number;
}

export function addByDate(into: SatByDate, more: SatByDate): SatByDate {
  const sum: Record<string, number> = { ...into };
  for (const [date, lengthMs] of Object.entries(more)) sum[date] = (sum[date] ?? 0) + lengthMs;
  return sum;
}

/** The dates of a stretch; as long as the clock shows less than the newest record it is taken to be wrong, and that record's date counts. */
export function datesOf(end: WallEnd, lengthMs: number, newest: NewestRecord): SatByDate {
  const behindMs = newest === null ? 0 : newest.wallMs - (end.wallMs - lengthMs);
  const unbelievedMs = Math.min(lengthMs, Math.max(0, behindMs));
  const unbelieved = newest !== null && unbelievedMs > 0 ? { [newest.date]: unbelievedMs } : {};
  return partsByDate(end.wallMs + end.zoneOffsetMs, lengthMs - unbelievedMs).reduce<SatByDate>(
    (sum, part) => addByDate(sum, { [part.date]: part.lengthMs }),
    unbelieved,
  );
}

/** The date of an instant, by the same rule. */
export function dateAt({ wallMs, zoneOffsetMs }: WallEnd, newest: NewestRecord): string {
  return newest !== null && wallMs < newest.wallMs ? newest.date : dateOf(wallMs + zoneOffsetMs);
}

/** The record after sitting was booked up to `end`. */
export function newestOf(end: WallEnd, dates: SatByDate, newest: NewestRecord): NewestRecord {
  const date = Object.keys(dates).at(-1);
  return date === undefined || (newest && end.wallMs <= newest.wallMs) ? newest : { wallMs: end.wallMs, date };
}
