// The names of the weekdays as this person's system writes them.

const names = new Intl.DateTimeFormat(navigator.language, { weekday: 'long', timeZone: 'UTC' });
/** A Monday. */
const monday = Date.UTC(2026, 0, 5);
const dayMs = 24 * 3_600_000;

/** 0 for Monday. */
export function weekdayName(day: number): string {
  return names.format(new Date(monday + day * dayMs));
}
