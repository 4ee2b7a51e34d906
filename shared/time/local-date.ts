// Names the local date of an instant, and cuts a stretch of time where the date changes.
const dayMs = 24 * 3_600_000;

/** `2026-03-10` for local milliseconds (the zone's wall clock as if it were UTC). */
export function dateOf(localMs: number): string {
  return new Date(localMs).toISOString().slice(0, 10);
}

export interface DatedPart {
  date: string;
  lengthMs: number;
}

/** The parts of the stretch that ends at `localEndMs`, one a date, in order; nothing for an empty stretch. */
export function partsByDate(localEndMs: number, lengthMs: number): DatedPart[] {
  const parts: DatedPart[] = [];
  let from = localEndMs - lengthMs;
  while (from < localEndMs) {
    const midnight = (Math.floor(from / dayMs) + 1) * dayMs;
    const to = Math.min(midnight, localEndMs);
    parts.push({ date: dateOf(from), lengthMs: to - from });
    from = to;
  }
  return parts;
}
