// Holds an update in the middle of a bout to losing nothing.
import { expect, it } from 'vitest';
import { decodeLiveState } from '../../../shared/state/decode-live-state';
import { initialLiveState } from '../../../shared/state/live-state';

const bout = { startedAt: 0, satMs: 1_800_000, estimatedMs: 0, intervalFromSatMs: 0, snoozesUsed: 1, byDate: { '2026-03-09': 1_800_000 } };

/** As version 0.1 wrote it. */
function firstVersion(more: Record<string, unknown>): Record<string, unknown> {
  const { practice, used, resting, today, ...rest } = initialLiveState;
  expect([practice, used, resting, today]).toEqual([[], [], [], '']);
  return { ...rest, version: 1, lastRoutineId: null, ...more };
}

it('carries the bout, the snooze and the last routine of the first version over', () => {
  const decoded = decodeLiveState(firstVersion({ bout, reminder: { phase: 'snoozed', untilAwakeMs: 9 }, lastRoutineId: 'floor-300' }));
  expect(decoded).toMatchObject({ version: 2, bout, reminder: { phase: 'snoozed', untilAwakeMs: 9 } });
  expect(decoded?.used).toEqual([{ routineId: 'floor-300', at: 0 }]);
});

it('lets go of a break that was open then, which no restart carries on', () => {
  expect(decodeLiveState(firstVersion({ bout, break: { routineId: 'stand-150' } }))).toMatchObject({ bout, break: null });
});

it('refuses what is neither', () => {
  for (const value of [null, 7, 'state', { version: 3 }, firstVersion({ bout: { startedAt: 'soon' } })]) {
    expect(decodeLiveState(value)).toBeNull();
  }
});
