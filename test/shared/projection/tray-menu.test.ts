// Which icon the tray shows in each situation, and what each row of its menu means.
import { describe, expect, test } from 'vitest';
import { english } from '../../../shared/messages/english';
import { createTranslate } from '../../../shared/messages/translate';
import { snapshotOf } from '../../../shared/projection/snapshot';
import type { Snapshot } from '../../../shared/projection/snapshot';
import { trayIcon, trayPicture } from '../../../shared/projection/tray-menu';
import type { TrayIconKind, TrayIntent, TrayRow } from '../../../shared/projection/tray-menu';
import { defaultSettings } from '../../../shared/settings/settings';
import { initialLiveState } from '../../../shared/state/live-state';
import { minuteMs } from '../../../shared/time/duration';

const translate = createTranslate('en', english);
const sitting = (satMinutes: number): Snapshot => {
  const bout = { startedAt: 0, satMs: satMinutes * minuteMs, estimatedMs: 0, intervalFromSatMs: 0, snoozesUsed: 0, byDate: {} };
  return snapshotOf({ ...initialLiveState, bout }, { ...defaultSettings, sitLimitMinutes: 48 }, 1);
};

describe('the icon', () => {
  const cases: [string, Snapshot, TrayIconKind][] = [
    ['an empty ring for somebody who just sat down', sitting(0), { kind: 'ring', step: 0 }],
    ['a step only once it is full', sitting(11.9), { kind: 'ring', step: 2 }],
    ['half a ring at half of the limit', sitting(24), { kind: 'ring', step: 6 }],
    ['the ring as an estimate where idle cannot be seen', { ...sitting(24), idleKnown: false }, { kind: 'unknown', step: 6 }],
    ['that a break is due once it was said', { ...sitting(50), reminderPhase: 'reminded' }, { kind: 'due' }],
    ['that a break is due before it was said', sitting(50), { kind: 'due' }],
    ['that a reminder is held', { ...sitting(50), reminderPhase: 'due', heldBy: 'call' }, { kind: 'held' }],
    ['a full ring while a reminder is snoozed', { ...sitting(50), reminderPhase: 'snoozed', snoozeLeftMs: minuteMs }, { kind: 'ring', step: 12 }],
    ['a pause, whatever is due', { ...sitting(50), reminderPhase: 'due', pause: { leftMs: null } }, { kind: 'paused' }],
    ['a pause where a break is due outside of working hours', { ...sitting(50), reminderPhase: 'due', offHours: true }, { kind: 'paused' }],
    ['the ring outside of working hours as long as nothing is due', { ...sitting(24), offHours: true }, { kind: 'ring', step: 6 }],
    ['standing, even in a pause', { ...sitting(24), situation: 'standing', pause: { leftMs: null } }, { kind: 'standing' }],
    ['being away', { ...sitting(0), situation: 'away' }, { kind: 'away' }],
    ['a break under way', { ...sitting(50), situation: 'break' }, { kind: 'break' }],
  ];
  test.each(cases)('shows %s', (_what, snapshot, icon) => {
    expect(trayIcon(snapshot)).toEqual(icon);
  });
});

/** Every row that can be clicked, menus within included. */
function items(rows: readonly TrayRow[]): { label: string; intent: TrayIntent }[] {
  return rows.flatMap((row) => (row.kind === 'item' ? [row] : row.kind === 'menu' ? items(row.rows) : []));
}

const rowsOf = (snapshot: Snapshot): { label: string; intent: TrayIntent }[] => items(trayPicture(snapshot, translate, () => '10:00').rows);
const intentsOf = (snapshot: Snapshot): TrayIntent['type'][] => rowsOf(snapshot).map(({ intent }) => intent.type);
const labelled = (snapshot: Snapshot, label: string): TrayIntent | undefined => rowsOf(snapshot).find((row) => row.label === label)?.intent;

describe('the menu', () => {
  test('offers later and not this one only while they mean something', () => {
    expect(intentsOf(sitting(10))).not.toEqual(expect.arrayContaining(['snooze']));
    expect(intentsOf(sitting(10))).not.toEqual(expect.arrayContaining(['skip']));
    const due: Snapshot = { ...sitting(50), canSnooze: true, canSkip: true };
    expect(rowsOf(due).flatMap(({ intent }) => (intent.type === 'snooze' ? [intent.minutes] : []))).toEqual([2, 5, 10, 15]);
    expect(labelled(due, translate('tray.snoozeItem', { minutes: 10 }))).toEqual({ type: 'snooze', minutes: 10 });
    expect(labelled(due, translate('tray.skip'))).toEqual({ type: 'skip' });
    expect(intentsOf({ ...due, canSnooze: false })).not.toContain('snooze');
  });

  test('pauses for as long as its rows say, and in a pause only resumes', () => {
    const here = sitting(10);
    expect(labelled(here, translate('tray.pauseMinutes', { minutes: 30 }))).toEqual({ type: 'pauseFor', minutes: 30 });
    expect(labelled(here, translate('tray.pauseHours', { hours: 2 }))).toEqual({ type: 'pauseFor', minutes: 120 });
    expect(labelled(here, translate('tray.pauseTomorrow'))).toEqual({ type: 'pauseUntilTomorrow' });
    expect(labelled(here, translate('tray.pauseOpen'))).toEqual({ type: 'pauseOpen' });
    expect(intentsOf(here)).not.toContain('resume');
    const paused: Snapshot = { ...here, pause: { leftMs: null } };
    expect(labelled(paused, translate('tray.resume'))).toEqual({ type: 'resume' });
    expect(intentsOf(paused).filter((type) => type.startsWith('pause'))).toEqual([]);
  });

  test('lets somebody who sits stand or say that they moved, and somebody who stands sit', () => {
    expect(labelled(sitting(10), translate('tray.stand'))).toEqual({ type: 'stand' });
    expect(labelled(sitting(10), translate('tray.moved'))).toEqual({ type: 'moved' });
    const standing: Snapshot = { ...sitting(10), situation: 'standing' };
    expect(labelled(standing, translate('tray.sit'))).toEqual({ type: 'sit' });
    expect(intentsOf(standing)).not.toContain('stand');
  });

  test('starts with the suggested routine, and a walk and the windows are always there', () => {
    const here = sitting(10);
    const starts = rowsOf(here).flatMap(({ intent }) => (intent.type === 'startBreak' ? [intent.routineId] : []));
    expect(starts).toEqual(here.routines.all.map(({ routineId }) => routineId));
    expect(starts.length).toBeGreaterThan(1);
    expect(intentsOf({ ...here, situation: 'away' })).toEqual(expect.arrayContaining(['walk', 'openHome', 'openSafety', 'openSettings', 'quit']));
  });

  test('says the situation in its first row, and the tooltip says the same', () => {
    const { rows, tooltip } = trayPicture(sitting(32), translate, () => '10:00');
    expect(rows[0]).toEqual({ kind: 'text', label: translate('status.sitting', { minutes: 32, left: 16 }) });
    expect(tooltip).toBe(translate('status.sitting', { minutes: 32, left: 16 }));
  });
});
