// Holds a break to its rules beyond the steps: cautions first, pain, tender spots, what is remembered.
import { describe, expect, it } from 'vitest';
import { weekMs } from '../../../shared/practice/practice';
import { cautionCodes } from '../../../shared/moves/move';
import { placesInOrder } from '../../../shared/moves/place';
import type { Settings } from '../../../shared/settings/settings';
import { minuteMs, secondMs } from '../../../shared/time/duration';
import { desk } from '../state/desk';

function moving(routineId: 'stand-150' | 'roll-480', overrides: Partial<Settings> = {}) {
  const one = desk({ places: [...placesInOrder], ...overrides });
  one.pass(minuteMs);
  one.say({ type: 'openBreak', routineId });
  one.press({ type: 'begin' });
  one.pass(6 * secondMs);
  return one;
}

describe('a break', () => {
  it('shows no move before the person was asked for cautions', () => {
    const one = desk({ cautionsAnswered: false });
    expect(one.say({ type: 'openBreak', routineId: null })).toEqual([{ type: 'openWelcomeWindow' }]);
    expect(one.state().break).toBeNull();
  });

  it('is a walk where cautions leave no move', () => {
    const one = desk({ cautions: [...cautionCodes] });
    one.pass(minuteMs);
    one.say({ type: 'openBreak', routineId: null });
    expect(one.state().break).toMatchObject({ stage: 'why', offer: null });
    one.press({ type: 'begin' });
    expect(one.state().break?.stage).toBe('why');
    one.say({ type: 'walk' });
    expect(one.state().break).toMatchObject({ stage: 'done', outcome: 'walked' });
    expect(one.state().bout).toBeNull();
  });

  it('remembers what was done, also when it was stopped', () => {
    const one = moving('stand-150');
    one.pass(12 * secondMs);
    one.press({ type: 'stop' });
    expect(one.state().practice).toEqual([
      { at: one.state().at, date: '2026-03-09', move: 'stand-hip-flexor-lunge', side: 'left', seconds: 12 },
    ]);
    expect(one.state().used).toEqual([]);
  });

  it('is the last one used once it is finished', () => {
    const one = moving('stand-150');
    one.pass(10 * minuteMs);
    expect(one.state().break).toMatchObject({ stage: 'done', outcome: 'finished' });
    expect(one.state().used.map(({ routineId }) => routineId)).toEqual(['stand-150']);
    expect(one.state().practice.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(150);
  });
});

describe('"This hurts"', () => {
  it('ends the move at once, keeps everything still and lets the move rest for a week', () => {
    const one = moving('stand-150');
    one.pass(5 * secondMs);
    one.press({ type: 'hurts' });
    one.pass(minuteMs);
    expect(one.player()).toMatchObject({ hurt: 'stand-hip-flexor-lunge', paused: true, index: 0 });
    expect(one.player().doneMs[0]).toBe(5 * secondMs);
    expect(one.state().resting).toEqual([{ move: 'stand-hip-flexor-lunge', until: one.state().at - minuteMs + weekMs }]);
  });

  it('goes on with the next move, not with the other side of this one', () => {
    const one = moving('stand-150');
    one.press({ type: 'hurts' });
    one.press({ type: 'goOn' });
    expect(one.player()).toMatchObject({ hurt: null, paused: false, phase: 'getReady' });
    expect(one.player().steps[one.player().index]?.move).toBe('stand-hip-extension');
    expect(one.player().results.slice(0, 2)).toEqual(['stopped', 'skipped']);
  });

  it('answers no other key until the person goes on or stops', () => {
    const one = moving('stand-150');
    one.press({ type: 'hurts' });
    const before = one.player();
    for (const type of ['resume', 'next', 'back', 'extend', 'mirror', 'tenderSpot', 'hurts'] as const) one.press({ type });
    expect(one.player()).toEqual(before);
    one.press({ type: 'stop' });
    expect(one.state().break).toMatchObject({ stage: 'done', outcome: 'stopped' });
  });

  it('in the last move ends the routine when the person goes on', () => {
    const one = moving('stand-150');
    for (const _step of [1, 2, 3, 4, 5]) one.press({ type: 'next' });
    one.press({ type: 'hurts' });
    one.press({ type: 'goOn' });
    expect(one.state().break?.stage).toBe('done');
  });

  it('keeps the move out of what is offered next', () => {
    const one = moving('stand-150');
    one.press({ type: 'hurts' });
    one.press({ type: 'stop' });
    one.say({ type: 'closeBreak' });
    one.say({ type: 'openBreak', routineId: 'stand-150' });
    expect(one.player().steps.map(({ move }) => move)).not.toContain('stand-hip-flexor-lunge');
  });
});

const tenderSpotMs = 25 * secondMs;

describe('a tender spot', () => {
  it('is stayed on for its seconds', () => {
    const one = moving('roll-480');
    one.press({ type: 'tenderSpot' });
    one.pass(10 * secondMs);
    expect(one.player().tenderLeftMs).toBe(tenderSpotMs - 10 * secondMs);
    one.pass(15 * secondMs);
    expect(one.player().tenderLeftMs).toBeNull();
  });

  it('lengthens a step that would end before it', () => {
    const one = moving('roll-480');
    one.pass(50 * secondMs);
    one.press({ type: 'tenderSpot' });
    one.pass(24 * secondMs);
    expect(one.player()).toMatchObject({ index: 0, tenderLeftMs: secondMs });
    one.pass(secondMs);
    expect(one.player().index).toBe(1);
  });

  it('is nothing in a move that is not rolled', () => {
    const one = moving('stand-150');
    one.press({ type: 'tenderSpot' });
    expect(one.player().tenderLeftMs).toBeNull();
  });
});
