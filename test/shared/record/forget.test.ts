// Holds deletion to its promise in the live state: what went does not come back with the bout, the absence or the week that run on.
import { expect, it } from 'vitest';
import { weekMs } from '../../../shared/practice/practice';
import { initialLiveState } from '../../../shared/state/live-state';
import type { LiveState } from '../../../shared/state/live-state';
import { dayMs, hourMs, minuteMs } from '../../../shared/time/duration';
import { forget } from '../../../shared/record/forget';
import { desk, mondayAtTen } from '../state/desk';

/** The story of `desk` begins at ten on this date. */
const monday = { date: '2026-03-09', from: -10 * hourMs, to: 14 * hourMs };
const tuesday = { date: '2026-03-10', from: 14 * hourMs, to: 38 * hourMs };

it('with everything, the clock at the desk begins anew and the reminder that was said is taken back', () => {
  const one = desk();
  one.minutes(46);
  expect(one.state().reminder.phase).toBe('reminded');
  const effects = one.say({ type: 'forget', day: null });
  expect(effects.map(({ type }) => type)).toContain('withdrawReminder');
  expect(effects.map(({ type }) => type)).not.toContain('boutEnded');
  expect(one.state()).toMatchObject({ bout: { satMs: 0, byDate: {} }, reminder: { phase: 'counting' }, lastEnded: null, lastReturn: null });
  one.minutes(10);
  expect(one.state().bout?.satMs).toBe(10 * minuteMs);
});

it('with everything, nothing of what was done, hurt or skipped is known any more', () => {
  const one = desk();
  one.say({ type: 'openBreak', routineId: 'stand-150' });
  one.press({ type: 'begin' });
  one.minutes(1);
  one.press({ type: 'hurts' });
  one.press({ type: 'stop' });
  expect(one.state().resting).toHaveLength(1);
  expect(one.state().practice.length).toBeGreaterThan(0);
  one.say({ type: 'closeBreak' });
  one.say({ type: 'forget', day: null });
  expect(one.state()).toMatchObject({ practice: [], used: [], resting: [], skipsInARow: 0 });
});

it('with everything, a bout that was corrected afterwards cannot be written again', () => {
  const one = desk();
  one.minutes(20);
  one.leave();
  one.minutes(7);
  one.comeBack();
  expect(one.state().lastEnded).not.toBeNull();
  one.say({ type: 'forget', day: null });
  expect(one.say({ type: 'moved' }).filter(({ type }) => type === 'boutAmended')).toEqual([]);
});

it('standing and a pause go on, and are known from now on only', () => {
  const one = desk();
  one.minutes(5);
  one.say({ type: 'stand' });
  one.say({ type: 'pause', forMs: null });
  one.minutes(30);
  one.say({ type: 'forget', day: null });
  const { at, standing, pause, ongoing } = one.state();
  expect({ standing, pause }).toEqual({ standing: true, pause: { until: null } });
  expect(ongoing).toMatchObject({ standingSince: at, pausedSince: at });
});

it('with a day, only its part of a bout over midnight goes', () => {
  const one = desk();
  one.pass(14 * hourMs - 30 * minuteMs);
  one.say({ type: 'moved' });
  one.minutes(50);
  const { bout } = one.state();
  expect(bout?.byDate).toEqual({ '2026-03-09': 30 * minuteMs, '2026-03-10': 20 * minuteMs });
  one.say({ type: 'forget', day: monday });
  expect(one.state().bout).toMatchObject({ startedAt: tuesday.from, satMs: 20 * minuteMs, byDate: { '2026-03-10': 20 * minuteMs } });
  expect(one.state().reminder).toEqual({ phase: 'counting' });
});

it('with today, the running bout begins anew; with another day it goes on untouched', () => {
  const one = desk();
  one.minutes(20);
  one.say({ type: 'forget', day: { date: '2026-03-08', from: -34 * hourMs, to: -10 * hourMs } });
  expect(one.state().bout?.satMs).toBe(20 * minuteMs);
  one.say({ type: 'forget', day: monday });
  expect(one.state().bout?.satMs).toBe(0);
});

it('with a day go its moves, its routines and the rests that began on it, and those of other days stay', () => {
  const at = 20 * hourMs;
  const move = 'floor-glute-bridge';
  const practised = (date: string) => ({ at: 0, date, move, side: 'both', seconds: 60 }) as const;
  const state = {
    ...initialLiveState,
    at,
    newestRecord: { wallMs: mondayAtTen, date: '2026-03-09' },
    practice: [practised('2026-03-09'), practised('2026-03-08')],
    used: [{ routineId: 'stand-150', at: hourMs } as const, { routineId: 'floor-300', at: 15 * hourMs } as const],
    resting: [{ move, until: hourMs + weekMs } as const, { move: 'stand-desk-hinge', until: hourMs - dayMs + weekMs } as const],
  };
  const { state: after } = forget(state, monday);
  expect(after.practice).toEqual([practised('2026-03-08')]);
  expect(after.used).toEqual([{ routineId: 'floor-300', at: 15 * hourMs }]);
  expect(after.resting).toEqual([{ move: 'stand-desk-hinge', until: hourMs - dayMs + weekMs }]);
  expect(after.newestRecord).toBeNull();
});

it('a day in the future that a wrong clock left lets the right date hold again', () => {
  const one = desk();
  one.minutes(3);
  const state = { ...one.state(), newestRecord: { wallMs: mondayAtTen + 3650 * dayMs, date: '2036-03-06' } };
  const { state: after } = forget(state, { date: '2036-03-06', from: 3650 * dayMs, to: 3651 * dayMs });
  expect(after.newestRecord).toBeNull();
  expect(after.bout).toEqual(state.bout);
});

it('a check-in of a day that goes is forgotten, and today’s is not asked a second time', () => {
  const one = desk();
  one.minutes(1);
  const { today } = one.state();
  expect(today).toBe('2026-03-09');
  const answered: LiveState = { ...one.state(), checkIn: { dates: [today, '2026-03-05'], stands: 'answered', waits: false } };
  expect(forget(answered, monday).state.checkIn).toEqual({ dates: [today, '2026-03-05'], stands: 'skipped', waits: false });
  expect(forget(answered, { date: '2026-03-05', from: -106 * hourMs, to: -82 * hourMs }).state.checkIn).toEqual({ dates: [today], stands: 'answered', waits: false });
  expect(forget(answered, null).state.checkIn).toEqual({ dates: [today], stands: 'skipped', waits: false });
});
