// Holds working hours to the wall clock of the person.
import { describe, expect, it } from 'vitest';
import { isWorkingTime, nextStart, usualHours, weekdayOf, workingHours } from '../../../shared/hours/working-hours';
import { hourMs, minuteMs } from '../../../shared/time/duration';

/** A Tuesday. */
const tuesday = Date.UTC(2026, 2, 10);
const at = (hour: number, minute = 0): number => tuesday + hour * hourMs + minute * minuteMs;

describe('working hours', () => {
  it('begin at their first minute and end before their last', () => {
    expect([at(8, 59), at(9), at(17, 29), at(17, 30)].map((moment) => isWorkingTime(usualHours, moment))).toEqual([false, true, true, false]);
  });

  it('know the day of the week, also before 1970', () => {
    expect([tuesday, tuesday + 5 * 24 * hourMs, Date.UTC(1969, 11, 29)].map(weekdayOf)).toEqual([1, 6, 0]);
    expect(isWorkingTime(usualHours, at(10) + 4 * 24 * hourMs)).toBe(false);
  });

  it('can have several ranges a day, and reach to midnight', () => {
    const shifts = [{ day: 1, from: 0, to: 120 }, { day: 1, from: 22 * 60, to: 24 * 60 }];
    expect([at(1), at(2), at(21, 59), at(23, 59)].map((moment) => isWorkingTime(shifts, moment))).toEqual([true, false, false, true]);
  });

  it('without any range leave no time at all', () => {
    expect(isWorkingTime([], at(10))).toBe(false);
    expect(nextStart([], at(10))).toBeNull();
  });

  it('name the next beginning: now, later today, tomorrow or after the weekend', () => {
    const split = [{ day: 1, from: 0, to: 60 }, { day: 1, from: 22 * 60, to: 24 * 60 }];
    expect(nextStart(usualHours, at(10, 5))).toEqual({ days: 0, minute: 605 });
    expect(nextStart(usualHours, at(3))).toEqual({ days: 0, minute: 540 });
    expect(nextStart(usualHours, at(18))).toEqual({ days: 1, minute: 540 });
    expect(nextStart(usualHours, at(18) + 3 * 24 * hourMs)).toEqual({ days: 3, minute: 540 });
    expect(nextStart(split, at(4))).toEqual({ days: 0, minute: 1320 });
    expect(nextStart([{ day: 1, from: 60, to: 120 }], at(4))).toEqual({ days: 7, minute: 60 });
  });

  it('refuse a range that ends before it begins, and days and minutes that do not exist', () => {
    const isGood = (range: unknown): boolean => workingHours.safeParse([range]).success;
    expect(isGood({ day: 0, from: 540, to: 600 })).toBe(true);
    for (const bad of [{ day: 7, from: 1, to: 2 }, { day: 0, from: 600, to: 540 }, { day: 0, from: 540, to: 540 }, { day: 0, from: -1, to: 9 }, { day: 0, from: 9, to: 1441 }, { day: 0, from: 1.5, to: 9 }]) {
      expect(isGood(bad)).toBe(false);
    }
  });
});
