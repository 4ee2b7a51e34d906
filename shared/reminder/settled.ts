// Says what became of a reminder once it is over, for the history: one word an interval, however often it was said.
import type { EndedBreak } from '../break/break';
import type { Effect } from '../state/effect';
import type { Event } from '../state/event';
import type { LiveState, Reminder, Told } from '../state/live-state';
import type { ReminderOutcome, SettledReminder } from './settled-reminder';

function toldOf(reminder: Reminder): Told | null {
  if (reminder.phase === 'reminded') return reminder.told;
  return reminder.phase === 'due' ? reminder.lost : null;
}

function byBreak({ outcome, offer }: EndedBreak, told: Told): ReminderOutcome {
  if (outcome === 'walked') return 'walked';
  return offer === null || told.suggestedId === null || offer.routineId === told.suggestedId ? 'started' : 'second';
}

function outcomeOf(reminder: Reminder, told: Told, event: Event, effects: readonly Effect[]): ReminderOutcome {
  const broke = effects.find((effect) => effect.type === 'breakEnded');
  if (broke) return byBreak(broke.ended, told);
  if (event.type === 'said' && event.command.type === 'snooze') return 'snoozed';
  if (event.type === 'said' && event.command.type === 'skip') return 'skipped';
  if (reminder.phase !== 'reminded') return 'expired';
  if (reminder.dismissed) return 'dismissed';
  return reminder.live ? 'withdrawn' : 'expired';
}

/** Null while it goes on, and where none was said. `effects`: what the same event led to. */
export function settledReminder(before: LiveState, after: LiveState, event: Event, effects: readonly Effect[]): SettledReminder | null {
  const told = toldOf(before.reminder);
  if (told === null || toldOf(after.reminder)?.first.at === told.first.at) return null;
  return {
    id: before.reminder.phase === 'reminded' ? before.reminder.id : null,
    saidAt: told.first.at,
    settledAt: after.at,
    outcome: outcomeOf(before.reminder, told, event, effects),
    times: told.times,
    heldMs: told.heldMs,
    heldBy: told.heldBy,
  };
}
