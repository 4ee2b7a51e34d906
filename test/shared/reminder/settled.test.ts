// Holds the history of a reminder to what became of it: one record an interval, with how long it was held and why.
import { expect, it } from 'vitest';
import type { Effect } from '../../../shared/state/effect';
import { minuteMs, secondMs } from '../../../shared/time/duration';
import { desk, reminders } from '../state/desk';

const settled = (effects: readonly Effect[]) => effects.flatMap((effect) => (effect.type === 'reminderSettled' ? [effect.reminder] : []));

function reminded() {
  const one = desk();
  const [said] = reminders(one.minutes(46));
  if (!said) throw new Error('nothing was said');
  return { one, said };
}

it('later and not this one are told at once, and the next word is another one', () => {
  const { one } = reminded();
  expect(settled(one.say({ type: 'snooze', minutes: 5 }))).toMatchObject([
    { outcome: 'snoozed', saidAt: 45 * minuteMs, settledAt: 46 * minuteMs, times: 1, heldMs: 0, heldBy: null },
  ]);
  one.minutes(6);
  expect(settled(one.say({ type: 'skip' }))).toMatchObject([{ outcome: 'skipped', saidAt: 51 * minuteMs }]);
});

it('a word that was repeated and answered is one word said twice', () => {
  const { one, said } = reminded();
  one.close(said.id, 'expired');
  const [again] = reminders(one.minutes(6));
  expect(settled(one.say({ type: 'skip' }))).toMatchObject([{ id: again?.id, outcome: 'skipped', times: 2, saidAt: 45 * minuteMs }]);
});

it('tells the routine that was suggested from another one, and a walk from both', () => {
  const start = (routineId: string | null): readonly unknown[] => {
    const { one } = reminded();
    one.say({ type: 'openBreak', routineId: routineId as 'floor-300' });
    one.press({ type: 'begin' });
    expect(settled(one.pass(30 * secondMs))).toEqual([]);
    return settled(one.press({ type: 'stop' })).map(({ outcome }) => outcome);
  };
  const { said } = reminded();
  expect(start(said.suggested?.routineId ?? null)).toEqual(['started']);
  expect(start(said.second?.routineId ?? null)).toEqual(['second']);
  expect(settled(reminded().one.say({ type: 'walk' }))).toMatchObject([{ outcome: 'walked' }]);
});

it('what nobody answered is withdrawn with its bout, expired or dismissed', () => {
  const away = (how: 'dismissed' | 'expired' | null): readonly unknown[] => {
    const { one, said } = reminded();
    if (how) one.close(said.id, how);
    one.leave();
    return settled(one.minutes(8)).map(({ outcome }) => outcome);
  };
  expect(away(null)).toEqual(['withdrawn']);
  expect(away('expired')).toEqual(['expired']);
  expect(away('dismissed')).toEqual(['dismissed']);
});

it('says how long it was held, and names typing only where nothing else held it', () => {
  const one = desk();
  one.minutes(40);
  one.surround('typing');
  one.minutes(6);
  one.surround('call');
  one.minutes(10);
  one.surround(null);
  expect(settled(one.say({ type: 'skip' }))).toMatchObject([{ heldMs: 11 * minuteMs, heldBy: 'call', saidAt: 56 * minuteMs }]);
});
