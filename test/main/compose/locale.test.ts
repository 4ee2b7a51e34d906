// Holds the time of day that tray and tooltip name to the minute a person would say.
import { expect, it } from 'vitest';
import { wordsFor } from '../../../main/compose/locale';

const hourMs = 60 * 60_000;

it('names four in the morning as that, a few milliseconds early or late', () => {
  const midnight = new Date(2026, 0, 5, 0, 0, 0).getTime();
  for (const offMs of [-40, 0, 40]) {
    const { timeOfDayIn } = wordsFor('de-AT', () => new Date(midnight + offMs));
    expect(timeOfDayIn(4 * hourMs)).toMatch(/^0?4:00$/);
  }
});

it('writes it as the locale does', () => {
  const noon = new Date(2026, 0, 5, 12, 0, 0);
  expect(wordsFor('en-US', () => noon).timeOfDayIn(90 * 60_000).replaceAll('\u202f', ' ')).toBe('1:30 PM');
});
