// Joins the core's wish to say something with the channels that can: says it, takes it back, and passes on what the person answered.
import type { Translate } from '../../shared/messages/translate';
import { noticeText } from '../../shared/projection/notice-text';
import { reminderText } from '../../shared/projection/reminder-text';
import type { ReminderAnswer } from '../../shared/projection/reminder-text';
import type { NoticeToSay, ReminderToSay } from '../../shared/state/effect';
import type { Loop } from '../loop/loop';
import type { ReminderMessage, ReminderReport } from '../ports/reminder-channel';

export type Deliver = (message: ReminderMessage, report: (report: ReminderReport) => void) => { withdraw(): void };

export interface Reminders {
  say(reminder: ReminderToSay): void;
  notify(notice: NoticeToSay): void;
  /** Asked for in Settings; its answer means nothing. */
  test(manner: NoticeToSay['manner']): void;
  /** A reminder or a notice: ids are of one row. */
  withdraw(id: number): void;
  /** What showed a reminder: a channel's name, or `tray` where nothing but the tray did. */
  channelOf(id: number | null): string;
  /** Takes whatever is shown off the screen: with Unsit gone nobody could answer it. */
  release(): void;
}

/** What each answer to a reminder means to the loop. */
function obeyReminder(loop: Loop, reminder: ReminderToSay, answer: ReminderAnswer | 'open'): void {
  switch (answer) {
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
    case 'wider':
    case 'keep':
    case 'done':
      // These are answers to notices; no reminder offers them.
      return undefined;
  }
}

function answerReminder(loop: Loop, reminder: ReminderToSay, report: ReminderReport): void {
  if (report.type === 'closed') return loop.reminderClosed(reminder.id, report.how);
  // Whatever was answered, it is off the screen now.
  loop.reminderClosed(reminder.id, 'gone');
  return obeyReminder(loop, reminder, report.answer);
}

function answerNotice(loop: Loop, notice: NoticeToSay, report: ReminderReport): void {
  loop.noticeClosed(notice.id);
  if (report.type === 'closed') return undefined;
  if (report.answer === 'wider' || report.answer === 'keep') return loop.say({ type: 'answerWider', widen: report.answer === 'wider' });
  const starts = notice.kind === 'headsUp' && (report.answer === 'start' || report.answer === 'open');
  return starts ? loop.say({ type: 'openBreak', routineId: null }) : undefined;
}

/** No id of the core's. */
const testId = 0;

/** `shownBy`: the channel that showed a message of this id; null where none did. */
export function createReminders(
  loop: () => Loop,
  deliver: Deliver,
  translate: Translate,
  shownBy: (id: number) => string | null,
): Reminders {
  const live = new Map<number, { withdraw(): void }>();

  function withdraw(id: number): void {
    live.get(id)?.withdraw();
    live.delete(id);
  }

  function send(message: ReminderMessage, answer: (report: ReminderReport) => void): void {
    // What is meant is not to wait behind a test that nobody closed.
    withdraw(testId);
    const delivered = deliver(message, (report) => {
      live.delete(message.id);
      answer(report);
    });
    live.set(message.id, delivered);
  }

  return {
    say(reminder) {
      const message: ReminderMessage = { id: reminder.id, said: { kind: 'reminder', reminder }, text: reminderText(reminder, translate) };
      send(message, (report) => answerReminder(loop(), reminder, report));
    },
    notify(notice) {
      const message: ReminderMessage = { id: notice.id, said: { kind: 'notice', notice }, text: noticeText(notice, translate) };
      send(message, (report) => answerNotice(loop(), notice, report));
    },
    test(manner) {
      const notice: NoticeToSay = { id: testId, kind: 'test', manner, seconds: 0, fromMinutes: 0, toMinutes: 0, satMs: 0 };
      send({ id: testId, said: { kind: 'notice', notice }, text: noticeText(notice, translate) }, () => undefined);
    },
    withdraw,
    channelOf: (id) => (id === null ? null : shownBy(id)) ?? 'tray',
    release() {
      for (const delivered of live.values()) delivered.withdraw();
      live.clear();
    },
  };
}
