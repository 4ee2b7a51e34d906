// Turns a message key and its values into text by the rules of ICU MessageFormat, for one language at a time.
import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, MessageKey } from './english';
import { formattersFor } from './formatters';

export type MessageValues = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/**
 * The library asks which locales the system supports, which loads Intl (formatters.ts says what that costs). Only patterns of dates by skeleton need the answer, and our catalogue has none. Seen with intl-messageformat 12.1.5 on Electron 33.2.1;
 * delete when starting takes no longer without it (`npm run bench -- start`).
 */
IntlMessageFormat.resolveLocale = (locales) => new Intl.Locale(typeof locales === 'string' ? locales : (locales[0] ?? 'en'));

/** Parsed messages are kept: parsing costs far more than formatting. Throws when a value is missing. */
export function createTranslate(locale: string, catalogue: Catalogue): Translate {
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  const formatters = formattersFor(locale);
  return (key, values) => {
    const format = parsed.get(key) ?? new IntlMessageFormat(catalogue[key], locale, undefined, { formatters });
    parsed.set(key, format);
    return String(format.format(values));
  };
}
