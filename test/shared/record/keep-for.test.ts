// Holds the rule of how long the record is kept to its promise: never a day too early, and never by a clock that may be wrong.
import { expect, it } from 'vitest';
import { gapInDoubt, goesBefore, keepForChoices } from '../../../shared/record/keep-for';
import { dayMs } from '../../../shared/time/duration';
import { dateOf } from '../../../shared/time/local-date';

const daysBefore = (date: string, days: number): string => dateOf(Date.parse(date) - days * dayMs);
/** A record on each of so many days, the last one on this date. */
const everyDay = (last: string, days: number): string[] => Array.from({ length: days }, (_, index) => daysBefore(last, days - 1 - index));

it('for ever keeps everything, and every other choice its years and a month', () => {
  expect(keepForChoices.map((choice) => goesBefore(choice, '2026-11-27'))).toEqual([null, '2016-10-27', '2021-10-27', '2024-10-27', '2025-10-27']);
});

it('a leap day a year ago is the day before', () => {
  expect(goesBefore('oneYear', '2028-02-29')).toBe(daysBefore('2027-02-28', 31));
});

it('a record with no long gap lets older days go', () => {
  const before = '2025-10-27';
  expect(gapInDoubt(everyDay('2026-11-26', 400), '2026-11-27', before)).toBeNull();
  const withHoliday = everyDay('2026-11-26', 400).filter((date) => date < '2026-07-01' || date > '2026-07-30');
  expect(gapInDoubt(withHoliday, '2026-11-27', before)).toBeNull();
});

it('a clock that jumped years ahead is in doubt, also after weeks of use with it', () => {
  const before = goesBefore('fiveYears', '2036-01-10') ?? '';
  const real = everyDay('2026-11-27', 300);
  const newest = real.filter((date) => date < before).slice(-1);
  expect(gapInDoubt(newest, '2036-01-10', before)).toEqual({ from: '2026-11-27', to: '2036-01-10' });
  expect(gapInDoubt([...newest, ...everyDay('2036-01-09', 40)], '2036-01-10', before)).toEqual({ from: '2026-11-27', to: '2035-12-01' });
});

it('after sixty days with a record the date is believed', () => {
  expect(gapInDoubt(['2026-11-27', ...everyDay('2036-01-09', 59)], '2036-01-10', '2030-12-10')).not.toBeNull();
  expect(gapInDoubt(['2026-11-27', ...everyDay('2036-01-09', 60)], '2036-01-10', '2030-12-10')).toBeNull();
});

it('a clock that is off by less than a month takes no day that should be kept', () => {
  for (const ahead of [1, 15, 30]) {
    const today = '2026-11-27';
    const shown = dateOf(Date.parse(today) + ahead * dayMs);
    expect((goesBefore('oneYear', shown) ?? '') < '2025-11-27').toBe(true);
  }
});

it('records in the future, left by a wrong clock that is right again, decide nothing', () => {
  expect(gapInDoubt([...everyDay('2026-11-26', 500), '2036-01-01'], '2026-11-27', '2025-10-27')).toBeNull();
});
