// Holds Home to the snapshot: what it shows for each situation, and which buttons it offers.
import { describe, expect, test } from 'vitest';
import { homeView } from '../../../renderer/home/home-view';
import type { HomeView } from '../../../renderer/home/home-view';
import { english } from '../../../shared/messages/english';
import { createTranslate } from '../../../shared/messages/translate';
import { snapshotOf } from '../../../shared/projection/snapshot';
import { defaultSettings } from '../../../shared/settings/settings';
import { initialLiveState, noParts } from '../../../shared/state/live-state';
import type { LiveState } from '../../../shared/state/live-state';
import { minuteMs } from '../../../shared/time/duration';
import { after, movingBreak } from '../../shared/break/breaks';

const translate = createTranslate('en', english);
const inMinutes = (aheadMs: number): string => `in ${aheadMs / minuteMs} min`;

function view(state: Partial<LiveState>, passedMs = 0, clockRate = 1): HomeView {
  const snapshot = snapshotOf({ ...initialLiveState, ...state }, defaultSettings, clockRate);
  return homeView(snapshot, passedMs, translate, inMinutes);
}

function bout(minutes: number): LiveState['bout'] {
  return { startedAt: 0, satMs: minutes * minuteMs, estimatedMs: 0, intervalFromSatMs: 0, snoozesUsed: 0, byDate: {} };
}

const told: LiveState['reminder'] = {
  phase: 'reminded',
  id: 1,
  saidAt: 0,
  saidAtSatMs: 45 * minuteMs,
  told: { times: 1, naturalAt: null, first: { at: 0, bout: bout(45) as NonNullable<LiveState['bout']> }, heldMs: 0, heldBy: null, suggestedId: null },
  live: true,
  dismissed: false, opensAtAwakeMs: null,
};

describe('Home', () => {
  test('shows the minutes at the desk and how full the ring is', () => {
    const { ring, detail } = view({ bout: bout(9) });
    expect(ring).toMatchObject({ middle: '9', percent: 20 });
    expect(ring.arcs.at(-1)).toEqual({ from: 0, length: 0.2, tone: 'cause' });
    expect(detail).toContain('in 36 min');
  });

  test('goes on counting between two snapshots', () => {
    expect(view({ bout: bout(9) }, 2 * minuteMs).ring.middle).toBe('11');
    expect(view({ bout: bout(9) }, 2 * minuteMs).detail).toContain('in 34 min');
  });

  test('names the next break by the wall clock also when the app runs fast', () => {
    expect(view({ bout: bout(15) }, 0, 10).detail).toContain('in 3 min');
  });

  test('never overfills the ring', () => {
    const { ring } = view({ bout: bout(90), reminder: told });
    expect(ring.percent).toBe(100);
    expect(ring.arcs.at(-1)?.length).toBe(1);
  });

  test('offers snooze and skip only while a reminder asks', () => {
    expect(view({ bout: bout(20) })).toMatchObject({ snoozeMinutes: null, canSkip: false });
    expect(view({ bout: bout(47), reminder: told })).toMatchObject({ snoozeMinutes: 5, canSkip: true });
  });

  test('says standing when the person stands, and offers to sit', () => {
    const standing = view({ standing: true });
    expect(standing.ring).toMatchObject({ middle: 'Standing', isNumber: false });
    expect(standing).toMatchObject({ standing: true, canSayMoved: false, detail: null });
  });

  test('turns from terracotta to teal during a break', () => {
    const { ring, canStart } = view({ bout: bout(47), break: after(movingBreak('stand-150'), 36_000) });
    expect(canStart).toBe(false);
    expect(ring.middle).toBe('20%');
    expect(ring.arcs.find(({ tone }) => tone === 'fix')?.length).toBeCloseTo(0.2);
    expect(ring.arcs.find(({ tone }) => tone === 'ahead')?.length).toBeCloseTo(0.8);
  });

  test('does not announce a next break while reminders are paused', () => {
    expect(view({ bout: bout(20), pause: { until: null } })).toMatchObject({ paused: true, detail: null });
  });

  test('says what a reminder waits for while it is held, with a full ring and no next break', () => {
    const held = view({ bout: bout(47), reminder: { phase: 'due', heldBy: 'call', lost: null } });
    expect(held.status).toContain('waiting for the end of the call');
    expect(held.ring).toMatchObject({ middle: '47', percent: 100 });
    expect(held).toMatchObject({ detail: null, canStart: true });
  });

  test('announces no break outside of working hours', () => {
    const off = view({ bout: bout(20), offHours: true });
    expect(off.status).toContain('outside your working hours');
    expect(off.detail).toBeNull();
    expect(view({ offHours: true }).status).toBe('Outside your working hours');
  });

  test('asks after three skips whether a longer stretch suits better, and only then', () => {
    expect(view({ bout: bout(20) }).wider).toBeNull();
    expect(view({ bout: bout(20), wider: 'answered' }).wider).toBeNull();
    expect(view({ bout: bout(20), wider: 'open' }).wider).toEqual({
      text: expect.stringContaining('60 min instead of 45'),
      yes: 'Every 60 min',
      no: 'Keep 45 min',
    });
  });

  test('says what an absence was counted as', () => {
    const lastReturn = { at: 0, awayMs: 7 * minuteMs, endedBoutBy: 'natural break' as const, boutBefore: null, parts: noParts };
    expect(view({ bout: bout(0), lastReturn }).detail).toContain('7 min away');
  });
});
