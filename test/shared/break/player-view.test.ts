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

  test('changes its seconds or its rhythm exactly when it says that it will', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 180_000 }), (passedMs) => {
        const running = movingBreak('stand-150');
        const now = viewAt(running, passedMs);
        if (now.untilChangeMs === null) return expect(now.over).toBe(true);
        const justBefore = viewAt(running, passedMs + now.untilChangeMs - 1);
        const then = viewAt(running, passedMs + now.untilChangeMs);
        const shownIn = ({ secondsLeft, phase, index, rhythm }: PlayerView) => [secondsLeft, phase, index, rhythm?.manner, rhythm?.number];
        expect(shownIn(justBefore)).toEqual(shownIn(now));
        expect(shownIn(then)).not.toEqual(shownIn(now));
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

describe('the picture of a tender spot and of a move that hurts', () => {
  const rolling = (): Break => after(movingBreak('roll-480'), 16_000);

  test('counts its own seconds, while the step goes on', () => {
    expect(viewAt(rolling(), 0)).toMatchObject({ tenderSecondsLeft: null, canStay: true });
    const staying = told(rolling(), 'tenderSpot');
    expect(viewAt(staying, 0)).toMatchObject({ tenderSecondsLeft: 25, secondsLeft: 50, rhythm: null });
    expect(viewAt(staying, 24_400)).toMatchObject({ tenderSecondsLeft: 1, secondsLeft: 26 });
    expect(viewAt(staying, 25_000)).toMatchObject({ tenderSecondsLeft: null, secondsLeft: 25 });
  });

  test('lengthens a step that would end before the spot has had its time', () => {
    const late = after(rolling(), 40_000);
    expect(viewAt(late, 0).secondsLeft).toBe(10);
    expect(viewAt(told(late, 'tenderSpot'), 0)).toMatchObject({ tenderSecondsLeft: 25, secondsLeft: 25 });
  });

  test('is no choice in a move without a roller, nor while getting ready or paused', () => {
    expect(viewAt(after(movingBreak('stand-150'), 16_000), 0).canStay).toBe(false);
    expect(viewAt(movingBreak('roll-480'), 0).canStay).toBe(false);
    expect(viewAt(told(rolling(), 'pause'), 0).canStay).toBe(false);
  });

  test('names what hurt and what would come next, and stands still', () => {
    const hurt = told(rolling(), 'hurts');
    const hurtView = { hurt: 'roll-glute-piriformis', nextMove: 'roll-hip-flexor', untilChangeMs: null } as const;
    expect(viewAt(hurt, 0)).toMatchObject(hurtView);
    expect(viewAt(hurt, 60_000).secondsLeft).toBe(viewAt(hurt, 0).secondsLeft);
    expect(viewAt(told(hurt, 'goOn'), 0)).toMatchObject({ hurt: null, step: { move: 'roll-hip-flexor' }, phase: 'getReady' });
  });

  test('knows the last move as the last', () => {
    const last = after(movingBreak('stand-150'), 165_000);
    expect(viewAt(last, 0)).toMatchObject({ step: { move: 'stand-heel-raise-march' }, nextMove: null });
    expect(viewAt(told(told(last, 'hurts'), 'goOn'), 0).over).toBe(true);
  });
});

describe('getting ready for a routine that is heard', () => {
  test('lasts longer, and longest before another move', () => {
    const heard = movingBreak('stand-150', (player) => ({ ...player, pace: 'heard' }));
    expect(viewAt(heard, 0)).toMatchObject({ phase: 'getReady', secondsLeft: 16 });
    expect(viewAt(heard, 16_000 + 30_000)).toMatchObject({ phase: 'getReady', secondsLeft: 9, step: { side: 'right' } });
    expect(viewAt(heard, 16_000 + 30_000 + 9_000 + 30_000)).toMatchObject({ phase: 'getReady', secondsLeft: 16 });
  });
});
