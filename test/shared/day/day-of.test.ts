// Holds the picture of a day to what happened: pieces in order, named as they were, with the minutes that the history books.
import { describe, expect, test } from 'vitest';
import { hourMs, minuteMs } from '../../../shared/time/duration';
import { nothingOngoing } from '../../../shared/stretches/ongoing';
import { noParts } from '../../../shared/state/live-state';
import type { LiveState } from '../../../shared/state/live-state';
import { movingBreak } from '../break/breaks';
import { at, bout, correction, date, dayWith, midnight, nextDate, routine, stretch, told, walk } from './days';

describe('a day of the past', () => {
  test('that was empty has no pieces', () => {
    expect(dayWith({})).toMatchObject({ pieces: [], overlays: [], satMs: 0, bouts: 0, longestMs: 0 });
  });

  test('has its bouts, and what ended them between them', () => {
    const day = dayWith({
      bouts: [bout(9, 10), bout(10.5, 11, { endedBy: 'standing' }), bout(11.5, 12, { endedBy: 'not watched' }), bout(13, 13.5, { endedBy: 'moved' }), bout(14, 15)],
    });
    expect(told(day)).toEqual([
      'sitting 9–10 (60)',
      'away 10–10.5',
      'sitting 10.5–11 (30)',
      'standing 11–11.5',
      'sitting 11.5–12 (30)',
      'notWatched 12–13',
      'sitting 13–13.5 (30)',
      'sitting 14–15 (60)',
    ]);
    expect(day).toMatchObject({ satMs: 3.5 * hourMs, bouts: 5, longestMs: hourMs, overLimit: 2, naturalBreaks: 1 });
  });

  test('an absence of two pieces is one natural break, also where neither alone is long enough', () => {
    const twoPieces = { bouts: [bout(9, 10), bout(10.5, 11)], stretches: [stretch('away', 10, 10.5)], corrections: [correction('away', 10.2, 10.5, 12)] };
    expect(told(dayWith(twoPieces))).toEqual(['sitting 9–10 (60)', 'away 10–10.2', 'away 10.2–10.5', 'sitting 10.5–11 (30)']);
    expect(dayWith(twoPieces).naturalBreaks).toBe(1);
    const shortPieces = { bouts: [bout(9, 10), bout(10.1, 11)], stretches: [stretch('away', 10, 10.05)], corrections: [correction('away', 10.05, 10.1, 12)] };
    expect(told(dayWith(shortPieces))).toHaveLength(4);
    expect(dayWith(shortPieces).naturalBreaks).toBe(1);
    expect(dayWith({ bouts: [bout(9, 10), bout(10.5, 11), bout(11.5, 12)] }).naturalBreaks).toBe(2);
  });

  test('believes what was noted more than what can be guessed', () => {
    const day = dayWith({ bouts: [bout(9, 10), bout(12, 13)], stretches: [stretch('standing', 10, 11), stretch('away', 11.25, 12)] });
    expect(told(day)).toEqual(['sitting 9–10 (60)', 'standing 10–11', 'away 11.25–12', 'sitting 12–13 (60)']);
  });

  test('shows a routine in the middle of its bout, which keeps its minutes to the millisecond', () => {
    const satMs = 57 * minuteMs + 1;
    const day = dayWith({ bouts: [bout(9, 10, { satMs })], breaks: [routine(9.5, 1, { outcome: 'stopped' })] });
    expect(told(day).map((one) => one.split(' ')[0])).toEqual(['sitting', 'routine', 'sitting']);
    expect(day.pieces[1]).toMatchObject({ cutShort: true, name: 'Standing at the desk' });
    expect(day.pieces.reduce((sum, piece) => sum + piece.satMs, 0)).toBe(satMs);
    expect(day.routines).toBe(0);
  });

  test('lets a walk last until somebody sits again, at most half an hour', () => {
    const short = dayWith({ bouts: [bout(9, 10, { endedBy: 'walk' }), bout(10.2, 11)], breaks: [walk(10)] });
    expect(told(short)).toEqual(['sitting 9–10 (60)', 'walk 10–10.2', 'sitting 10.2–11 (48)']);
    const long = dayWith({ bouts: [bout(9, 10, { endedBy: 'walk' }), bout(12, 13)], breaks: [walk(10)], stretches: [stretch('away', 10, 12)] });
    expect(told(long)).toEqual(['sitting 9–10 (60)', 'walk 10–10.5', 'away 10.5–12', 'sitting 12–13 (60)']);
    expect(long).toMatchObject({ walks: 1, routines: 0, naturalBreaks: 1 });
  });

  test('a standing of three minutes is seen within the bout that goes on', () => {
    const day = dayWith({ bouts: [bout(9, 10, { satMs: 57 * minuteMs })], stretches: [stretch('standing', 9.5, 9.55)] });
    expect(told(day)).toEqual(['sitting 9–9.5 (30)', 'standing 9.5–9.55', 'sitting 9.55–10 (27)']);
    expect(day.bouts).toBe(1);
  });

  test('a short absence lies within its bout', () => {
    const day = dayWith({ bouts: [bout(9, 10, { satMs: 56 * minuteMs })], stretches: [stretch('away', 9.5, 9.55)] });
    expect(told(day)).toEqual(['sitting 9–10 (56)']);
  });

  test('a correction goes over what it covers, and the last one over those before it', () => {
    const day = dayWith({
      bouts: [bout(9, 10), bout(11, 12)],
      corrections: [correction('away', 10, 11, 15), correction('standing', 10, 10.5, 16)],
    });
    expect(told(day)).toEqual(['sitting 9–10 (60)', 'standing 10–10.5', 'away 10.5–11', 'sitting 11–12 (60)']);
    expect(day.corrections.map(({ as, undoable }) => [as, undoable])).toEqual([
      ['away', false],
      ['standing', true],
    ]);
  });

  test('what was corrected to sitting is sitting', () => {
    const day = dayWith({ bouts: [bout(9, 11)], corrections: [correction('away', 9.5, 10, 15), correction('sitting', 9, 10.5, 16)] });
    expect(told(day)).toEqual(['sitting 9–11 (120)']);
  });

  test('pauses and held breaks lie over the pieces', () => {
    const day = dayWith({ bouts: [bout(9, 12)], stretches: [stretch('held', 10, 10.5, { heldBy: 'call' }), stretch('paused', 11, 13)] });
    expect(day.overlays).toEqual([
      { kind: 'held', from: at(10), to: at(10.5), heldBy: 'call', open: false },
      { kind: 'paused', from: at(11), to: at(13), heldBy: null, open: false },
    ]);
    expect(told(day)).toEqual(['sitting 9–12 (180)']);
  });

  test('a bout over midnight gives each day its own minutes and is counted on the first', () => {
    const over = bout(23, 25);
    expect(dayWith({ bouts: [over] })).toMatchObject({ pieces: [{ from: at(23), to: at(24), satMs: hourMs }], overLimit: 1, longestMs: 2 * hourMs });
    expect(dayWith({ bouts: [over] }, { on: nextDate, today: nextDate })).toMatchObject({
      pieces: [{ from: at(24), to: at(25), satMs: hourMs }],
      overLimit: 0,
      longestMs: hourMs,
    });
  });

  test('a bout that a clock set back put outside of its date keeps its minutes', () => {
    const lost = { ...bout(30, 31), byDate: { [date]: hourMs } };
    expect(dayWith({ bouts: [lost] }).pieces).toMatchObject([{ kind: 'sitting', satMs: hourMs, to: at(24) }]);
    expect(dayWith({ bouts: [bout(9, 10), { ...bout(9, 10), satMs: 5 }] }).pieces.reduce((sum, { satMs }) => sum + satMs, 0)).toBe(2 * hourMs);
  });
});

describe('what goes on now', () => {
  const running: LiveState['bout'] = { startedAt: 9 * hourMs, satMs: hourMs, estimatedMs: 0, intervalFromSatMs: 0, snoozesUsed: 0, byDate: { [date]: hourMs } };
  const absence = (since: number, endedBoutBy: NonNullable<LiveState['absence']>['endedBoutBy'], parts = {}): LiveState['absence'] => ({
    since,
    parts: { ...noParts, ...parts },
    idleByDate: {},
    endedBoutBy,
  });

  test('is the bout up to now', () => {
    expect(told(dayWith({}, { nowHour: 10, live: { bout: running } }))).toEqual(['sitting 9–10 (60) …']);
  });

  test('is reading and thinking too', () => {
    const reading = { ...absence(9.9 * hourMs, null, { idle: 0.1 * hourMs })!, idleByDate: { [date]: 0.1 * hourMs } };
    const live = { bout: { ...running, satMs: 0.9 * hourMs, byDate: { [date]: 0.9 * hourMs } }, absence: reading };
    expect(told(dayWith({}, { nowHour: 10, live }))).toEqual(['sitting 9–10 (60) …']);
  });

  test('is the standing, with the bout waiting before it', () => {
    const live = { bout: running, standing: true, absence: absence(10 * hourMs, null, { standing: 60_000 }), ongoing: { ...nothingOngoing, standingSince: 10 * hourMs } };
    expect(told(dayWith({}, { nowHour: 10.05, live }))).toEqual(['sitting 9–10 (60)', 'standing 10–10.05 …']);
  });

  test('is a pause, and a break that waits for the end of a call', () => {
    const ongoing = { ...nothingOngoing, pausedSince: 9.5 * hourMs, held: { since: 9.75 * hourMs, by: 'call' as const } };
    expect(dayWith({}, { nowHour: 10, live: { bout: running, pause: { until: null }, ongoing } }).overlays).toEqual([
      { kind: 'paused', from: at(9.5), to: at(10), heldBy: null, open: true },
      { kind: 'held', from: at(9.75), to: at(10), heldBy: 'call', open: true },
    ]);
  });

  test('is the routine', () => {
    const moving = { ...movingBreak('stand-150'), startedAt: 10 * hourMs };
    const live = { bout: running, break: moving, absence: absence(10 * hourMs, null, { break: 60_000 }) };
    const day = dayWith({}, { nowHour: 10.02, live, breakName: 'Standing at the desk' });
    expect(told(day).at(-1)).toBe('routine 10–10.02 …');
    expect(day.pieces.at(-1)?.name).toBe('Standing at the desk');
    expect(day.routines).toBe(0);
  });

  test('is the natural break that ended a bout', () => {
    const day = dayWith({ bouts: [bout(9, 10)] }, { nowHour: 10.5, live: { absence: absence(10 * hourMs, 'natural break', { locked: 1 }) } });
    expect(told(day)).toEqual(['sitting 9–10 (60)', 'away 10–10.5 …']);
    expect(day.naturalBreaks).toBe(1);
  });

  test('is a walk that nobody came back from yet', () => {
    const day = dayWith({ bouts: [bout(9, 10, { endedBy: 'walk' })], breaks: [walk(10)] }, { nowHour: 10.2, live: { absence: absence(10 * hourMs, 'walk', { idle: 1 }) } });
    expect(told(day)).toEqual(['sitting 9–10 (60)', 'walk 10–10.2 …']);
  });

  test('does not go on in the picture of an earlier day', () => {
    const overMidnight = { ...running!, startedAt: 23 * hourMs, satMs: 2 * hourMs, byDate: { [date]: hourMs, [nextDate]: hourMs } };
    expect(told(dayWith({}, { nowHour: 25, today: nextDate, live: { bout: overMidnight } }))).toEqual(['sitting 23–24 (60)']);
    expect(told(dayWith({}, { nowHour: 25, on: nextDate, today: nextDate, live: { bout: overMidnight } }))).toEqual(['sitting 24–25 (60) …']);
  });
});

describe('the local day', () => {
  /** Central Europe: the clock jumps forward on 29 March 2026 at 01:00 UTC, and back on 25 October at 01:00 UTC. */
  const centralEurope = (instant: number): number =>
    instant >= Date.UTC(2026, 2, 29, 1) && instant < Date.UTC(2026, 9, 25, 1) ? 2 * hourMs : hourMs;

  test.each([
    ['2026-03-29', 23, 2],
    ['2026-10-25', 25, 2],
    ['2026-03-10', 24, 1],
  ])('of %s has %i hours and %i clocks', (on, hours, clocks) => {
    const day = dayWith({}, { on, today: on, zone: centralEurope });
    expect((day.endsAt - day.startsAt) / hourMs).toBe(hours);
    expect(day.clocks).toHaveLength(clocks);
  });

  test('of a traveller is where the history says it was', () => {
    const inTokyo = { zoneOffsetMs: 9 * hourMs };
    const day = dayWith({ bouts: [bout(-7, -6, { ...inTokyo, byDate: { [date]: hourMs } })] }, { zone: centralEurope });
    expect(day.startsAt).toBe(midnight - 9 * hourMs);
    expect(told(day)).toEqual(['sitting -7–-6 (60)']);
  });

  test('of a flight to the west is longer', () => {
    const byDate = { [date]: hourMs };
    const day = dayWith({ bouts: [bout(8, 9, { byDate }), bout(20, 21, { byDate, zoneOffsetMs: -5 * hourMs })] });
    expect((day.endsAt - day.startsAt) / hourMs).toBe(29);
    expect(day.clocks).toEqual([
      { from: midnight, offsetMs: 0 },
      { from: at(15), offsetMs: -5 * hourMs },
    ]);
  });
});
