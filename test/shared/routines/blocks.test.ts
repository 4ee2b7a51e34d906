// Holds the editor's blocks to the steps they stand for: nothing is lost, and two sides stay together.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveIds } from '../../../shared/moves/move-id';
import type { RoutineStep } from '../../../shared/routines/routine';
import {
  blockSeconds,
  blocksOf,
  hasRoomFor,
  isOneSided,
  missesHipsAndGlutes,
  movedTo,
  steppedSeconds,
  stepsOf,
  withBothSides,
  withMove,
  withoutBlock,
  withSeconds,
  withSidesSwapped,
} from '../../../shared/routines/blocks';
import type { Blocks } from '../../../shared/routines/blocks';
import { ownRoutineLimits, sidesOf } from '../../../shared/routines/own-routine';

const step = (move: RoutineStep['move'], side: RoutineStep['side'], seconds: number): RoutineStep => ({ move, side, seconds });
const kneelLeft = step('floor-half-kneel', 'left', 45);
const kneelRight = step('floor-half-kneel', 'right', 45);
const bridge = step('floor-glute-bridge', 'both', 60);
const roll = step('floor-knee-roll', 'both', 30);

const anyStep = fc.constantFrom(...moveIds).chain((move) => fc.record({ move: fc.constant(move), side: fc.constantFrom(...sidesOf(move)), seconds: fc.integer({ min: 5, max: 300 }) }));
const anySteps = fc.array(anyStep, { maxLength: ownRoutineLimits.steps });

describe('blocks', () => {
  it('stand for the same steps, whatever the routine', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        expect(stepsOf(blocksOf(steps))).toEqual(steps);
      }),
    );
  });

  it('hold two sides that follow each other together, and a side alone by itself', () => {
    const blocks = blocksOf([kneelRight, kneelLeft, bridge, kneelLeft]);
    expect(blocks.map(({ parts }) => parts.map(({ side }) => side))).toEqual([['right', 'left'], ['both'], ['left']]);
    expect(blocks.map(isOneSided)).toEqual([false, false, true]);
  });

  it('keep a key of their own wherever they go', () => {
    const blocks = movedTo(blocksOf([kneelLeft, kneelRight, bridge, roll]), 1, 2);
    expect(blocks.map(({ key }) => key)).toEqual([2, 3, 1]);
    expect(withMove(blocks, 'floor-glute-bridge').at(-1)?.key).toBe(4);
    expect(stepsOf(blocks)).toEqual([bridge, roll, kneelLeft, kneelRight]);
  });
});

describe('a change', () => {
  const blocks = blocksOf([kneelLeft, kneelRight, bridge]);

  it('adds both sides of a two-sided move with its usual seconds', () => {
    expect(stepsOf(withMove([], 'floor-half-kneel'))).toEqual([kneelLeft, kneelRight]);
    expect(stepsOf(withMove([], 'floor-glute-bridge'))).toEqual([bridge]);
  });

  it('adds nothing that has no room, and no half of a move', () => {
    const full = Array.from({ length: ownRoutineLimits.steps - 1 }, () => bridge);
    const almost = blocksOf(full);
    expect(hasRoomFor(almost, 'floor-half-kneel')).toBe(false);
    expect(withMove(almost, 'floor-half-kneel')).toBe(almost);
    expect(hasRoomFor(almost, 'floor-glute-bridge')).toBe(true);
  });

  it('of place stays within the list and moves both sides', () => {
    expect(stepsOf(movedTo(blocks, 1, 99))).toEqual([bridge, kneelLeft, kneelRight]);
    expect(movedTo(blocks, 1, -3)).toEqual(blocks);
    expect(movedTo(blocks, 77, 0)).toBe(blocks);
  });

  it('of seconds holds for each side', () => {
    expect(stepsOf(withSeconds(blocks, 1, 20))).toEqual([{ ...kneelLeft, seconds: 20 }, { ...kneelRight, seconds: 20 }, bridge]);
  });

  it('of sides begins with the other one', () => {
    expect(stepsOf(withSidesSwapped(blocks, 1))).toEqual([kneelRight, kneelLeft, bridge]);
  });

  it('brings the missing side, as long as the one that is there', () => {
    const oneSided = blocksOf([{ ...kneelRight, seconds: 25 }, bridge]);
    expect(stepsOf(withBothSides(oneSided, 1))).toEqual([{ ...kneelRight, seconds: 25 }, { ...kneelLeft, seconds: 25 }, bridge]);
    expect(withBothSides(blocks, 1)).toEqual(blocks);
  });

  it('takes out a block whole', () => {
    expect(stepsOf(withoutBlock(blocks, 1))).toEqual([bridge]);
  });

  it('never breaks the limits or loses a side that was there in pairs, in any order of changes', () => {
    const anyChange: fc.Arbitrary<(blocks: Blocks) => Blocks> = fc.oneof(
      fc.constantFrom(...moveIds).map((move) => (list: Blocks) => withMove(list, move)),
      fc.tuple(fc.nat(8), fc.integer({ min: -2, max: 12 })).map(([key, to]) => (list: Blocks) => movedTo(list, key, to)),
      fc.nat(8).map((key) => (list: Blocks) => withSidesSwapped(list, key)),
      fc.nat(8).map((key) => (list: Blocks) => withoutBlock(list, key)),
    );
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 60 }), (changes) => {
        const steps = stepsOf(changes.reduce((list, change) => change(list), [] as Blocks));
        expect(steps.length).toBeLessThanOrEqual(ownRoutineLimits.steps);
        for (const move of moveIds) {
          const sides = steps.filter((one) => one.move === move).map(({ side }) => side);
          expect(sides.filter((side) => side === 'left')).toHaveLength(sides.filter((side) => side === 'right').length);
        }
      }),
    );
  });
});

describe('seconds', () => {
  it.each([
    [30, 1, 35],
    [30, -1, 25],
    [33, 1, 35],
    [33, -1, 30],
    [5, -1, 5],
    [300, 1, 300],
    [298, 1, 300],
    [7, -1, 5],
  ] as const)('%i stepped by %i become %i', (from, by, to) => expect(steppedSeconds(from, by)).toBe(to));

  it('of unequal sides are shown as the longer ones', () => {
    expect(blocksOf([kneelLeft, { ...kneelRight, seconds: 20 }]).map(blockSeconds)).toEqual([45]);
  });
});

it('a routine for neither the hips nor the glutes is noticed, an empty one is not', () => {
  expect(missesHipsAndGlutes([])).toBe(false);
  expect(missesHipsAndGlutes([kneelLeft])).toBe(false);
  expect(missesHipsAndGlutes([step('stand-desk-hinge', 'both', 30)])).toBe(true);
});
