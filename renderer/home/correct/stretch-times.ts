// Turns the two time fields of a stretch into instants of its day and back, to the minute.
import type { DayPicture } from '../../../shared/day/day-picture';
import { instantOf, localAt } from '../../../shared/day/local-clock';
import type { CountedAs } from '../../../shared/correction/plan';
import { dayMs, minuteMs } from '../../../shared/time/duration';

/** What can be counted otherwise. `as`: what it is now; null for what is none of the three. */
export interface Stretch {
  from: number;
  to: number;
  /** It still goes on. */
  open: boolean;
  as: CountedAs | null;
}

export type DayTimes = Pick<DayPicture, 'clocks' | 'startsAt' | 'endsAt' | 'now'>;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `09:12`, as a time field holds it. */
export function fieldOf(at: number, { clocks }: DayTimes): string {
  const minutes = Math.floor((localAt(clocks, at) % dayMs) / minuteMs);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** Null where the field is empty or half filled in. */
function instantIn(field: string, { clocks, startsAt }: DayTimes): number | null {
  const match = /^(\d\d):(\d\d)/.exec(field);
  if (!match) return null;
  const midnight = Math.floor(localAt(clocks, startsAt) / dayMs) * dayMs;
  return instantOf(clocks, midnight + (Number(match[1]) * 60 + Number(match[2])) * minuteMs);
}

/** A field that was left alone means the very instant, seconds and all. `to` null: up to now. Null: not filled in. */
export function rangeOf(fields: { from: string; to: string }, stretch: Stretch, day: DayTimes): { from: number; to: number | null } | null {
  const from = fields.from === fieldOf(stretch.from, day) ? stretch.from : instantIn(fields.from, day);
  if (fields.to === fieldOf(stretch.to, day)) return from === null ? null : { from, to: stretch.open ? null : stretch.to };
  const to = instantIn(fields.to, day);
  if (from === null || to === null) return null;
  // Midnight as an end is the end of the day.
  return { from, to: to <= day.startsAt && from > to ? day.endsAt : to };
}

/** The longest part of the day so far of which nothing is known; the last half hour where there is none. */
export function missingIn({ pieces, now, startsAt, endsAt }: DayPicture): Stretch {
  const end = Math.min(now, endsAt);
  const gaps = pieces.slice(1).map((piece, index) => ({ from: pieces[index]?.to ?? piece.from, to: piece.from }));
  const longest = gaps.reduce((best, gap) => (gap.to - gap.from > best.to - best.from ? gap : best), { from: 0, to: 5 * minuteMs });
  const found = longest.from > 0 ? longest : { from: Math.max(startsAt, end - 30 * minuteMs), to: end };
  return { ...found, open: false, as: null };
}
