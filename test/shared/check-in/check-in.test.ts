// Holds the check-in to its laws: off until chosen, once a date at most, never in the way, and nothing but a named sign has an effect.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInAnswer, checkInValues, isRedFlag, opensSafety } from '../../../shared/check-in/answer';
import type { CheckInAnswer } from '../../../shared/check-in/answer';
import { shownCheckIn } from '../../../shared/check-in/decide';
import { isDayToAsk, minuteToAsk } from '../../../shared/check-in/rhythm';
import { endsOfWork } from '../../../shared/hours/working-hours';
import type { HoursRange } from '../../../shared/hours/working-hours';
import { checkInRhythms, defaultSettings } from '../../../shared/settings/settings';
import type { Settings } from '../../../shared/settings/settings';
import { decodeLiveState } from '../../../shared/state/decode-live-state';
import { initialLiveState } from '../../../shared/state/live-state';
import { dayMs, hourMs, minuteMs } from '../../../shared/time/duration';
import { dateOf } from '../../../shared/time/local-date';
import { play, step } from '../state/any-day';
import { desk, mondayAtTen } from '../state/desk';

const on: Partial<Settings> = { checkIn: 'daily', sitLimitMinutes: 180, holdFor: [] };
/** From ten o'clock to half past four, with breaks nobody has to be told of. */
const untilLateAfternoon = 6 * 60 + 30;

function dayOf(overrides: Partial<Settings>) {
  const settings: Settings = { ...defaultSettings, cautionsAnswered: true, ...overrides };
  const one = desk(overrides);
  const workFor = (minutes: number): void => {
    for (let left = minutes; left > 0; left -= 60) {
      one.minutes(Math.min(60, left));
      one.say({ type: 'moved' });
    }
    one.minutes(3);
  };
  return { one, workFor, shown: () => shownCheckIn(one.state(), settings) };
}

describe('the question', () => {
  it('is off until somebody chooses it', () => {
    expect(defaultSettings.checkIn).toBe('off');
    const { workFor, shown, one } = dayOf({ sitLimitMinutes: 180 });
    workFor(untilLateAfternoon + 60);
    expect(shown()).toBeNull();
    expect(one.state().checkIn).toEqual(initialLiveState.checkIn);
  });

  it('comes in the late afternoon, and not before', () => {
    const { workFor, shown } = dayOf(on);
    workFor(untilLateAfternoon - 10);
    expect(shown()).toBeNull();
    workFor(10);
    expect(shown()).toBe('open');
  });

  it('comes at the end of working hours where there are some, though nothing else is said then', () => {
    const { workFor, shown, one } = dayOf({ ...on, workingHoursOn: true, workingHours: [{ day: 0, from: 9 * 60, to: 11 * 60 }] });
    workFor(50);
    expect(shown()).toBeNull();
    workFor(10);
    expect(one.state().offHours).toBe(true);
    expect(shown()).toBe('open');
  });

  it('is not asked on a day without work, nor to somebody who is not there', () => {
    const off = dayOf({ ...on, workingHoursOn: true, workingHours: [{ day: 1, from: 0, to: 60 }] });
    off.workFor(untilLateAfternoon + 60);
    expect(off.shown()).toBeNull();
    const away = dayOf(on);
    away.one.minutes(60);
    away.one.leave();
    away.one.minutes(untilLateAfternoon);
    expect(away.one.state().checkIn.dates).toEqual([]);
    away.one.comeBack();
    away.one.minutes(3);
    expect(away.shown()).toBe('open');
  });

  it('waits for the end of a call, of a pause, of standing and of a break', () => {
    const call = dayOf(on);
    call.workFor(untilLateAfternoon - 20);
    call.one.surround('call');
    call.workFor(40);
    expect(call.one.state().checkIn).toEqual({ dates: [], stands: 'open', waits: true });
    call.one.surround(null);
    call.one.minutes(1);
    expect(call.shown()).toBe('open');

    const hindrances = [
      [{ type: 'pause', forMs: null }, { type: 'resume' }],
      [{ type: 'stand' }, { type: 'sit' }],
    ] as const;
    for (const [begin, end] of hindrances) {
      const { one, workFor, shown } = dayOf(on);
      workFor(untilLateAfternoon - 20);
      one.say(begin);
      one.minutes(30);
      expect(one.state().checkIn.dates).toEqual([]);
      one.say(end);
      one.minutes(3);
      expect(shown()).toBe('open');
      one.say(begin);
      expect(shown()).toBeNull();
    }
  });

  it('makes way for a reminder and comes back after it', () => {
    const { one, workFor, shown } = dayOf({ ...on, sitLimitMinutes: 45 });
    workFor(untilLateAfternoon - 40);
    one.minutes(46);
    expect(one.state().reminder.phase).toBe('reminded');
    expect(shown()).toBeNull();
    one.say({ type: 'skip' });
    one.minutes(1);
    expect(shown()).toBe('open');
  });

  it('stays answered or skipped for the day, can be opened again, and comes anew the next day', () => {
    const { one, workFor, shown } = dayOf(on);
    workFor(untilLateAfternoon);
    for (const stands of ['answered', 'skipped', 'open', 'answered'] as const) {
      one.say({ type: 'checkIn', stands });
      one.minutes(10);
      expect(shown()).toBe(stands);
    }
    one.crash(5 * minuteMs);
    one.minutes(2);
    expect(shown()).toBe('answered');
    one.crash(10 * hourMs);
    workFor(30);
    expect(shown()).toBeNull();
    one.say({ type: 'checkIn', stands: 'answered' });
    expect(shown()).toBeNull();
    one.crash(14 * hourMs);
    workFor(10);
    expect(shown()).toBe('open');
  });
});

describe('for any sequence of events', { timeout: 120_000 }, () => {
  it.each(['off', 'daily'] as const)('with "%s" it is asked once a date at most, in order, never when off and never in the middle of anything', (checkIn) => {
    const settings: Settings = { ...defaultSettings, cautionsAnswered: true, checkIn };
    let times = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 60 }), (steps) => {
        const dates: string[] = [];
        play(settings, steps, (before, _event, after) => {
          const [date] = after.checkIn.dates;
          if (date !== undefined && date !== before.checkIn.dates[0]) {
            times += 1;
            expect(checkIn).not.toBe('off');
            expect(dates.every((other) => other < date)).toBe(true);
            dates.push(date);
            expect([after.locked, after.asleep, after.standing, after.pause, after.surrounding]).toEqual([false, false, false, null, null]);
            expect(after.break === null || after.break.stage === 'done').toBe(true);
            expect(after.reminder.phase === 'reminded' && after.reminder.live).toBe(false);
          }
          if (shownCheckIn(after, settings) !== 'open') return;
          expect([after.break, after.pause, after.standing, after.surrounding]).toEqual([null, null, false, null]);
          expect(after.reminder.phase === 'reminded' && after.reminder.live).toBe(false);
        });
      }),
      { numRuns: 3_000 },
    );
    expect(times > 0).toBe(checkIn === 'daily');
  });

  it('twice a week is two times in any seven days, with two days or more in between', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (there) => {
        const asked: number[] = [];
        there.forEach((isThere, day) => {
          const dates = asked.slice(-2).reverse().map((one) => dateOf(mondayAtTen + one * dayMs));
          if (isThere && isDayToAsk(dateOf(mondayAtTen + day * dayMs), dates, 'twiceAWeek')) asked.push(day);
        });
        asked.forEach((day, index) => {
          expect(day - (asked[index - 1] ?? -3)).toBeGreaterThanOrEqual(3);
          expect(day - (asked[index - 2] ?? -7)).toBeGreaterThanOrEqual(7);
        });
      }),
    );
    const everyDay = Array.from({ length: 14 }, (_, day) => dateOf(mondayAtTen + day * dayMs));
    const asked = everyDay.reduce<string[]>((dates, date) => (isDayToAsk(date, dates, 'twiceAWeek') ? [date, ...dates] : dates), []);
    expect(asked).toHaveLength(4);
  });
});

it('no date comes again by a journey west or a clock set back', () => {
  for (const rhythm of checkInRhythms) {
    expect(isDayToAsk('2026-03-09', ['2026-03-09'], rhythm)).toBe(false);
    expect(isDayToAsk('2026-03-08', ['2026-03-09'], rhythm)).toBe(false);
  }
  expect(isDayToAsk('2026-03-10', ['2026-03-09'], 'daily')).toBe(true);
});

describe('the end of work', () => {
  const monday = mondayAtTen;
  it('is that of the last range of the day', () => {
    const hours: HoursRange[] = [{ day: 0, from: 780, to: 1050 }, { day: 0, from: 540, to: 720 }, { day: 1, from: 0, to: 60 }];
    expect(endsOfWork(hours, monday)).toEqual([720, 1050]);
    expect(minuteToAsk(monday, { ...defaultSettings, workingHoursOn: true, workingHours: hours })).toBe(1050);
    expect(minuteToAsk(monday, { ...defaultSettings, workingHoursOn: true, workingHours: [] })).toBeNull();
    expect(minuteToAsk(monday, defaultSettings)).toBe(16 * 60 + 30);
  });

  it('of a night lies on the next day, and an evening until midnight ends a little before', () => {
    const night: HoursRange[] = [{ day: 0, from: 1320, to: 1440 }, { day: 1, from: 0, to: 360 }];
    expect(endsOfWork(night, monday)).toEqual([]);
    expect(endsOfWork(night, monday + dayMs)).toEqual([360]);
    expect(endsOfWork([{ day: 0, from: 1000, to: 1440 }], monday)).toEqual([1410]);
  });
});

describe('an answer', () => {
  const answers: CheckInAnswer[] = checkInValues.flatMap((value) =>
    ([null, 'none', 'one', 'both'] as const).flatMap((leg) => ([null, false, true] as const).map((redFlag) => ({ value, leg, redFlag }))),
  );

  it('opens the safety text by both legs or anything new, whatever the number is', () => {
    for (const answer of answers) {
      expect(isRedFlag(answer)).toBe(answer.leg === 'both' || answer.redFlag === true);
      expect(opensSafety(null, answer)).toBe(isRedFlag(answer));
      for (const value of checkInValues) expect(opensSafety({ ...answer, value }, answer)).toBe(false);
    }
  });

  it('is one of eleven whole numbers and nothing beside', () => {
    for (const value of [-1, 11, 2.5, NaN, '3', null]) expect(checkInAnswer.safeParse({ value, leg: null, redFlag: null }).success).toBe(false);
    expect(checkInAnswer.safeParse({ value: 3, leg: null, redFlag: null, also: 1 }).success).toBe(false);
    for (const answer of answers) expect(checkInAnswer.safeParse(answer).success).toBe(true);
  });
});

it('a live state from before there was a check-in is read as one that was never asked', () => {
  const { checkIn, ...older } = initialLiveState;
  expect(decodeLiveState(older)?.checkIn).toEqual(checkIn);
});
