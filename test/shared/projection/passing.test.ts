// Holds the minutes that a window lets pass by itself to those that main would send.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextMinuteMs, snapshotAfter } from '../../../shared/projection/passing';
import { snapshotOf } from '../../../shared/projection/snapshot';
import type { Snapshot } from '../../../shared/projection/snapshot';
import { defaultSettings } from '../../../shared/settings/settings';
import { initialLiveState } from '../../../shared/state/live-state';
import { minuteMs, wholeMinutes } from '../../../shared/time/duration';

function sitting(satMs: number): Snapshot {
  const bout = { startedAt: 0, satMs, estimatedMs: 0, intervalFromSatMs: 0, snoozesUsed: 0, byDate: {} };
  return snapshotOf({ ...initialLiveState, bout }, defaultSettings, 1);
}

describe('a snapshot carried forward', () => {
  test('lets the sitting grow while the person sits', () => {
    const later = snapshotAfter(sitting(10 * minuteMs), 90_000);
    expect(later.satMs).toBe(11.5 * minuteMs);
    expect(later.intervalSatMs).toBe(11.5 * minuteMs);
  });

  test('counts nothing for someone who stands', () => {
    const standing = snapshotOf({ ...initialLiveState, standing: true }, defaultSettings, 1);
    expect(snapshotAfter(standing, 90_000)).toEqual(standing);
    expect(nextMinuteMs(standing)).toBeNull();
  });

  test('shortens snooze and pause, never below nothing', () => {
    const snapshot: Snapshot = { ...sitting(minuteMs), snoozeLeftMs: 60_000, pause: { leftMs: 30_000 } };
    expect(snapshotAfter(snapshot, 45_000)).toMatchObject({ snoozeLeftMs: 15_000, pause: { leftMs: 0 } });
  });

  test('leaves a pause without an end as it is', () => {
    const snapshot: Snapshot = { ...sitting(minuteMs), pause: { leftMs: null } };
    expect(snapshotAfter(snapshot, 45_000).pause).toEqual({ leftMs: null });
  });

  test('asks to be drawn again when the next minute is full, not before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 * minuteMs }), (satMs) => {
        const snapshot = sitting(satMs);
        const waitMs = nextMinuteMs(snapshot) ?? Number.NaN;
        expect(waitMs).toBeGreaterThan(0);
        expect(waitMs).toBeLessThanOrEqual(minuteMs);
        expect(wholeMinutes(snapshotAfter(snapshot, waitMs - 1).satMs)).toBe(wholeMinutes(satMs));
        expect(wholeMinutes(snapshotAfter(snapshot, waitMs).satMs)).toBe(wholeMinutes(satMs) + 1);
      }),
    );
  });
});
