// Holds the ring to its shares: no arc leaves its place, and what is done, skipped and ahead stay apart.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boutArcs, breakArcs, gap, routineArcs } from '../../../renderer/parts/ring-arcs';
import { playerViewAt } from '../../../shared/break/player-view';
import { after, movingBreak, told } from '../../shared/break/breaks';

describe('the ring of a routine', () => {
  test('stays within itself at every instant, and leaves gaps between the steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400_000 }), (passedMs) => {
        const arcs = routineArcs(playerViewAt(movingBreak('floor-300'), passedMs)?.segments ?? []);
        for (const { from, length } of arcs) {
          expect(from).toBeGreaterThan(0);
          expect(length).toBeGreaterThanOrEqual(0);
          expect(from + length).toBeLessThan(1);
        }
        const drawn = arcs.reduce((sum, { length }) => sum + length, 0);
        expect(drawn).toBeCloseTo(1 - 6 * gap);
      }),
    );
  });

  test('shows a skipped step as neither cause nor fix', () => {
    const running = told(after(movingBreak('stand-150'), 20_000), 'next');
    const arcs = routineArcs(playerViewAt(running, 0)?.segments ?? []);
    expect(arcs[0]?.tone).toBe('skipped');
    expect(arcs.filter(({ tone }) => tone === 'fix').every(({ length }) => length === 0)).toBe(true);
  });
});

describe('the ring of a bout', () => {
  test.each([
    [0, 0],
    [22.5, 0.5],
    [45, 1],
    [600, 1],
  ])('after %d of 45 minutes is filled to %d', (minutes, part) => {
    expect(boutArcs(minutes, 45).at(-1)).toEqual({ from: 0, length: part, tone: 'cause' });
  });
});

test('a break seen from outside always closes the ring', () => {
  for (const progress of [0, 0.3, 1]) {
    const [, cause, fix] = breakArcs(progress);
    expect((cause?.length ?? 0) + (fix?.length ?? 0)).toBeCloseTo(1);
    expect(cause?.from).toBeCloseTo(fix?.length ?? 0);
  }
});
