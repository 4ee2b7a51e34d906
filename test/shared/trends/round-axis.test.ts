// Holds the numbers of an axis to being round, few, and enough.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hourMs, minuteMs } from '../../../shared/time/duration';
import { countTicks, hourTicks } from '../../../shared/trends/round-axis';

it('hours are told in whole steps', () => {
  expect(hourTicks(7.4 * hourMs)).toEqual([0, 2, 4, 6, 8].map((hours) => hours * hourMs));
  expect(hourTicks(3.2 * hourMs)).toEqual([0, 1, 2, 3, 4].map((hours) => hours * hourMs));
  expect(hourTicks(50 * minuteMs)).toEqual([0, 15, 30, 45, 60].map((minutes) => minutes * minuteMs));
  expect(hourTicks(0)).toEqual([0, 5 * minuteMs]);
});

it('counts are told in whole numbers', () => {
  expect(countTicks(0)).toEqual([0, 1]);
  expect(countTicks(3)).toEqual([0, 2, 4]);
  expect(countTicks(8)).toEqual([0, 5, 10]);
});

it('any value of a day lies on the axis, between few lines', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 25 * hourMs, noNaN: true }), fc.integer({ min: 0, max: 2000 }), (ms, count) => {
      for (const [ticks, value, most] of [[hourTicks(ms), ms, 5], [countTicks(count), count, 3]] as const) {
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(value);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(most);
      }
    }),
  );
});
