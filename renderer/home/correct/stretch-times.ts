// Turns the two time fields of a stretch into instants of its day and back, to the minute.
import type { DayPicture } from '../../../shared/day/day-picture';
import { instantOf, localAt } from '../../../shared/day/local-clock';
import type { CountedAs } from '../../../shared/correction/plan';
import { dayMs, hourMs, minuteMs } from '../../../shared/time/duration';

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

/** A guess to begin with, where nothing is known for long enough. */
const guessMs = 30 * minuteMs;
const shortestGapMs = 5 * minuteMs;

function guess({ pieces, now, startsAt, endsAt, date, today }: DayPicture): { from: number; to: number } {
  if (date === today) return { from: Math.max(startsAt, now - guessMs), to: now };
  const lastSat = pieces.findLast(({ kind }) => kind === 'sitting')?.to ?? startsAt + 9 * hourMs;
  return { from: lastSat, to: Math.min(endsAt, lastSat + guessMs) };
}

/** The longest part of the day of which nothing is known; where there is none, the last half hour, or the one after the last sitting of an earlier day. */
export function missingIn(day: DayPicture): Stretch {
  const gaps = day.pieces.slice(1).map((piece, index) => ({ from: day.pieces[index]?.to ?? piece.from, to: piece.from }));
  const [longest] = gaps.filter(({ from, to }) => to - from > shortestGapMs).sort((one, other) => other.to - other.from - (one.to - one.from));
  return { ...(longest ?? guess(day)), open: false, as: null };
}
