// Where the hours of a day lie along its picture: from the hour of the first piece to that of the last, by the day's own clocks.
import type { DayPicture } from '../../../shared/day/day-picture';
import { localAt } from '../../../shared/day/local-clock';
import type { Span } from '../../../shared/day/spans';
import { hourMs } from '../../../shared/time/duration';

export interface Hour {
  /** 0 at the beginning of the picture, 1 at its end. */
  place: number;
  at: number;
  labelled: boolean;
}

export interface DayScale extends Span {
  /** 0 to 1, never outside. */
  placeOf: (at: number) => number;
  hours: readonly Hour[];
}

type Day = Pick<DayPicture, 'date' | 'today' | 'now' | 'startsAt' | 'endsAt' | 'clocks'>;

/** Shorter days are drawn in as many hours, so that a piece does not shrink while the morning goes. */
const leastMs = 8 * hourMs;
/** Where an empty day begins. */
const morningHour = 8;
/** Pixels from one label to the next: the first begins at its hour, those in between lie around theirs. */
const labelRoom = 60;
const steps = [1, 2, 3, 4, 6, 12] as const;

function wholeHours({ from, to }: Span, { clocks }: Day): number[] {
  const hours: number[] = [];
  for (let at = from; at <= to;) {
    const past = localAt(clocks, at) % hourMs;
    if (past === 0) hours.push(at);
    at += hourMs - past;
  }
  return hours;
}

function boundsOf(day: Day, pieces: readonly Span[]): Span {
  const { startsAt, endsAt, clocks, now } = day;
  const isToday = day.date === day.today;
  const first = pieces[0]?.from ?? (isToday ? now : startsAt + morningHour * hourMs);
  const last = Math.max(pieces.at(-1)?.to ?? first, isToday ? now : first);
  const begin = first - (localAt(clocks, first) % hourMs);
  const end = last + ((hourMs - (localAt(clocks, last) % hourMs)) % hourMs);
  const to = Math.min(endsAt, Math.max(end, begin + leastMs));
  return { from: Math.max(startsAt, Math.min(begin, to - leastMs)), to };
}

/** `width` in pixels; 0 labels no hour. */
export function dayScale(day: Day, pieces: readonly Span[], width: number): DayScale {
  const bounds = boundsOf(day, pieces);
  const length = Math.max(1, bounds.to - bounds.from);
  const placeOf = (at: number): number => Math.min(1, Math.max(0, (at - bounds.from) / length));
  const hourWidth = (width * hourMs) / length;
  const step = steps.find((every) => every * hourWidth >= labelRoom) ?? 24;
  const hours = wholeHours(bounds, day).map((at) => ({
    at,
    place: placeOf(at),
    labelled: width > 0 && Math.floor(localAt(day.clocks, at) / hourMs) % step === 0,
  }));
  return { ...bounds, placeOf, hours };
}
