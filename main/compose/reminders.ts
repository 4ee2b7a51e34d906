// Joins the core's wish to remind with the channels that can: says it, takes it back, and passes on what the person answered.
import type { Translate } from '../../shared/messages/translate';
import { reminderText } from '../../shared/projection/reminder-text';
import type { ReminderToSay } from '../../shared/state/effect';
import type { Loop } from '../loop/loop';
import type { ReminderMessage, ReminderReport } from '../ports/reminder-channel';

export type Deliver = (message: ReminderMessage, report: (report: ReminderReport) => void) => { withdraw(): void };

export interface Reminders {
  say(reminder: ReminderToSay): void;
  withdraw(id: number): void;
  /** Takes whatever is shown off the screen: with Unsit gone nobody could answer it. */
  release(): void;
}

/** What each answer means to the loop. */
function answer(loop: Loop, reminder: ReminderToSay, report: ReminderReport): void {
  if (report.type === 'closed') return loop.reminderClosed(reminder.id, report.how);
  // Whatever was answered, it is off the screen now.
  loop.reminderClosed(reminder.id, 'gone');
  switch (report.answer) {
    case 'start':
      return loop.say({ type: 'openBreak', routineId: reminder.suggested?.routineId ?? null });
    case 'startSecond':
      return loop.say({ type: 'openBreak', routineId: reminder.second?.routineId ?? null });
    case 'open':
      return loop.say({ type: 'openBreak', routineId: null });
    case 'snooze':
      return loop.say({ type: 'snooze', minutes: reminder.snoozeMinutes });
    case 'skip':
      return loop.say({ type: 'skip' });
    case 'walk':
      return loop.say({ type: 'walk' });
  }
}

export function createReminders(loop: () => Loop, deliver: Deliver, translate: Translate): Reminders {
  const live = new Map<number, { withdraw(): void }>();
  return {
    say(reminder) {
      const message = { reminder, text: reminderText(reminder, translate) };
      const delivered = deliver(message, (report) => {
        live.delete(reminder.id);
        answer(loop(), reminder, report);
      });
      live.set(reminder.id, delivered);
    },
    withdraw(id) {
      live.get(id)?.withdraw();
      live.delete(id);
    },
    release() {
      for (const delivered of live.values()) delivered.withdraw();
      live.clear();
    },
  };
}
