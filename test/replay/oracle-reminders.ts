// What the oracle remembers about the reminder of one bout (rules 8 and 9), with the reading that was chosen where they leave a choice.
import { minuteMs } from './oracle-spans';

/** The most snoozes that one bout grants (design.md §2.2). */
const mostSnoozes = 2;
/** After an abandoned break the next reminder waits this long; traces carry no snooze setting, so it is the product's default. */
const abandonWaitMs = 5 * minuteMs;

export interface Reminder {
  /** Sitting of the bout at which the reminder is due: the limit, or later after a skip. */
  dueAtSatMs: number;
  /** How often it was said since it fell due, was snoozed, skipped or taken up. */
  timesSaid: number;
  firstSaidAt: number;
  lastSaidAtSatMs: number;
  /** Awake time that a snooze still runs, or null. */
  snoozeLeftMs: number | null;
  snoozes: number;
  /** It was live when the process died. */
  sayAgain: boolean;
  /** A natural moment came: back from a short absence, or surroundings cleared. */
  momentCame: boolean;
  lastMomentUsedAt: number | null;
  /** Nobody showed any sign of being there since the first time it was said, and idle cannot be seen (rule 11). */
  noSign: boolean;
}

export const newReminder = (limitMs: number): Reminder => ({
  dueAtSatMs: limitMs,
  timesSaid: 0,
  firstSaidAt: 0,
  lastSaidAtSatMs: 0,
  snoozeLeftMs: null,
  snoozes: 0,
  sayAgain: false,
  momentCame: false,
  lastMomentUsedAt: null,
  noSign: false,
});

function forget(reminder: Reminder): void {
  Object.assign(reminder, { timesSaid: 0, snoozeLeftMs: null, sayAgain: false, momentCame: false, lastMomentUsedAt: null, noSign: false });
}

/** Whether it would be said now if nothing spoke against it. */
export function wantsToBeSaid(reminder: Reminder, satMs: number, repeatMs: number): boolean {
  if (satMs < reminder.dueAtSatMs || reminder.snoozeLeftMs !== null) return false;
  if (reminder.timesSaid === 0 || reminder.sayAgain) return true;
  // Rule 9, "minutes of presence": counted like sitting, so short idle counts and lock, sleep and death do not.
  if (reminder.timesSaid === 1) return satMs - reminder.lastSaidAtSatMs >= repeatMs;
  return reminder.momentCame;
}

export function wasSaid(reminder: Reminder, at: number, satMs: number, idleIsSeen: boolean): void {
  if (reminder.timesSaid === 0) {
    reminder.firstSaidAt = at;
    reminder.noSign = !idleIsSeen;
  }
  // Said again after a restart it takes the place of the one that died: the repeat still comes after it, or does not come any more.
  if (!reminder.sayAgain) reminder.timesSaid += 1;
  if (reminder.momentCame) reminder.lastMomentUsedAt = at;
  reminder.sayAgain = false;
  reminder.momentCame = false;
  reminder.lastSaidAtSatMs = satMs;
}

/**
 * Rule 9, "at most once per sitLimitMinutes": it bounds the natural moments among themselves, in elapsed time; the first one after the
 * unanswered repeat may come at any time. A moment that comes too early is let go; one that comes during a pause waits for its end.
 */
export function naturalMoment(reminder: Reminder, at: number, limitMs: number): void {
  const longEnough = reminder.lastMomentUsedAt === null || at - reminder.lastMomentUsedAt >= limitMs;
  if (reminder.timesSaid >= 2 && longEnough) reminder.momentCame = true;
}

/** Only what is due or said can be snoozed; while snoozed already, or beyond the most a bout grants, the word has no effect. */
export function snooze(reminder: Reminder, satMs: number, lengthMs: number): void {
  if (satMs < reminder.dueAtSatMs || reminder.snoozeLeftMs !== null || reminder.snoozes >= mostSnoozes) return;
  forget(reminder);
  reminder.snoozes += 1;
  reminder.snoozeLeftMs = lengthMs;
}

export function skip(reminder: Reminder, satMs: number, limitMs: number): void {
  if (satMs < reminder.dueAtSatMs) return;
  forget(reminder);
  reminder.dueAtSatMs = satMs + limitMs;
}

/** A break that begins answers the reminder and ends a snooze. */
export const takeUp = forget;

/** Rule 9: due again after the snooze time, provided the limit is reached then; a skip before it keeps its interval. */
export function waitAfterAbandoning(reminder: Reminder): void {
  forget(reminder);
  reminder.snoozeLeftMs = abandonWaitMs;
}

export function processDied(reminder: Reminder): void {
  if (reminder.timesSaid > 0) reminder.sayAgain = true;
}
