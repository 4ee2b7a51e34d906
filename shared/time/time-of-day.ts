// The time of day as people of a locale write it, for status lines in main and in the windows.

/** `locale` is a BCP 47 tag such as `de-AT`. The format is made with the first time that is told: it costs 10 ms, which no start and no window need wait for. */
export function timeOfDay(locale: string): (date: Date) => string {
  let format: Intl.DateTimeFormat | null = null;
  return (date) => {
    format ??= new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
    return format.format(date);
  };
}
