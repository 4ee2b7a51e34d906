// What the shell is asked to do after a transition; the core itself touches nothing.
import type { RoutineOffer } from '../routines/offer';
import type { Surrounding } from '../reminder/surrounding';
import type { SettledReminder } from '../reminder/settled-reminder';
import type { EndedStretch } from '../stretches/ended-stretch';
import type { EndedBreak } from '../break/break';
import type { EndedBout, NoticeKind } from './live-state';

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
  /** What has just ended that held it back, or the return of the person; null for an ordinary moment. */
  after: Surrounding | 'return' | null;
  /** By a notification of the desktop, by our card, or with the break window opening by itself a little later. */
  manner: ReminderManner;
  /** In the full manner, until the window opens. */
  opensInSeconds: number | null;
}

export type ReminderManner = 'notification' | 'card' | 'full';

export interface NoticeToSay {
  id: number;
  /** `test`: asked for in Settings, to see how reminders come. */
  kind: NoticeKind | 'test';
  manner: Exclude<ReminderManner, 'full'>;
  /** Until the reminder, for a heads-up. */
  seconds: number;
  /** The limit now and the one that is proposed, for the question. */
  fromMinutes: number;
  toMinutes: number;
  satMs: number;
}

export type Effect =
  | { type: 'remind'; reminder: ReminderToSay }
  | { type: 'withdrawReminder'; id: number }
  | { type: 'notice'; notice: NoticeToSay }
  | { type: 'withdrawNotice'; id: number }
  /** The person agreed to a longer interval. */
  | { type: 'widenLimit'; minutes: number }
  /** `everywhere`: by itself, on every display, without taking the focus. */
  | { type: 'openBreakWindow'; everywhere: boolean }
  | { type: 'closeBreakWindow' }
  /** No move is shown before the person was asked for cautions. */
  | { type: 'openWelcomeWindow' }
  | { type: 'breakEnded'; ended: EndedBreak }
  | { type: 'reminderSettled'; reminder: SettledReminder }
  | { type: 'stretchEnded'; stretch: EndedStretch }
  | { type: 'boutEnded'; bout: EndedBout }
  /** More is known now about how this bout ended; `startedAt` says which one. */
  | { type: 'boutAmended'; bout: EndedBout };
