// Holds the join of core and channels to: each answer means one thing, and an ended reminder is taken back.
import { expect, it, vi } from 'vitest';
import { createReminders } from '../../../main/compose/reminders';
import type { Loop } from '../../../main/loop/loop';
import type { ReminderReport } from '../../../main/ports/reminder-channel';
import { offered } from '../../shared/routines/offers';
import type { ReminderToSay } from '../../../shared/state/effect';

const reminder: ReminderToSay = {
  id: 7,
  satMs: 47 * 60_000,
  estimated: false,
  suggested: offered('stand-150'),
  second: offered('floor-300'),
  snoozeMinutes: 5,
  snoozesLeft: 2,
  times: 1,
  after: null,
  manner: 'notification',
  opensInSeconds: null,
};

function setUp() {
  const loop = { say: vi.fn(), reminderClosed: vi.fn() };
  const withdraw = vi.fn();
  let report: (report: ReminderReport) => void = () => undefined;
  const reminders = createReminders(
    () => loop as unknown as Loop,
    (_message, hear) => {
      report = hear;
      return { withdraw };
    },
    (key) => key,
    (id) => (id === reminder.id ? 'card' : null),
  );
  reminders.say(reminder);
  return { loop, withdraw, reminders, report: (what: ReminderReport) => report(what) };
}

it('turns each answer into what the person means', () => {
  const meanings = [
    ['start', { type: 'openBreak', routineId: 'stand-150' }],
    ['startSecond', { type: 'openBreak', routineId: 'floor-300' }],
    ['open', { type: 'openBreak', routineId: null }],
    ['snooze', { type: 'snooze', minutes: 5 }],
    ['skip', { type: 'skip' }],
    ['walk', { type: 'walk' }],
  ] as const;
  for (const [answer, command] of meanings) {
    const { loop, report } = setUp();
    report({ type: 'answered', answer });
    expect(loop.reminderClosed).toHaveBeenCalledWith(7, 'gone');
    expect(loop.say).toHaveBeenCalledWith(command);
  }
});

it('passes on how the reminder left the screen', () => {
  const { loop, report } = setUp();
  report({ type: 'closed', how: 'dismissed' });
  expect(loop.reminderClosed).toHaveBeenCalledWith(7, 'dismissed');
  expect(loop.say).not.toHaveBeenCalled();
});

it('takes back what the core withdraws, once', () => {
  const { reminders, withdraw } = setUp();
  reminders.withdraw(7);
  reminders.withdraw(7);
  reminders.withdraw(99);
  expect(withdraw).toHaveBeenCalledOnce();
});

it('takes a test that still stands off the screen for what is meant, and never the other way round', () => {
  const { reminders, withdraw } = setUp();
  reminders.test('card');
  expect(withdraw).not.toHaveBeenCalled();
  reminders.say({ ...reminder, id: 8 });
  expect(withdraw).toHaveBeenCalledOnce();
});

it('says what showed a reminder, and that only the tray did where nothing else', () => {
  const { reminders } = setUp();
  expect(reminders.channelOf(reminder.id)).toBe('card');
  expect(reminders.channelOf(reminder.id + 1)).toBe('tray');
  expect(reminders.channelOf(null)).toBe('tray');
});
