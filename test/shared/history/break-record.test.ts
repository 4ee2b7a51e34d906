// Holds what the history keeps of a break to what was done in it, by the wall clock.
import { describe, expect, it } from 'vitest';
import { breakRecordOf } from '../../../shared/history/break-record';
import { historyRecords, noRecords } from '../../../shared/history/records';
import { placesInOrder } from '../../../shared/moves/place';
import type { Effect } from '../../../shared/state/effect';
import { minuteMs, secondMs } from '../../../shared/time/duration';
import { desk, mondayAtTen } from '../state/desk';

const id = '3f2c8a1e-5b7d-4c9e-8f10-2a3b4c5d6e7f';

function moving() {
  const one = desk({ places: [...placesInOrder] });
  one.minutes(1);
  one.say({ type: 'openBreak', routineId: 'stand-150' });
  one.press({ type: 'begin' });
  one.pass(6 * secondMs);
  return one;
}

function recordIn(effects: readonly Effect[], one: ReturnType<typeof desk>) {
  const [ended] = effects.flatMap((effect) => (effect.type === 'breakEnded' ? [effect.ended] : []));
  if (!ended) throw new Error('no break ended');
  const { at } = one.state();
  return breakRecordOf(ended, 'Standing at the desk', { at, wallMs: mondayAtTen + at, zoneOffsetMs: 3_600_000 }, id);
}

describe('a break in the history', () => {
  it('that was finished has every step done, from its first step to its last', () => {
    const one = moving();
    const record = recordIn(one.minutes(10), one);
    expect(record).toMatchObject({
      routineId: 'stand-150',
      routineName: 'Standing at the desk',
      outcome: 'finished',
      plannedSeconds: 150,
      doneSeconds: 150,
      date: '2026-03-09',
      startedAt: mondayAtTen + minuteMs,
    });
    expect(record.steps.every(({ result, doneSeconds, plannedSeconds }) => result === 'done' && doneSeconds === plannedSeconds)).toBe(true);
    expect(historyRecords.safeParse({ ...noRecords, breaks: [record] }).success).toBe(true);
  });

  it('that was stopped keeps what was done, what hurt and what was never reached', () => {
    const one = moving();
    one.pass(12 * secondMs);
    one.press({ type: 'hurts' });
    one.press({ type: 'goOn' });
    const record = recordIn(one.press({ type: 'stop' }), one);
    expect(record).toMatchObject({ outcome: 'stopped', doneSeconds: 12 });
    expect(record.steps.map(({ result }) => result)).toEqual(['stopped', 'skipped', null, null, null, null]);
  });

  it('that was a walk names no routine', () => {
    const one = desk();
    one.minutes(1);
    expect(recordIn(one.say({ type: 'walk' }), one)).toMatchObject({ routineId: null, routineName: null, outcome: 'walked' });
  });

  it('comes once, also when its window is closed afterwards', () => {
    const one = moving();
    const effects = [...one.press({ type: 'stop' }), ...one.say({ type: 'closeBreak' })];
    expect(effects.filter(({ type }) => type === 'breakEnded')).toHaveLength(1);
  });
});
