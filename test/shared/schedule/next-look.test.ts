// Holds the looks to being seldom where nothing can happen unheard, and close together where something can.
import { expect, it } from 'vitest';
import { nextLookMs } from '../../../shared/schedule/next-wake';
import { secondMs } from '../../../shared/time/duration';
import { desk } from '../state/desk';

it('somebody who just sits is looked at every half minute where sleep and locks are announced, else every five seconds', () => {
  const one = desk();
  one.minutes(10);
  expect(nextLookMs(one.state(), true)).toBe(30 * secondMs);
  expect(nextLookMs(one.state(), false)).toBe(5 * secondMs);
});

it('whoever left, is reminded, in a break or not there yet is looked at as closely as ever', () => {
  const away = desk();
  away.minutes(10);
  away.leave();
  away.minutes(2);
  const reminded = desk();
  reminded.minutes(46);
  const held = desk();
  held.surround('call');
  held.minutes(46);
  const inBreak = desk();
  inBreak.minutes(10);
  inBreak.say({ type: 'openBreak', routineId: null });
  for (const one of [away, reminded, held, inBreak, desk()]) expect(nextLookMs(one.state(), true)).toBeLessThanOrEqual(5 * secondMs);
});

it('a pause in the typing is not missed', () => {
  const one = desk();
  one.minutes(40);
  one.surround('typing');
  one.minutes(6);
  expect(nextLookMs(one.state(), true)).toBe(secondMs);
});
