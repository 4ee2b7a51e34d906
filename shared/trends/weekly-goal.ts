// The week against the founding document's figures: three or four times a week, or daily while something is tight.
import { datesFrom, weekOf } from './calendar';
import type { TrendSums, WeekBegins } from './sums';

/** `steady`: on three or four days a week. `daily`: while something is tight. */
export const weeklyGoals = ['steady', 'daily'] as const;
export type WeeklyGoal = (typeof weeklyGoals)[number];

/**
 * A day with a routine counts once, however many there were: steady matters more than much.
 * Source: the founding document ("3-4 times per week", "consistency is more important than intensity").
 */
export const steadyDays = { least: 3, most: 4 } as const;

export interface WeekDay {
  date: string;
  when: 'past' | 'today' | 'ahead';
  routines: number;
  walks: number;
}

export interface GoalWeek {
  goal: WeeklyGoal;
  /** Seven, in order. */
  days: readonly WeekDay[];
  /** Days with a routine so far. */
  routineDays: number;
  reached: boolean;
  /** Days that are still to come, today with them while it has no routine. */
  daysLeft: number;
  /** How many more days with a routine reach the steady goal; null where none are needed, or the week has not enough days left. */
  more: { least: number; most: number } | null;
}

function moreDays(routineDays: number, daysLeft: number): GoalWeek['more'] {
  const least = steadyDays.least - routineDays;
  if (least <= 0 || least > daysLeft) return null;
  return { least, most: Math.min(steadyDays.most - routineDays, daysLeft) };
}

export function goalWeek(goal: WeeklyGoal, today: string, weekBegins: WeekBegins, { breaks }: Pick<TrendSums, 'breaks'>): GoalWeek {
  const days = datesFrom(weekOf(today, weekBegins), 7).map((date): WeekDay => {
    const done = breaks.find((one) => one.date === date);
    const when = date === today ? 'today' : date < today ? 'past' : 'ahead';
    return { date, when, routines: done?.routines ?? 0, walks: done?.walks ?? 0 };
  });
  const routineDays = days.filter(({ routines }) => routines > 0).length;
  const daysLeft = days.filter(({ when, routines }) => when !== 'past' && routines === 0).length;
  const todayDone = days.some(({ when, routines }) => when === 'today' && routines > 0);
  return {
    goal,
    days,
    routineDays,
    reached: goal === 'daily' ? todayDone : routineDays >= steadyDays.least,
    daysLeft,
    more: goal === 'daily' ? null : moreDays(routineDays, daysLeft),
  };
}
