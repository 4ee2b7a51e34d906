// Holds the small words beside the reminders to coming once, at a good moment, and leaving with what they announced.
import { describe, expect, it } from 'vitest';
import { english } from '../../../shared/messages/english';
import { createTranslate } from '../../../shared/messages/translate';
import { noticeText } from '../../../shared/projection/notice-text';
import { widerLimitMinutes } from '../../../shared/reminder/notices';
import { minuteMs, secondMs } from '../../../shared/time/duration';
import { desk, notices, reminders } from '../state/desk';

const translate = createTranslate('en', english);

describe('a heads-up', () => {
  it('comes so many seconds before the reminder, once, and leaves when that comes', () => {
    const one = desk({ headsUpSeconds: 30 });
    expect(notices(one.pass(45 * minuteMs - 35 * secondMs))).toEqual([]);
    const [said] = notices(one.pass(5 * secondMs));
    expect(said).toMatchObject({ kind: 'headsUp', seconds: 30 });
    const effects = one.pass(30 * secondMs);
    expect(notices(effects)).toEqual([]);
    expect(effects.map(({ type }) => type)).toEqual(['withdrawNotice', 'remind']);
  });

  it('comes again for the next interval', () => {
    const one = desk({ headsUpSeconds: 30 });
    one.minutes(45);
    one.say({ type: 'skip' });
    expect(notices(one.minutes(45)).map(({ kind }) => kind)).toEqual(['headsUp']);
  });

  it('is left out at a bad moment, in the quiet style and in the full one', () => {
    const inCall = desk({ headsUpSeconds: 30 });
    inCall.surround('call');
    expect(notices(inCall.minutes(50))).toEqual([]);
    for (const style of ['quiet', 'full'] as const) expect(notices(desk({ headsUpSeconds: 30, style }).minutes(45))).toEqual([]);
  });

  it('leaves with somebody who leaves', () => {
    const one = desk({ headsUpSeconds: 60 });
    one.pass(45 * minuteMs - 50 * secondMs);
    one.leave();
    expect(one.minutes(6)).toContainEqual({ type: 'withdrawNotice', id: 1 });
  });
});

describe('three skips in a row', () => {
  function skipped(times: number, one = desk()) {
    const effects = Array.from({ length: times }, () => [...one.minutes(45), ...one.say({ type: 'skip' })]);
    return { one, effects: effects.flat() };
  }

  it('ask once whether the interval be widened, and no sooner', () => {
    expect(notices(skipped(2).effects)).toEqual([]);
    const { one, effects } = skipped(3);
    expect(notices(effects)).toMatchObject([{ kind: 'wider', fromMinutes: 45, toMinutes: 60 }]);
    expect(notices(skipped(3, one).effects)).toEqual([]);
  });

  it('widen it on a yes, and leave it on a no', () => {
    const yes = skipped(3).one;
    expect(yes.say({ type: 'answerWider', widen: true })).toContainEqual({ type: 'widenLimit', minutes: 60 });
    const no = skipped(3).one;
    expect(no.say({ type: 'answerWider', widen: false })).not.toContainEqual(expect.objectContaining({ type: 'widenLimit' }));
    expect(no.say({ type: 'answerWider', widen: true })).toEqual([]);
  });

  it('are forgotten with a break that was done', () => {
    const { one } = skipped(2);
    one.say({ type: 'walk' });
    one.pass(5 * secondMs);
    expect(notices(skipped(1, one).effects)).toEqual([]);
  });

  it('have nothing wider to offer than three hours', () => {
    expect([45, 170, 180].map(widerLimitMinutes)).toEqual([60, 180, null]);
  });
});

describe('"shift and lean"', () => {
  it('comes every so many minutes of sitting, and not while a reminder waits', () => {
    const one = desk({ shiftLean: true, shiftLeanMinutes: 20 });
    const said = notices(one.minutes(44));
    expect(said.map(({ kind, satMs }) => [kind, Math.round(satMs / minuteMs)])).toEqual([['shift', 20], ['shift', 40]]);
    const effects = one.minutes(16);
    expect(reminders(effects).length).toBeGreaterThan(0);
    expect(notices(effects)).toEqual([]);
  });

  it('waits for the end of a call and is said once', () => {
    const one = desk({ shiftLean: true, shiftLeanMinutes: 20 });
    one.surround('call');
    expect(notices(one.minutes(30))).toEqual([]);
    expect(notices(one.surround(null))).toHaveLength(1);
  });

  it('counts anew with each bout', () => {
    const one = desk({ shiftLean: true, shiftLeanMinutes: 20 });
    one.minutes(25);
    one.say({ type: 'moved' });
    expect(notices(one.minutes(19))).toEqual([]);
    expect(notices(one.minutes(2))).toHaveLength(1);
  });
});

it.each(['headsUp', 'wider', 'shift'] as const)('%s has a title, a reason and an answer', (kind) => {
  const text = noticeText({ id: 1, kind, manner: 'notification', seconds: 30, fromMinutes: 45, toMinutes: 60, satMs: 44 * minuteMs }, translate);
  expect([text.title, text.body, text.actions[0]?.label].every((words) => (words ?? '').length > 3)).toBe(true);
});
