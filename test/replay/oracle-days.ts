// Books every stretch of sitting on the local date that the clock then showed (rule 12).
import { lengthOf, within } from './oracle-spans';
import type { Span } from './oracle-spans';

/** From this moment on the clock is so far off and shows the time of this zone. */
export interface ClockFace {
  atMs: number;
  offMs: number;
  zone: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function dateIn(zone: string, wallMs: number): string {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(wallMs).map(({ type, value }) => [type, value]));
  return `${(parts['year'] ?? '').padStart(4, '0')}-${parts['month']}-${parts['day']}`;
}

/** The last millisecond from `fromMs` on, within a quarter of a day, that still has its date; a date never changes twice in so short a time. */
function lastOfSameDate(zone: string, fromMs: number, toMs: number): number {
  const date = dateIn(zone, fromMs);
  let same = fromMs;
  let other = Math.min(toMs, fromMs + 6 * 3_600_000);
  if (dateIn(zone, other - 1) === date) return other - 1;
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (dateIn(zone, middle) === date) same = middle;
    else other = middle;
  }
  return same;
}

export function bookDays(sitting: readonly Span[], faces: readonly ClockFace[], startWallMs: number): Record<string, number> {
  const bookedMs = new Map<string, number>();
  const book = (date: string, lengthMs: number) => bookedMs.set(date, (bookedMs.get(date) ?? 0) + lengthMs);
  let newest = { wallMs: -Infinity, date: '' };
  for (const [index, face] of faces.entries()) {
    const shownMs = startWallMs + face.offMs;
    for (const [fromMs, toMs] of within(sitting, face.atMs, faces[index + 1]?.atMs ?? Infinity)) {
      let wallMs = shownMs + fromMs;
      const endWallMs = shownMs + toMs;
      // A record is a second of sitting already booked: a clock that shows an earlier instant is not believed until it shows a later one
      // again. Zones do not matter here: flying west sets the date back but not the instant.
      const believedFrom = Math.min(Math.max(wallMs, newest.wallMs), endWallMs);
      if (believedFrom > wallMs) book(newest.date, believedFrom - wallMs);
      wallMs = believedFrom;
      while (wallMs < endWallMs) {
        const last = lastOfSameDate(face.zone, wallMs, endWallMs);
        newest = { wallMs: last + 1, date: dateIn(face.zone, wallMs) };
        book(newest.date, newest.wallMs - wallMs);
        wallMs = newest.wallMs;
      }
    }
  }
  if ([...bookedMs.values()].reduce((sum, lengthMs) => sum + lengthMs, 0) !== lengthOf(sitting)) throw new Error('sitting was booked twice or not at all');
  return Object.fromEntries([...bookedMs].sort(([one], [other]) => (one < other ? -1 : 1)).map(([date, lengthMs]) => [date, lengthMs / 1000]));
}
