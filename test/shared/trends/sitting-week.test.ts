// Holds the sitting of this week and the week before to whole days, and to no average where days are too few.
import { expect, it } from 'vitest';
import { hourMs, minuteMs } from '../../../shared/time/duration';
import { sittingWeek } from '../../../shared/trends/sitting-week';
import type { TrendSums } from '../../../shared/trends/sums';
import { noSums, sumsOfDays } from './generated-sums';

const limitMs = 45 * minuteMs;
const sitting = (sums: TrendSums, today = '2026-03-12') => sittingWeek(sums, today, 0, limitMs);

it('with nothing kept there is nothing to say', () => {
  expect(sitting(noSums)).toEqual({ limitMs, satMs: 0, bouts: 0, overLimit: 0, longest: null, average: null, averageBefore: null });
});

it('today counts in the sum of the week and not in its average', () => {
  const sums = sumsOfDays([
    { date: '2026-03-09', satMs: 6 * hourMs },
    { date: '2026-03-10', satMs: 4 * hourMs },
    { date: '2026-03-12', satMs: 1 * hourMs },
  ]);
  expect(sitting(sums)).toMatchObject({ satMs: 11 * hourMs, average: { days: 2, perDayMs: 5 * hourMs }, averageBefore: null });
});

it('one whole day is no average', () => {
  expect(sitting(sumsOfDays([{ date: '2026-03-11', satMs: hourMs }])).average).toBeNull();
});

it('the week before is the seven days before this week, and a day without a record is not a day of zero', () => {
  const sums = sumsOfDays([
    { date: '2026-03-01', satMs: 9 * hourMs },
    { date: '2026-03-02', satMs: 6 * hourMs },
    { date: '2026-03-08', satMs: 2 * hourMs },
  ]);
  expect(sitting(sums)).toMatchObject({ satMs: 0, averageBefore: { days: 2, perDayMs: 4 * hourMs } });
});

it('the longest stretch and those over the limit are of this week, and say their day', () => {
  const sums: TrendSums = {
    ...noSums,
    bouts: [
      { date: '2026-03-08', bouts: 5, overLimit: 5, longestMs: 5 * hourMs },
      { date: '2026-03-09', bouts: 4, overLimit: 1, longestMs: 2 * hourMs },
      { date: '2026-03-12', bouts: 3, overLimit: 0, longestMs: hourMs },
    ],
  };
  expect(sitting(sums)).toMatchObject({ bouts: 7, overLimit: 1, longest: { lengthMs: 2 * hourMs, date: '2026-03-09' } });
});
