// Holds each style of reminding to its manner: quiet says nothing, the card is a card, full opens by itself after its notice.
import { describe, expect, it } from 'vitest';
import { isTimeForBreak } from '../../../shared/projection/status-text';
import { snapshotOf } from '../../../shared/projection/snapshot';
import { defaultSettings } from '../../../shared/settings/settings';
import { secondMs } from '../../../shared/time/duration';
import { desk, reminders } from '../state/desk';

describe('the quiet style', () => {
  it('says nothing on the screen; the tray shows that it is time', () => {
    const one = desk({ style: 'quiet' });
    expect(reminders(one.minutes(120))).toEqual([]);
    expect(isTimeForBreak(snapshotOf(one.state(), defaultSettings, 1))).toBe(true);
  });
});

describe('the card', () => {
  it('is asked for by its name', () => {
    expect(reminders(desk({ style: 'card' }).minutes(45))).toMatchObject([{ manner: 'card', opensInSeconds: null }]);
  });
});

describe('the full style', () => {
  it('gives 30 seconds’ notice and then opens the break everywhere', () => {
    const one = desk({ style: 'full' });
    expect(reminders(one.minutes(45))).toMatchObject([{ manner: 'full', opensInSeconds: 30 }]);
    expect(one.pass(25 * secondMs)).toEqual([]);
    const effects = one.pass(5 * secondMs);
    expect(effects).toContainEqual({ type: 'openBreakWindow', everywhere: true });
    expect(effects).toContainEqual({ type: 'withdrawReminder', id: 1 });
    expect(one.state().break?.stage).toBe('why');
  });

  it.each([
    ['snoozed', { type: 'snooze', minutes: 5 }],
    ['skipped', { type: 'skip' }],
    ['paused', { type: 'pause', forMs: null }],
    ['answered by standing up', { type: 'stand' }],
  ] as const)('opens nothing when it was %s in that time', (_name, command) => {
    const one = desk({ style: 'full' });
    one.minutes(45);
    one.say(command);
    expect(one.minutes(1).filter(({ type }) => type === 'openBreakWindow')).toEqual([]);
  });

  it('opens nothing when the word was dismissed', () => {
    const one = desk({ style: 'full' });
    one.minutes(45);
    one.close(1, 'dismissed');
    expect(one.minutes(30).filter(({ type }) => type === 'openBreakWindow')).toEqual([]);
  });

  it('opens nothing into a call that began meanwhile, and says it anew afterwards', () => {
    const one = desk({ style: 'full' });
    one.minutes(45);
    one.surround('call');
    const effects = one.minutes(5);
    expect(effects).toContainEqual({ type: 'withdrawReminder', id: 1 });
    expect(effects.filter(({ type }) => type === 'openBreakWindow')).toEqual([]);
    expect(reminders(one.surround(null))).toMatchObject([{ manner: 'full', after: 'call' }]);
    expect(one.pass(30 * secondMs)).toContainEqual({ type: 'openBreakWindow', everywhere: true });
  });
});

describe('a reminder whose channel died', () => {
  it('is said again at once, as the same word, and only once', () => {
    const one = desk();
    one.minutes(45);
    const effects = one.close(1, 'lost');
    expect(reminders(effects)).toMatchObject([{ id: 2, times: 1 }]);
    expect(reminders(one.minutes(4))).toEqual([]);
    expect(one.close(1, 'lost')).toEqual([]);
  });

  it('waits for the end of a call like any other', () => {
    const one = desk();
    one.minutes(45);
    one.surround('call');
    expect(reminders(one.close(1, 'lost'))).toEqual([]);
    expect(reminders(one.surround(null))).toHaveLength(1);
  });
});
