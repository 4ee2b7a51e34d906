// What the shell is asked to do after a transition; the core itself touches nothing.
import type { RoutineOffer } from '../routines/offer';
import type { EndedBout } from './live-state';

/** A reminder to be said; texts are made from it by `projection/reminder-text`. */
export interface ReminderToSay {
  id: number;
  satMs: number;
  estimated: boolean;
  /** Null where the person's cautions leave no move: then it is a walk. */
  suggested: RoutineOffer | null;
  second: RoutineOffer | null;
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
  /** No move is shown before the person was asked for cautions. */
  | { type: 'openWelcomeWindow' }
  | { type: 'boutEnded'; bout: EndedBout }
  /** More is known now about how this bout ended; `startedAt` says which one. */
  | { type: 'boutAmended'; bout: EndedBout };
