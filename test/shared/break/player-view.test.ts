// Holds the picture of the break to the player: what is shown is what the player says at that instant.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advancePlayer, isOver } from '../../../shared/break/player';
import { playerViewAt } from '../../../shared/break/player-view';
import type { PlayerView } from '../../../shared/break/player-view';
import type { Break } from '../../../shared/break/break';
import { after, movingBreak, told } from './breaks';

function viewAt(running: Break, passedMs: number): PlayerView {
  const view = playerViewAt(running, passedMs);
  if (!view) throw new Error('A routine without steps');
  return view;
}

describe('the picture of a running break', () => {
  test('begins with getting ready for the first step', () => {
    const view = viewAt(movingBreak('stand-150'), 0);
    expect(view).toMatchObject({ index: 0, stepCount: 6, phase: 'getReady', secondsLeft: 6, progress: 0 });
    expect(view.next).toEqual({ move: 'stand-hip-flexor-lunge', side: 'right', seconds: 30 });
  });

  test('rounds the seconds up, so that 0 is only shown when the time is over', () => {
    const running = movingBreak('stand-150');
    expect(viewAt(running, 6_000).secondsLeft).toBe(30);
    expect(viewAt(running, 6_001).secondsLeft).toBe(30);
    expect(viewAt(running, 7_000).secondsLeft).toBe(29);
    expect(viewAt(running, 35_999)).toMatchObject({ index: 0, secondsLeft: 1 });
    expect(viewAt(running, 36_000)).toMatchObject({ index: 1, phase: 'getReady', secondsLeft: 6 });
  });

  test('changes its seconds exactly when it says that it will', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 180_000 }), (passedMs) => {
        const running = movingBreak('stand-150');
        const now = viewAt(running, passedMs);
        if (now.untilChangeMs === null) return expect(now.over).toBe(true);
        const justBefore = viewAt(running, passedMs + now.untilChangeMs - 1);
        const then = viewAt(running, passedMs + now.untilChangeMs);
        expect(justBefore.secondsLeft).toBe(now.secondsLeft);
        expect([then.secondsLeft, then.phase, then.index]).not.toEqual([now.secondsLeft, now.phase, now.index]);
      }),
    );
  });

  test('shows the same whether the time passed here or in main', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: 200_000 }), (first, second) => {
        const running = movingBreak('floor-300');
        expect(viewAt(after(running, first), second)).toEqual(viewAt(running, first + second));
      }),
    );
  });

  test('never goes back as time passes, and ends full', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: 200_000 }), (first, second) => {
        const running = movingBreak('stand-150');
        expect(viewAt(running, first + second).progress).toBeGreaterThanOrEqual(viewAt(running, first).progress - 1e-9);
      }),
    );
    const running = movingBreak('stand-150');
    expect(isOver(advancePlayer(running.player, 1_000_000))).toBe(true);
    expect(viewAt(running, 1_000_000)).toMatchObject({ over: true, secondsLeft: 0, untilChangeMs: null, next: null });
    expect(viewAt(running, 1_000_000).progress).toBeCloseTo(1);
  });

  test('counts moves, not steps: both sides of a move are one', () => {
    const numberAt = (passedMs: number) => viewAt(movingBreak('stand-150'), passedMs).moveNumber;
    expect([0, 36_000, 72_000, 98_000, 124_000, 160_000, 1_000_000].map(numberAt)).toEqual([1, 1, 2, 2, 3, 4, 4]);
    expect(viewAt(movingBreak('stand-150'), 0).moveCount).toBe(4);
  });

  test('says how much moving is left in all, with what was added and without getting ready', () => {
    const running = movingBreak('stand-150');
    expect(viewAt(running, 0).secondsLeftInAll).toBe(150);
    expect(viewAt(running, 5_000).secondsLeftInAll).toBe(150);
    expect(viewAt(running, 16_000).secondsLeftInAll).toBe(140);
    expect(viewAt(running, 40_000).secondsLeftInAll).toBe(120);
    expect(viewAt(told(after(running, 16_000), 'extend'), 0).secondsLeftInAll).toBe(155);
    expect(viewAt(running, 1_000_000).secondsLeftInAll).toBe(0);
  });

  test('gives every step its share of the ring', () => {
    const { segments } = viewAt(movingBreak('floor-300'), 0);
    expect(segments.map(({ share }) => Math.round(share * 300))).toEqual([45, 45, 60, 45, 45, 60]);
  });

  test('names a skipped step as skipped, not as done', () => {
    const view = viewAt(told(after(movingBreak('stand-150'), 20_000), 'next'), 0);
    expect(view.segments[0]).toMatchObject({ state: 'skipped', filled: 0 });
    expect(view.progress).toBeCloseTo(0.2);
    expect(view.leftBefore).toBe('skipped');
  });

  test('stands still while paused', () => {
    const paused = told(after(movingBreak('stand-150'), 16_000), 'pause');
    expect(viewAt(paused, 60_000)).toMatchObject({ paused: true, secondsLeft: 20, untilChangeMs: null });
  });

  test('counts added seconds into the step', () => {
    const extended = told(after(movingBreak('stand-150'), 26_000), 'extend');
    expect(viewAt(extended, 0)).toMatchObject({ secondsLeft: 25, phaseSeconds: 45, halfway: false });
  });

  test('does not run on before the person begins', () => {
    const why: Break = { ...movingBreak('stand-150'), stage: 'why' };
    expect(viewAt(why, 60_000)).toMatchObject({ index: 0, phase: 'getReady', untilChangeMs: null });
  });
});
