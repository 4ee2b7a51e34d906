// Turns a reminder of the timeline into one by the wall clock, as the history keeps it.
import type { SettledReminder } from '../reminder/settled-reminder';
import { dateOf } from '../time/local-date';
import { wallOf } from './wall-instant';
import type { Now } from './wall-instant';
import type { ReminderRecord } from './records';

/** `channel`: what showed it, by name. */
export function reminderRecordOf(settled: SettledReminder, channel: string, now: Now, id: string): ReminderRecord {
  const saidAt = wallOf(settled.saidAt, now);
  return {
    id,
    date: dateOf(saidAt + now.zoneOffsetMs),
    saidAt,
    settledAt: wallOf(settled.settledAt, now),
    zoneOffsetMs: Math.round(now.zoneOffsetMs),
    outcome: settled.outcome,
    channel,
    heldMs: Math.round(settled.heldMs),
    heldBy: settled.heldBy,
    times: settled.times,
  };
}
