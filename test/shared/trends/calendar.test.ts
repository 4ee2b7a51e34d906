// Holds dates and weeks to the calendar: over the turn of a year, a week 53, a leap day and the nights when clocks change.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, datesFrom, daysBetween, weekBefore, weekdayOf, weekOf } from '../../../shared/trends/calendar';
import { anyDate, anyWeekBegins } from './generated-sums';

it('the year 2026 ends in its week 53, which goes on into the next year', () => {
  expect(weekOf('2026-12-31', 0)).toBe('2026-12-28');
  expect(weekOf('2027-01-03', 0)).toBe('2026-12-28');
  expect(weekOf('2027-01-04', 0)).toBe('2027-01-04');
  expect(weekBefore('2027-01-01', 0)).toEqual({ from: '2026-12-21', to: '2026-12-27' });
});

it('weeks that begin on Sunday or Saturday begin there', () => {
  expect(weekOf('2026-03-10', 6)).toBe('2026-03-08');
  expect(weekOf('2026-03-08', 6)).toBe('2026-03-08');
  expect(weekOf('2026-03-10', 5)).toBe('2026-03-07');
});

it('a leap day and the nights when clocks change are days like any other', () => {
  expect(datesFrom('2028-02-28', 3)).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
  expect(datesFrom('2026-03-28', 3)).toEqual(['2026-03-28', '2026-03-29', '2026-03-30']);
  expect(datesFrom('2026-10-24', 3)).toEqual(['2026-10-24', '2026-10-25', '2026-10-26']);
  expect(datesFrom('2026-12-21', 3, 7)).toEqual(['2026-12-21', '2026-12-28', '2027-01-04']);
});

it('going forth and back again leads to the same date, and each week has its seven', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), anyWeekBegins, (date, days, weekBegins) => {
      expect(addDays(addDays(date, days), -days)).toBe(date);
      expect(daysBetween(date, addDays(date, days))).toBe(days);
      const begin = weekOf(date, weekBegins);
      expect(weekdayOf(begin)).toBe(weekBegins);
      expect(daysBetween(begin, date)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(begin, date)).toBeLessThan(7);
      expect(weekOf(begin, weekBegins)).toBe(begin);
    }),
  );
});
