// The short cut past Intl must say what Intl says, or a sentence changes with the number in it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formattersFor } from '../../../shared/messages/formatters';

const numbers = fc.oneof(fc.integer({ min: -2, max: 1002 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(0, -0, 1, 999, 1000));

test.each(['en', 'de', 'pl'])('says in "%s" what Intl says', (locale) => {
  const { getNumberFormat, getPluralRules } = formattersFor(locale);
  fc.assert(
    fc.property(numbers, (value) => {
      expect(getNumberFormat(locale).format(value)).toBe(new Intl.NumberFormat(locale).format(value));
      expect(getPluralRules(locale).select(value)).toBe(new Intl.PluralRules(locale).select(value));
      expect(getPluralRules(locale, { type: 'ordinal' }).select(value)).toBe(new Intl.PluralRules(locale, { type: 'ordinal' }).select(value));
    }),
  );
});

test('follows the options of a message', () => {
  const { getNumberFormat } = formattersFor('en');
  expect(getNumberFormat('en', { style: 'percent' }).format(0.5)).toBe('50%');
  expect(getNumberFormat('en', { minimumFractionDigits: 1 }).format(2)).toBe('2.0');
});
