// Holds the loop and the core together to the rules of counting on a simulated desk.
import { describe, expect, it } from 'vitest';
import { remindersOf, setUpDesk } from './simulated-desk';

const minute = 60;

function satSeconds(desk: ReturnType<typeof setUpDesk>): number {
  return Math.round((desk.loop.look().bout?.satMs ?? 0) / 1000);
}

describe('a bout', () => {
  it('counts every second of typing as sitting', () => {
    const desk = setUpDesk();
    desk.pass(32 * minute);
    expect(satSeconds(desk)).toBe(32 * minute);
    expect(desk.ended).toEqual([]);
  });

  it('goes on through reading without input, shorter than a natural break', () => {
    const desk = setUpDesk();
    desk.pass(10 * minute);
    desk.input(false);
    desk.pass(4 * minute + 50);
    desk.input(true);
    desk.pass(5);
    expect(satSeconds(desk)).toBe(14 * minute + 55);
  });

  it('ends where the absence began when somebody was away for a natural break', () => {
    const desk = setUpDesk();
    desk.pass(44 * minute);
    desk.input(false);
    desk.pass(20 * minute);
    desk.input(true);
    desk.pass(10);
    expect(desk.ended).toHaveLength(1);
    const [bout] = desk.ended;
    expect(bout?.endedBy).toBe('natural break');
    expect(Math.abs((bout?.satMs ?? 0) / 1000 - 44 * minute)).toBeLessThanOrEqual(1);
    expect(Math.abs((bout?.endedAt ?? 0) / 1000 - 44 * minute)).toBeLessThanOrEqual(1);
    expect(desk.state().bout?.startedAt).toBeGreaterThanOrEqual(64 * minute * 1000 - 5000);
  });

  it('is decided by one second on either side of the natural break', () => {
    for (const [awaySeconds, bouts] of [[299, 0], [302, 1]] as const) {
      const desk = setUpDesk();
      desk.pass(10 * minute);
      desk.input(false);
      desk.pass(awaySeconds);
      desk.input(true);
      desk.pass(2 * minute);
      expect(desk.ended).toHaveLength(bouts);
    }
  });

  it('leaves a short lock out of the sitting but goes on', () => {
    const desk = setUpDesk();
    desk.pass(10 * minute);
    desk.input(false);
    desk.lock(true);
    desk.pass(3 * minute);
    desk.lock(false);
    desk.input(true);
    desk.pass(10 * minute);
    expect(desk.ended).toEqual([]);
    expect(Math.abs(satSeconds(desk) - 20 * minute)).toBeLessThanOrEqual(2);
  });

  it('ends with a night asleep, announced or not', () => {
    for (const announced of [true, false]) {
      const desk = setUpDesk();
      desk.pass(20 * minute);
      desk.sleep(8 * 3600, announced);
      desk.pass(2 * minute);
      expect(desk.ended.map((bout) => bout.endedBy)).toEqual(['natural break']);
      expect(Math.abs((desk.ended[0]?.satMs ?? 0) / 1000 - 20 * minute)).toBeLessThanOrEqual(5);
      expect(Math.abs(satSeconds(desk) - 2 * minute)).toBeLessThanOrEqual(5);
    }
  });

  it('joins idle, lock and sleep into one absence', () => {
    const desk = setUpDesk();
    desk.pass(10 * minute);
    desk.input(false);
    desk.pass(2 * minute);
    desk.lock(true);
    desk.pass(2 * minute);
    desk.sleep(2 * minute);
    desk.lock(false);
    desk.input(true);
    desk.pass(minute);
    expect(desk.ended).toHaveLength(1);
    expect(Math.abs((desk.ended[0]?.endedAt ?? 0) / 1000 - 10 * minute)).toBeLessThanOrEqual(1);
  });

  it('does not change with a step of the wall clock', () => {
    const desk = setUpDesk();
    desk.pass(10 * minute);
    desk.stepWallClock(6 * 3600);
    desk.pass(10 * minute);
    desk.stepWallClock(-12 * 3600);
    desk.pass(10 * minute);
    expect(satSeconds(desk)).toBe(30 * minute);
    expect(remindersOf(desk)).toEqual([]);
  });
});

describe('a restart', () => {
  it('goes on with the bout after a short death', () => {
    const desk = setUpDesk();
    desk.pass(30 * minute);
    desk.killFor(60);
    desk.pass(minute);
    expect(desk.ended).toEqual([]);
    expect(Math.abs(satSeconds(desk) - 31 * minute)).toBeLessThanOrEqual(minute);
  });

  it('calls a long death "not watched", also across a reboot', () => {
    for (const reboot of [false, true]) {
      const desk = setUpDesk();
      desk.pass(30 * minute);
      desk.killFor(20 * minute, reboot);
      desk.pass(minute);
      expect(desk.ended.map((bout) => bout.endedBy)).toEqual(['not watched']);
    }
  });

  it('keeps a pause, and says nothing in it', () => {
    const desk = setUpDesk({ sitLimitMinutes: 10 });
    desk.loop.say({ type: 'pause', forMs: null });
    desk.pass(9 * minute);
    desk.killFor(10);
    desk.pass(5 * minute);
    expect(remindersOf(desk)).toEqual([]);
    desk.loop.say({ type: 'resume' });
    expect(remindersOf(desk)).toHaveLength(1);
  });

  it('says a reminder again that was on the screen when it died', () => {
    const desk = setUpDesk({ sitLimitMinutes: 10 });
    desk.pass(11 * minute);
    expect(remindersOf(desk)).toHaveLength(1);
    desk.killFor(5);
    desk.pass(1);
    expect(remindersOf(desk)).toHaveLength(2);
  });
});

describe('a reminder', () => {
  it('is said at the limit', () => {
    const desk = setUpDesk();
    desk.pass(46 * minute);
    expect(remindersOf(desk)).toHaveLength(1);
    expect(Math.abs((remindersOf(desk)[0] ?? 0) - 45 * minute)).toBeLessThanOrEqual(1);
  });

  it('waits while nobody is there, and is said when they are back', () => {
    const desk = setUpDesk();
    desk.pass(43 * minute + 30);
    desk.input(false);
    desk.pass(4 * minute);
    expect(remindersOf(desk)).toEqual([]);
    desk.input(true);
    desk.pass(10);
    expect(remindersOf(desk)).toHaveLength(1);
  });

  it('leaves whoever comes back from a natural break in peace', () => {
    const desk = setUpDesk({ sitLimitMinutes: 1 });
    desk.input(false);
    desk.pass(10 * minute);
    const backAt = desk.nowSeconds();
    desk.input(true);
    desk.pass(3 * minute);
    expect(remindersOf(desk)[0]).toBeGreaterThanOrEqual(backAt + 59);
  });

  it('is said once more after the repeat time, then not again', () => {
    const desk = setUpDesk({ sitLimitMinutes: 10 });
    desk.pass(40 * minute);
    const said = remindersOf(desk);
    expect(said).toHaveLength(2);
    expect(Math.abs((said[1] ?? 0) - 15 * minute)).toBeLessThanOrEqual(1);
  });

  it('is not repeated when it was dismissed', () => {
    const desk = setUpDesk({ sitLimitMinutes: 10 });
    desk.pass(11 * minute);
    desk.loop.reminderClosed(1, 'dismissed');
    desk.pass(20 * minute);
    expect(remindersOf(desk)).toHaveLength(1);
  });

  it('comes back on return from a short absence, at most once per sit limit', () => {
    const desk = setUpDesk({ sitLimitMinutes: 10 });
    desk.pass(25 * minute);
    expect(remindersOf(desk)).toHaveLength(2);
    desk.input(false);
    desk.pass(2 * minute);
    desk.input(true);
    desk.pass(minute);
    expect(remindersOf(desk)).toHaveLength(3);
    desk.input(false);
    desk.pass(2 * minute);
    desk.input(true);
    desk.pass(minute);
    expect(remindersOf(desk)).toHaveLength(3);
  });

  it('comes back after a snooze, in awake time', () => {
    const desk = setUpDesk();
    desk.pass(45 * minute + 5);
    desk.loop.say({ type: 'snooze', minutes: 5 });
    desk.sleep(2 * minute);
    desk.pass(4 * minute);
    expect(remindersOf(desk)).toHaveLength(1);
    desk.pass(minute + 10);
    expect(remindersOf(desk)).toHaveLength(2);
  });

  it('takes a new interval after a skip, and the bout goes on', () => {
    const desk = setUpDesk({ sitLimitMinutes: 10 });
    desk.pass(11 * minute);
    desk.loop.say({ type: 'skip' });
    desk.pass(9 * minute);
    expect(remindersOf(desk)).toHaveLength(1);
    desk.pass(2 * minute);
    expect(remindersOf(desk)).toHaveLength(2);
    expect(satSeconds(desk)).toBe(22 * minute);
  });

  it('is withdrawn by a natural break', () => {
    const desk = setUpDesk({ sitLimitMinutes: 10 });
    desk.pass(11 * minute);
    desk.input(false);
    desk.pass(6 * minute);
    expect(desk.effects.map(({ effect }) => effect.type)).toEqual(['remind', 'boutEnded', 'withdrawReminder', 'reminderSettled']);
  });

  it('is withdrawn when the limit is raised above the bout', () => {
    const desk = setUpDesk({ sitLimitMinutes: 10 });
    desk.pass(11 * minute);
    (desk.settings as { sitLimitMinutes: number }).sitLimitMinutes = 45;
    desk.loop.settingsChanged();
    expect(desk.effects.map(({ effect }) => effect.type)).toEqual(['remind', 'withdrawReminder', 'reminderSettled']);
    expect(desk.state().reminder.phase).toBe('counting');
  });
});

describe('a break', () => {
  const begin = { type: 'player', command: { type: 'begin' } } as const;

  it('ends the bout where it began once the routine is finished', () => {
    const desk = setUpDesk();
    desk.pass(45 * minute + 5);
    desk.loop.say({ type: 'openBreak', routineId: 'stand-150' });
    desk.pass(20);
    desk.loop.say(begin);
    desk.input(false);
    desk.pass(150 + 6 * 7);
    expect(desk.ended.map((bout) => bout.endedBy)).toEqual(['routine']);
    expect((desk.ended[0]?.satMs ?? 0) / 1000).toBe(45 * minute + 25);
    expect(desk.state().break?.stage).toBe('done');
  });

  it('counts from half of the planned seconds on, and not before', () => {
    for (const [seconds, counts] of [[40, false], [120, true]] as const) {
      const desk = setUpDesk();
      desk.pass(45 * minute + 5);
      desk.loop.say({ type: 'openBreak', routineId: 'stand-150' });
      desk.loop.say(begin);
      desk.pass(seconds);
      desk.loop.say({ type: 'player', command: { type: 'stop' } });
      expect(desk.ended).toHaveLength(counts ? 1 : 0);
      expect(desk.state().reminder.phase).toBe(counts ? 'counting' : 'snoozed');
    }
  });

  it('is a walk, whatever its length', () => {
    const desk = setUpDesk();
    desk.pass(45 * minute + 5);
    desk.loop.say({ type: 'walk' });
    expect(desk.ended.map((bout) => bout.endedBy)).toEqual(['walk']);
    expect(desk.state().break).toBeNull();
  });

  it('stops by itself when it is paused and forgotten', () => {
    const desk = setUpDesk();
    desk.loop.say({ type: 'openBreak', routineId: 'floor-300' });
    desk.loop.say(begin);
    desk.pass(20);
    desk.loop.say({ type: 'player', command: { type: 'pause' } });
    desk.pass(11 * minute);
    expect(desk.state().break).toBeNull();
    expect(desk.effects.at(-1)?.effect.type).toBe('closeBreakWindow');
  });

  it('is abandoned by a death in the middle of it', () => {
    const desk = setUpDesk();
    desk.pass(20 * minute);
    desk.loop.say({ type: 'openBreak', routineId: 'floor-300' });
    desk.loop.say(begin);
    desk.pass(30);
    desk.killFor(10);
    expect(desk.state().break).toBeNull();
    expect(desk.ended).toEqual([]);
  });
});

describe('what the person says', () => {
  it('stops the clock while standing', () => {
    const desk = setUpDesk();
    desk.pass(10 * minute);
    desk.loop.say({ type: 'stand' });
    desk.pass(3 * minute);
    desk.loop.say({ type: 'sit' });
    desk.pass(minute);
    expect(satSeconds(desk)).toBe(11 * minute);
  });

  it('ends the bout with standing when that lasted a natural break', () => {
    const desk = setUpDesk();
    desk.pass(10 * minute);
    desk.loop.say({ type: 'stand' });
    desk.pass(30 * minute);
    expect(desk.state().standing).toBe(true);
    expect(desk.ended.map((bout) => bout.endedBy)).toEqual(['standing']);
  });

  it('takes "I just moved" for the short absence just over', () => {
    const desk = setUpDesk();
    desk.pass(20 * minute);
    desk.input(false);
    desk.pass(3 * minute);
    desk.input(true);
    desk.pass(30);
    desk.loop.say({ type: 'moved' });
    expect(desk.ended[0]?.endedBy).toBe('moved');
    expect(Math.abs((desk.ended[0]?.endedAt ?? 0) / 1000 - 20 * minute)).toBeLessThanOrEqual(1);
  });
});

describe('the timer', () => {
  it('books about once a minute while somebody sits, and looks no more often than each five seconds', () => {
    const desk = setUpDesk();
    desk.pass(40 * minute);
    expect(desk.bookings()).toBeLessThanOrEqual(42);
    expect(desk.wakeUps()).toBeLessThanOrEqual((40 * minute) / 5 + 41);
  });

  it('looks each three seconds for somebody who is awaited, and books no more often for it', () => {
    const desk = setUpDesk();
    desk.pass(10 * minute);
    desk.input(false);
    desk.pass(5 * minute + 5);
    const looks = desk.wakeUps();
    const bookings = desk.bookings();
    desk.pass(10 * minute);
    expect(desk.wakeUps() - looks).toBeLessThanOrEqual((10 * minute) / 3 + 11);
    expect(desk.bookings() - bookings).toBeLessThanOrEqual(12);
  });
});
