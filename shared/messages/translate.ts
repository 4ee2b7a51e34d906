// Turns a message key and its values into text by the rules of ICU MessageFormat, for one language at a time.
import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, MessageKey } from './english';

export type MessageValues = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** Parsed messages are kept: parsing costs far more than formatting. Throws when a value is missing. */
export function createTranslate(locale: string, catalogue: Catalogue): Translate {
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    const format = parsed.get(key) ?? new IntlMessageFormat(catalogue[key], locale);
    parsed.set(key, format);
    return String(format.format(values));
  };
}
