// Holds a break that meets a call or a full screen to being said afterwards, once, and to leaving people in peace outside their hours.
import { describe, expect, it } from 'vitest';
import { english } from '../../../shared/messages/english';
import { createTranslate } from '../../../shared/messages/translate';
import { reminderText } from '../../../shared/projection/reminder-text';
import { snapshotOf } from '../../../shared/projection/snapshot';
import { statusText } from '../../../shared/projection/status-text';
import { trayIcon } from '../../../shared/projection/tray-menu';
import { surroundings } from '../../../shared/reminder/surrounding';
import { defaultSettings } from '../../../shared/settings/settings';
import { secondMs } from '../../../shared/time/duration';
import { desk, reminders } from '../state/desk';

const translate = createTranslate('en', english);
const status = (one: ReturnType<typeof desk>): string =>
  statusText(snapshotOf(one.state(), { ...defaultSettings, cautionsAnswered: true }, 1), translate, () => '14:30');

describe.each(surroundings)('a break that is due during: %s', (by) => {
  it('waits, the tray says why, and it is said once with the minutes that it has become', () => {
    const one = desk();
    one.minutes(40);
    one.surround(by);
    expect(reminders(one.minutes(12))).toEqual([]);
    expect(status(one)).toBe(translate(`status.held.${by}`, { minutes: 52 }));
    expect(trayIcon(snapshotOf(one.state(), defaultSettings, 1))).toEqual({ kind: 'held' });
    const said = reminders(one.surround(null));
    expect(said).toMatchObject([{ satMs: 52 * 60_000, after: by, times: 1 }]);
    expect(reminders(one.minutes(2))).toEqual([]);
  });
});

describe('what holds a reminder', () => {
  it('is not known before anybody was asked: it waits for the answer, and nobody reads of it', () => {
    const one = desk();
    one.minutes(40);
    one.surround('unasked');
    expect(reminders(one.minutes(6))).toEqual([]);
    expect(status(one)).toBe(translate('status.due', { minutes: 46 }));
    expect(reminders(one.surround(null))).toMatchObject([{ after: null }]);
  });

  it('goes on while nobody knows better', () => {
    const one = desk();
    one.minutes(40);
    one.surround('call');
    one.minutes(6);
    one.surround('unasked');
    expect(status(one)).toBe(translate('status.held.call', { minutes: 46 }));
    expect(reminders(one.surround(null))).toMatchObject([{ after: 'call' }]);
  });

  it('that begins after the reminder gives it another natural moment at its end', () => {
    const one = desk();
    const [first] = reminders(one.minutes(46));
    expect(first).toMatchObject({ times: 1 });
    one.close(first?.id ?? 0, 'dismissed');
    one.surround('call');
    one.minutes(10);
    expect(reminders(one.surround(null))).toMatchObject([{ after: 'call', times: 3 }]);
  });

  it('is told even when the person writes a last sentence after it', () => {
    const one = desk();
    one.minutes(40);
    one.surround('call');
    one.minutes(12);
    expect(reminders(one.surround('typing'))).toEqual([]);
    expect(status(one)).toBe(translate('status.held.typing', { minutes: 52 }));
    expect(reminders(one.surround(null))).toMatchObject([{ after: 'call' }]);
  });

  it('gives a dismissed reminder its natural moment also after a last sentence', () => {
    const one = desk();
    const [first] = reminders(one.minutes(46));
    one.close(first?.id ?? 0, 'dismissed');
    one.surround('call');
    one.minutes(10);
    one.surround('typing');
    expect(reminders(one.surround(null))).toMatchObject([{ after: 'call', times: 3 }]);
  });

  it('is no natural moment where it was only typing: dismissed stays dismissed', () => {
    const one = desk();
    const [first] = reminders(one.minutes(46));
    one.close(first?.id ?? 0, 'dismissed');
    for (let sentence = 0; sentence < 5; sentence += 1) {
      one.surround('typing');
      one.minutes(1);
      expect(reminders(one.surround(null))).toEqual([]);
      expect(reminders(one.minutes(1))).toEqual([]);
    }
  });

  it('keeps the moment of a return for whoever sits down and types at once', () => {
    const one = desk({ repeatMinutes: 30 });
    const [first] = reminders(one.minutes(46));
    one.close(first?.id ?? 0, 'dismissed');
    one.leave();
    one.minutes(2);
    one.surround('typing');
    expect(reminders(one.comeBack())).toEqual([]);
    expect(reminders(one.minutes(2))).toEqual([]);
    expect(reminders(one.surround(null))).toMatchObject([{ after: 'return' }]);
  });

  it('is not told any more when it ended while nobody was there', () => {
    const one = desk();
    one.minutes(40);
    one.surround('call');
    one.minutes(12);
    one.leave();
    one.minutes(3);
    expect(reminders(one.surround(null))).toEqual([]);
    expect(reminders([...one.comeBack(), ...one.minutes(1)])).toMatchObject([{ after: null }]);
  });

  it('ends with the bout: after a natural break nothing is left to be said', () => {
    const one = desk();
    one.minutes(40);
    one.surround('fullscreen');
    one.minutes(10);
    one.leave();
    one.minutes(6);
    one.surround(null);
    one.comeBack();
    expect(reminders(one.minutes(44))).toEqual([]);
    expect(one.state().reminder).toEqual({ phase: 'counting' });
  });
});

describe('the words after a call', () => {
  it('name it and the minutes, and ask for time before the next thing', () => {
    const one = desk();
    one.minutes(40);
    one.surround('call');
    one.minutes(12);
    const [said] = reminders(one.surround(null));
    const text = said && reminderText(said, translate);
    expect(text?.title).toBe('Call over, 52 min at the desk');
    expect(text?.body).toBe('Hips bent all that time. Two and a half minutes before the next thing?');
  });
});

describe('outside working hours', () => {
  /** Monday from ten for half an hour. */
  const short = { workingHoursOn: true, workingHours: [{ day: 0, from: 600, to: 630 }] };

  it('nothing is said, the counting goes on and the tray says so', () => {
    const one = desk(short);
    expect(reminders(one.minutes(60))).toEqual([]);
    expect(one.state().bout?.satMs).toBe(60 * 60_000);
    expect(status(one)).toBe(translate('status.offHoursSitting', { minutes: 60 }));
  });

  it('a reminder that was on the screen leaves it', () => {
    const one = desk({ ...short, sitLimitMinutes: 29 });
    const [said] = reminders(one.minutes(29));
    const effects = one.minutes(1);
    expect(effects).toContainEqual({ type: 'withdrawReminder', id: said?.id });
    expect(reminders(effects)).toEqual([]);
  });

  it('what became due then is said when they begin', () => {
    const one = desk({ workingHoursOn: true, workingHours: [{ day: 0, from: 660, to: 720 }] });
    expect(reminders(one.pass(60 * 60 * secondMs - 5 * secondMs))).toEqual([]);
    expect(reminders(one.pass(5 * secondMs))).toHaveLength(1);
  });
});
