// What the shell is asked to do after a transition; the core itself touches nothing.
import type { RoutineId } from '../routines/routine';
import type { EndedBout } from './live-state';

/** A reminder to be said; texts are made from it by `projection/reminder-text`. */
export interface ReminderToSay {
  id: number;
  satMs: number;
  estimated: boolean;
  suggestedRoutineId: RoutineId;
  secondRoutineId: RoutineId;
  snoozeMinutes: number;
  /** 0: the snooze action is left out. */
  snoozesLeft: number;
  /** 1 the first time, 2 the repeat, more on later natural moments. */
  times: number;
}

export type Effect =
  | { type: 'remind'; reminder: ReminderToSay }
  | { type: 'withdrawReminder'; id: number }
  | { type: 'openBreakWindow' }
  | { type: 'closeBreakWindow' }
  | { type: 'boutEnded'; bout: EndedBout }
  /** More is known now about how this bout ended; `startedAt` says which one. */
  | { type: 'boutAmended'; bout: EndedBout };
