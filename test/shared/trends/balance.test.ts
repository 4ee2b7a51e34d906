// Holds the balance of muscle groups and sides to what was done, and its hints to what this person may be pointed to.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allowedMoves } from '../../../shared/moves/allowed';
import { moves } from '../../../shared/moves/catalogue';
import { cautionCodes } from '../../../shared/moves/move';
import type { Move } from '../../../shared/moves/move';
import { moveIds } from '../../../shared/moves/move-id';
import { groupSeconds } from '../../../shared/practice/practice';
import { defaultSettings } from '../../../shared/settings/settings';
import { balanceOf } from '../../../shared/trends/balance';

const all = new Set(moveIds);
const done = (move: string, side: 'left' | 'right' | 'both', seconds: number) => ({ move, side, seconds });

it('a group gets all of a move that aims at it, and half of one in which it takes part', () => {
  const { groups } = balanceOf([done('stand-hip-flexor-lunge', 'left', 60), done('chair-glute-squeeze', 'both', 40)], 7, all);
  for (const { group, seconds } of groups) {
    expect(seconds).toBe(Math.round(groupSeconds('stand-hip-flexor-lunge', group, 60) + groupSeconds('chair-glute-squeeze', group, 40)));
  }
  expect(groups.find(({ group }) => group === 'hipFlexors')).toMatchObject({ seconds: 60, hint: null, targetSeconds: 300 });
});

it('four weeks may bring four times what a week may', () => {
  expect(balanceOf([], 28, all).groups.map(({ targetSeconds }) => targetSeconds)).toEqual([1200, 1200, 720, 720, null, null, null]);
});

it('a weighed group without a turn names a move that aims at it', () => {
  for (const { group, hint } of balanceOf([], 7, all).groups.filter(({ targetSeconds }) => targetSeconds !== null)) {
    expect((moves[hint ?? 'roll-hamstring'] as Move).targets).toContainEqual(expect.objectContaining({ group, main: true }));
  }
});

it('a move that the catalogue has no more counts for nothing', () => {
  expect(balanceOf([done('gone', 'left', 500)], 7, all).sides).toEqual({ left: 0, right: 0, more: null, mostIn: null });
});

it('sides that differ by little are even; where they do not, the move is named that makes it', () => {
  const even = [done('floor-half-kneel', 'left', 100), done('floor-half-kneel', 'right', 90)];
  expect(balanceOf(even, 7, all).sides).toEqual({ left: 100, right: 90, more: null, mostIn: null });
  const uneven = [...even, done('chair-upper-twist', 'left', 60), done('floor-figure-four', 'right', 10)];
  expect(balanceOf(uneven, 7, all).sides).toEqual({ left: 160, right: 100, more: 'left', mostIn: 'chair-upper-twist' });
});

it('no hint names a move that a caution or a place excludes, and no group is named that none of the allowed moves reaches', () => {
  const settings = fc.record({
    cautions: fc.subarray([...cautionCodes]),
    places: fc.subarray(['chair', 'standing', 'floor', 'roller'] as const),
    staySeated: fc.boolean(),
  });
  fc.assert(
    fc.property(settings, (chosen) => {
      const allowed = allowedMoves({ settings: { ...defaultSettings, ...chosen }, resting: [], now: 0 });
      for (const { hint } of balanceOf([], 7, allowed).groups) expect(allowed.has(hint as never)).toBe(true);
    }),
  );
  expect(balanceOf([], 7, new Set()).groups).toEqual([]);
});
