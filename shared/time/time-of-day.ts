// The time of day as people of a locale write it, for status lines in main and in the windows.
import { minuteMs } from './duration';

/**
 * `locale` is a BCP 47 tag such as `de-AT`. The format is made with the first time that is told: it costs 10 ms, which no start and no window need wait for.
 * The zone is the one of the moment at which it is asked: a format keeps the zone in which it was made.
 */
export function timeOfDay(locale: string): (date: Date) => string {
  let format: Intl.DateTimeFormat | null = null;
  return (date) => {
    format ??= new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
    return format.format(date.getTime() - date.getTimezoneOffset() * minuteMs);
  };
}
