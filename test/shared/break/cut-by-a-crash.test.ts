// Holds a break in whose middle Unsit died to being told as what it was: stopped, with the steps that were done.
import { expect, it } from 'vitest';
import { breakRecordOf } from '../../../shared/history/break-record';
import { minuteMs, secondMs } from '../../../shared/time/duration';
import { desk, mondayAtTen } from '../state/desk';

const id = '8a6e0804-2bd0-4672-b79d-d97027f9071a';

it('a break cut by a crash goes to the history with what was done of it, and the bout goes on', () => {
  const one = desk();
  one.minutes(20);
  one.say({ type: 'openBreak', routineId: null });
  one.press({ type: 'begin' });
  one.pass(25 * secondMs);
  const effects = one.crash(2 * minuteMs);
  const ended = effects.flatMap((effect) => (effect.type === 'breakEnded' ? [effect.ended] : []));
  expect(ended).toHaveLength(1);
  const record = breakRecordOf(ended[0]!, 'Chair', { at: one.state().at, wallMs: mondayAtTen + one.state().at, zoneOffsetMs: 0 }, id);
  expect(record).toMatchObject({ outcome: 'stopped', startedAt: mondayAtTen + 20 * minuteMs, endedAt: mondayAtTen + 20 * minuteMs + 25 * secondMs });
  expect(record.doneSeconds).toBeGreaterThan(0);
  expect(one.state().break).toBeNull();
  expect(one.state().bout?.satMs).toBeGreaterThanOrEqual(20 * minuteMs);
});

it('a first screen that nobody began leaves no record', () => {
  const one = desk();
  one.minutes(20);
  one.say({ type: 'openBreak', routineId: null });
  expect(one.crash(minuteMs).some(({ type }) => type === 'breakEnded')).toBe(false);
});
