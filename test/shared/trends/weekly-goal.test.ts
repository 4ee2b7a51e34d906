// Holds the week against the goal: what is done counts, what is left is said only where it can be, and nothing is ever lost.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { goalWeek } from '../../../shared/trends/weekly-goal';
import type { GoalWeek, WeeklyGoal } from '../../../shared/trends/weekly-goal';
import { anyDate, anyWeekBegins, daysUntil, sumsOfDays } from './generated-sums';

/** 2026-03-09 is a Monday. */
function week(today: string, routineDates: readonly string[], goal: WeeklyGoal = 'steady'): GoalWeek {
  return goalWeek(goal, today, 0, sumsOfDays(routineDates.map((date) => ({ date, satMs: 1, routines: 2, walks: 1 }))));
}

it('a fresh week asks for three or four days', () => {
  expect(week('2026-03-09', [])).toMatchObject({ routineDays: 0, reached: false, daysLeft: 7, more: { least: 3, most: 4 } });
});

it('several routines on one day are one day', () => {
  expect(week('2026-03-10', ['2026-03-10'])).toMatchObject({ routineDays: 1, more: { least: 2, most: 3 } });
});

it('the goal is reached with three days, and nothing more is asked', () => {
  expect(week('2026-03-12', ['2026-03-09', '2026-03-10', '2026-03-12'])).toMatchObject({ routineDays: 3, reached: true, more: null });
});

it('where the week has too few days left, nothing is asked', () => {
  expect(week('2026-03-15', ['2026-03-09'])).toMatchObject({ routineDays: 1, reached: false, daysLeft: 1, more: null });
  expect(week('2026-03-15', ['2026-03-09', '2026-03-11'])).toMatchObject({ more: { least: 1, most: 1 } });
});

it('the daily goal looks at today, and never at a day that passed without', () => {
  expect(week('2026-03-12', ['2026-03-09'], 'daily')).toMatchObject({ reached: false, daysLeft: 4, more: null });
  expect(week('2026-03-12', ['2026-03-12'], 'daily')).toMatchObject({ reached: true, daysLeft: 3, more: null });
});

it('what was done in other weeks does not count', () => {
  expect(week('2026-03-09', ['2026-03-08', '2026-03-07']).routineDays).toBe(0);
});

it('any week has seven days, today is one of them, and what is asked can be done', () => {
  const cases = fc.tuple(anyDate, anyWeekBegins).chain(([today, weekBegins]) => fc.tuple(fc.constant(today), fc.constant(weekBegins), daysUntil(today)));
  fc.assert(
    fc.property(cases, fc.constantFrom<WeeklyGoal>('steady', 'daily'), ([today, weekBegins, days], goal) => {
      const { days: seven, routineDays, daysLeft, more } = goalWeek(goal, today, weekBegins, sumsOfDays(days, weekBegins));
      expect(seven).toHaveLength(7);
      expect(seven.filter(({ when }) => when === 'today').map(({ date }) => date)).toEqual([today]);
      expect(routineDays + daysLeft).toBeLessThanOrEqual(7);
      if (more) {
        expect(more.least).toBeGreaterThan(0);
        expect(more.most).toBeGreaterThanOrEqual(more.least);
        expect(more.most).toBeLessThanOrEqual(daysLeft);
      }
    }),
  );
});
