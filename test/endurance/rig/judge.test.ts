// The judge of the endurance run must see a leak under noise and must not see one where there is none.
import { describe, expect, test } from 'vitest';
import { judge, slopePerDay, type Sample } from './judge';

/** The same noise each time. */
function noise(index: number): number {
  return (((index * 7919) % 13) - 6) / 6;
}
const run = (value: (day: number, index: number) => number, count = 24): Sample[] =>
  Array.from({ length: count }, (_, index) => ({ day: index / 4, values: { kilobytes: value(index / 4, index) } }));
const allowed = { kilobytes: { noise: 100, perDay: 10 } };
const verdictOn = (samples: Sample[]) => judge(samples, allowed)[0];

describe('no leak is seen', () => {
  test('in noise', () => expect(verdictOn(run((_, index) => 5_000 + 90 * noise(index)))?.ok).toBe(true));
  test('in what only the beginning took', () => expect(verdictOn(run((_, index) => 5_000 + (index < 5 ? index * 400 : 2_000)))?.ok).toBe(true));
  test('in one odd sample, at the end or between', () => {
    expect(verdictOn(run((_, index) => (index === 23 ? 60_000 : 5_000)))?.ok).toBe(true);
    expect(verdictOn(run((_, index) => (index === 14 ? 60_000 : 5_000)))?.ok).toBe(true);
  });
  test('in what shrinks', () => expect(verdictOn(run((day) => 5_000 - 200 * day))?.ok).toBe(true));
});

describe('a leak is seen', () => {
  test('under noise larger than it', () => expect(verdictOn(run((day, index) => 5_000 + 40 * day + 90 * noise(index)))?.ok).toBe(false));
  test('in steps', () => expect(verdictOn(run((day) => 5_000 + 60 * Math.floor(day)))?.ok).toBe(false));
  test('and its size is told', () => expect(verdictOn(run((day) => 50 * day))).toMatchObject({ name: 'kilobytes', perDay: 50, grewBy: 212.5, ok: false }));
});

test('a run too short to tell is no verdict, nor is a measure that is missing', () => {
  expect(() => judge(run(() => 1, 7), allowed)).toThrow('too few');
  expect(() => judge(run(() => 1), { others: { noise: 0, perDay: 0 } })).toThrow('others was not measured');
});

test('the slope of nothing, or of one instant, is none', () => {
  expect(slopePerDay([])).toBe(0);
  expect(slopePerDay([{ day: 1, value: 3 }, { day: 1, value: 9 }])).toBe(0);
});
