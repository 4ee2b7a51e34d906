// Holds what is remembered of moves to its rules: a week back, one row a day and side, rest after pain.
import { describe, expect, it } from 'vitest';
import {
  isResting,
  rolledOn,
  weekMs,
  weekSeconds,
  weekSecondsOfSide,
  withPractice,
  withResting,
  withUse,
} from '../../../shared/practice/practice';
import type { Practice } from '../../../shared/practice/practice';
import { routines } from '../../../shared/routines/catalogue';
import { dayMs, secondMs } from '../../../shared/time/duration';

const monday = { at: 10 * dayMs, date: '2026-03-09' };
const { steps } = routines['stand-150'];
const whole = steps.map(({ seconds }) => seconds * secondMs);

describe('practice', () => {
  it('keeps the seconds of each side of each move', () => {
    const practice = withPractice([], steps, whole, monday);
    expect(weekSecondsOfSide(practice, 'stand-hip-flexor-lunge', 'left', monday.at)).toBe(30);
    expect(weekSecondsOfSide(practice, 'stand-hip-flexor-lunge', 'right', monday.at)).toBe(30);
    expect(weekSecondsOfSide(practice, 'floor-half-kneel', 'left', monday.at)).toBe(0);
  });

  it('leaves out what was not begun', () => {
    const practice = withPractice([], steps, [30_000, 0, 0, 0, 0, 0], monday);
    expect(practice.map(({ move, side }) => [move, side])).toEqual([['stand-hip-flexor-lunge', 'left']]);
  });

  it('adds up within a day and keeps days apart', () => {
    const twice = withPractice(withPractice([], steps, whole, monday), steps, whole, monday);
    expect(twice).toHaveLength(steps.length);
    expect(weekSecondsOfSide(twice, 'stand-hip-flexor-lunge', 'left', monday.at)).toBe(60);
    const tuesday = { at: monday.at + dayMs, date: '2026-03-10' };
    expect(withPractice(twice, steps, whole, tuesday)).toHaveLength(2 * steps.length);
  });

  it('forgets what is more than seven days old, and no sooner', () => {
    const practice = withPractice([], steps, whole, monday);
    expect(weekSeconds(practice, 'hipFlexors', monday.at + weekMs - 1)).toBeGreaterThan(0);
    expect(weekSeconds(practice, 'hipFlexors', monday.at + weekMs)).toBe(0);
    expect(withPractice(practice, steps, [0, 0, 0, 0, 0, 0], { at: monday.at + weekMs, date: '2026-03-16' })).toEqual([]);
  });

  it('gives a group all of a move that is meant for it and half of one in which it takes part', () => {
    const lunge: Practice = { ...monday, move: 'stand-hip-flexor-lunge', side: 'left', seconds: 30 };
    expect(weekSeconds([lunge], 'hipFlexors', monday.at)).toBe(30);
    expect(weekSeconds([lunge], 'calves', monday.at)).toBe(15);
    expect(weekSeconds([lunge], 'upperBack', monday.at)).toBe(0);
  });

  it('knows whether anything was rolled on a day', () => {
    const rolled = withPractice([], routines['roll-480'].steps, [20_000], monday);
    expect(rolledOn(rolled, monday.date)).toBe(true);
    expect(rolledOn(rolled, '2026-03-10')).toBe(false);
    expect(rolledOn(withPractice([], steps, whole, monday), monday.date)).toBe(false);
  });
});

describe('the use of routines', () => {
  it('has the last one first and each one once', () => {
    const used = withUse(withUse(withUse([], 'stand-150', 1), 'floor-300', 2), 'stand-150', 3);
    expect(used).toEqual([
      { routineId: 'stand-150', at: 3 },
      { routineId: 'floor-300', at: 2 },
    ]);
  });
});

describe('a move that hurt', () => {
  it('rests for seven days', () => {
    const resting = withResting([], 'floor-glute-bridge', 5);
    expect(isResting(resting, 'floor-glute-bridge', 5 + weekMs - 1)).toBe(true);
    expect(isResting(resting, 'floor-glute-bridge', 5 + weekMs)).toBe(false);
    expect(isResting(resting, 'floor-knee-roll', 5)).toBe(false);
  });

  it('begins its week anew when it hurts again', () => {
    const again = withResting(withResting([], 'floor-glute-bridge', 0), 'floor-glute-bridge', dayMs);
    expect(again).toEqual([{ move: 'floor-glute-bridge', until: dayMs + weekMs }]);
  });
});
