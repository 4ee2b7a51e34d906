// Writes local dates such as `2026-03-10` as this person's system writes them, and knows on which day its weeks begin.
const locale = navigator.language;
/** A date has no zone: read as UTC it is written as UTC. */
const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });

const formats = {
  /** Tuesday, 10 March */
  day: format({ weekday: 'long', day: 'numeric', month: 'long' }),
  /** Tue, 10 Mar 2026 */
  dayOfYear: format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
  /** 10 March 2026 */
  date: format({ day: 'numeric', month: 'long', year: 'numeric' }),
  /** 10 March */
  dayOfMonth: format({ day: 'numeric', month: 'long' }),
  /** 10 Mar */
  short: format({ day: 'numeric', month: 'short' }),
  /** Mar */
  month: format({ month: 'short' }),
  year: format({ year: 'numeric' }),
  /** Tuesday */
  weekday: format({ weekday: 'long' }),
  /** Tue */
  weekdayShort: format({ weekday: 'short' }),
};

export type DateForm = keyof typeof formats;
export type DateText = (date: string, form: DateForm) => string;

const instantOf = (date: string): Date => new Date(`${date}T12:00:00Z`);

export const dateText: DateText = (date, form) => formats[form].format(instantOf(date));

/** "9 – 15 March" */
export function rangeText(from: string, to: string): string {
  return formats.dayOfMonth.formatRange(instantOf(from), instantOf(to));
}

interface WeekInfo {
  /** 1 for Monday to 7 for Sunday. */
  firstDay: number;
}

type LocaleWithWeek = Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo };

/** 0 for Monday to 6 for Sunday; Monday where the system cannot say. Chromium knows it as `getWeekInfo`, older ones as `weekInfo`. */
export function weekBegins(): number {
  const known: LocaleWithWeek = new Intl.Locale(locale);
  const { firstDay } = known.getWeekInfo?.() ?? known.weekInfo ?? { firstDay: 1 };
  return (firstDay + 6) % 7;
}
