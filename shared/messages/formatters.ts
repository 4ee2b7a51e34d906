// What the message formatter asks for plurals and numbers: the system's Intl, which is loaded with the first of them that needs it.
import type { Formatters } from 'intl-messageformat';

/** The whole numbers of our sentences, up to three digits: in English they are written the same without Intl. */
const isPlain = (value: number | bigint): value is number => Number.isInteger(value) && value >= 0 && value < 1000 && !Object.is(value, -0);

/**
 * Loading Intl costs 11 ms and 4 MB in every process, and the icon in the tray waits for it (Electron 33.2.1). English asks it for nothing
 * but what stands here; every other language, and every number that is not plain, is Intl's.
 */
export function formattersFor(locale: string): Formatters {
  const numbers = new Map<string, Intl.NumberFormat>();
  const rules = new Map<string, Intl.PluralRules>();
  const isEnglish = locale === 'en';

  function numberFormat(options?: Intl.NumberFormatOptions): Intl.NumberFormat {
    const key = JSON.stringify(options ?? {});
    const made = numbers.get(key) ?? new Intl.NumberFormat(locale, options);
    numbers.set(key, made);
    return made;
  }

  function pluralRules(options?: Intl.PluralRulesOptions): Intl.PluralRules {
    const key = options?.type ?? 'cardinal';
    const made = rules.get(key) ?? new Intl.PluralRules(locale, options);
    rules.set(key, made);
    return made;
  }

  const plainNumbers: Pick<Intl.NumberFormat, 'format'> = { format: (value: number | bigint) => (isPlain(value) ? String(value) : numberFormat().format(value)) };
  const plainRules: Pick<Intl.PluralRules, 'select'> = { select: (value) => (isPlain(value) ? (value === 1 ? 'one' : 'other') : pluralRules().select(value)) };

  // Of both, the library calls nothing but what stands here.
  return {
    getNumberFormat: (_locales, options) => (isEnglish && !options ? (plainNumbers as Intl.NumberFormat) : numberFormat(options)),
    getPluralRules: (_locales, options) => (isEnglish && options?.type !== 'ordinal' ? (plainRules as Intl.PluralRules) : pluralRules(options)),
    getDateTimeFormat: (_locales, options) => new Intl.DateTimeFormat(locale, options),
  };
}
