// What the shell needs of anything that can tell the person: a desktop notification, a library, or our own card.
import type { ReminderAnswer, ReminderText } from '../../shared/projection/reminder-text';
import type { ReminderClosed } from '../../shared/state/event';
import type { NoticeToSay, ReminderToSay } from '../../shared/state/effect';

/** A reminder or one of the small words beside it; each id is used once. */
export interface ReminderMessage {
  id: number;
  said: { kind: 'reminder'; reminder: ReminderToSay } | { kind: 'notice'; notice: NoticeToSay };
  text: ReminderText;
}

/** `open` is a click on the body, `walk` the card's "I'll just walk". */
export type ReminderReport =
  | { type: 'answered'; answer: ReminderAnswer | 'open' | 'walk' }
  | { type: 'closed'; how: ReminderClosed };

export interface ShownReminder {
  /** Takes the reminder off the screen; no report comes after it. Safe to call twice. */
  withdraw(): void;
}

export interface ReminderChannel {
  /** For the log and the settings page: `desktop`, `node-notifier`, `electron`, `card`. */
  readonly name: string;
  /**
   * Resolves once the reminder is on the screen; rejects when this channel cannot deliver it.
   * May take for ever: the caller sets the limit, and withdraws what arrives after it.
   */
  show(message: ReminderMessage, report: (report: ReminderReport) => void): Promise<ShownReminder>;
}
