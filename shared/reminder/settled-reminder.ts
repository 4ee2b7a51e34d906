// What became of a reminder once it is over, apart from how that is found out: effects carry it, the history keeps it.
import type { TimelineMs } from '../time/timeline';
import type { Surrounding } from './surrounding';

/** `second`: another routine than the suggested one was started. `withdrawn`: it was still on the screen when its bout ended. */
export type ReminderOutcome = 'started' | 'second' | 'snoozed' | 'skipped' | 'walked' | 'dismissed' | 'expired' | 'withdrawn';

export interface SettledReminder {
  /** Of the last time that it was said; null where Unsit ended in between. */
  id: number | null;
  /** The first time. */
  saidAt: TimelineMs;
  settledAt: TimelineMs;
  outcome: ReminderOutcome;
  times: number;
  heldMs: number;
  heldBy: Surrounding | null;
}
