// Holds what lies between and beside the bouts to what really happened, told as small stories at a desk.
import { describe, expect, it } from 'vitest';
import type { Effect } from '../../../shared/state/effect';
import { minuteMs, secondMs } from '../../../shared/time/duration';
import { desk } from '../state/desk';

const stretches = (effects: readonly Effect[]) => effects.flatMap((effect) => (effect.type === 'stretchEnded' ? [effect.stretch] : []));
const from = (minutes: number, to: number) => ({ from: minutes * minuteMs, to: to * minuteMs });

describe('a stretch of', () => {
  it('standing goes from the word to the word', () => {
    const one = desk();
    one.minutes(10);
    one.say({ type: 'stand' });
    expect(one.state().ongoing.standingSince).toBe(10 * minuteMs);
    expect(stretches(one.minutes(20))).toEqual([]);
    expect(stretches(one.say({ type: 'sit' }))).toMatchObject([{ kind: 'standing', ...from(10, 30) }]);
    expect(one.state().ongoing.standingSince).toBeNull();
  });

  it('standing of somebody who then left without a word ends with the last sign of them', () => {
    const one = desk();
    one.minutes(10);
    one.say({ type: 'stand' });
    one.minutes(5);
    one.leave();
    const [stretch, ...others] = stretches(one.minutes(10));
    expect(stretch).toMatchObject({ kind: 'standing', ...from(10, 15) });
    expect(others).toEqual([]);
  });

  it('pause ends by itself at its hour, and goes on where it is prolonged', () => {
    const one = desk();
    one.minutes(10);
    one.say({ type: 'pause', forMs: 30 * minuteMs });
    one.minutes(10);
    one.say({ type: 'pause', forMs: 30 * minuteMs });
    expect(stretches(one.minutes(31))).toMatchObject([{ kind: 'paused', ...from(10, 50) }]);
  });

  it('absence is told once somebody is back, and a minute of reading is none', () => {
    const one = desk();
    one.minutes(10);
    one.leave();
    one.minutes(3);
    expect(stretches(one.comeBack())).toEqual([]);
    one.minutes(10);
    one.leave();
    expect(stretches(one.minutes(7))).toEqual([]);
    // What ended with the coming back is booked with the next moment of presence.
    const back = [...one.comeBack(), ...one.pass(5 * secondMs)];
    expect(stretches(back)).toMatchObject([{ kind: 'away', ...from(23, 30) }]);
  });

  it('holding tells by what, each reason by itself, and nothing of some seconds of typing', () => {
    const one = desk();
    one.minutes(40);
    one.surround('call');
    one.minutes(10);
    expect(stretches(one.surround('fullscreen'))).toMatchObject([{ kind: 'held', heldBy: 'call', ...from(45, 50) }]);
    one.minutes(2);
    expect(stretches(one.surround('typing'))).toMatchObject([{ kind: 'held', heldBy: 'fullscreen', ...from(50, 52) }]);
    one.pass(10 * secondMs);
    expect(stretches(one.surround(null))).toEqual([]);
    expect(one.state().ongoing.held).toBeNull();
  });
});
