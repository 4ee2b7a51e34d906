// Everything that can happen to Unsit, as data, so that one pure function can answer all of it.
import type { CheckInStands } from '../check-in/asked';
import type { RunningChange } from '../correction/running-bout';
import type { RoutineRef } from '../routines/offer';
import type { Unwelcome } from '../reminder/surrounding';
import type { ForgottenDay } from '../record/forgotten-day';
import type { TimelineMs } from '../time/timeline';

/** What the sensors said at the instant of an event. */
export interface Reading {
  at: TimelineMs;
  /** How much of the time since the previous event the machine slept. */
  asleepMs: number;
  /** Time since the last input; null where no idle source can be asked. */
  idleForMs: number | null;
  locked: boolean;
  /** This reading comes with a word of the person: the input is that word. */
  said: boolean;
  /** A call, a film or a presentation keeps the screen awake. */
  passive: boolean;
  /** What makes a reminder unwelcome now; null when nothing does, and where nobody was asked. */
  surrounding: Unwelcome | null;
  /** The wall clock; only dates are made of it. */
  wallMs: number;
  /** What the person's zone adds to it. */
  zoneOffsetMs: number;
}

/** How a reminder left the screen, as its channel reports it; `lost`: whoever showed it is gone, and nobody answered. */
export type ReminderClosed = 'expired' | 'dismissed' | 'gone' | 'lost';

export type PlayerCommand =
  /** `guidedElsewhere`: the steps run outside of the player, which waits for `endBreak`. */
  | { type: 'begin'; guidedElsewhere?: boolean }
  | { type: 'pause' }
  | { type: 'resume' }
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'extend' }
  | { type: 'mirror' }
  | { type: 'stop' }
  /** "This hurts": ends the move, rests it for a week and shows the safety text. */
  | { type: 'hurts' }
  /** On with the next move after that text. */
  | { type: 'goOn' }
  /** In a rolled move: stay on this spot for a while. */
  | { type: 'tenderSpot' }
  | { type: 'chooseRoutine'; routineId: RoutineRef };

/** What a person can say to Unsit, by tray, notification, window or second launch. */
export type Command =
  | { type: 'openBreak'; routineId: RoutineRef | null }
  | { type: 'closeBreak' }
  | { type: 'player'; command: PlayerCommand }
  | { type: 'walk' }
  /** Ends a break that was guided elsewhere; `counts` when at least half of it was done. */
  | { type: 'endBreak'; counts: boolean }
  | { type: 'snooze'; minutes: number }
  | { type: 'skip' }
  | { type: 'stand' }
  | { type: 'sit' }
  | { type: 'moved' }
  /** A stretch of the record was corrected; null where that left the running bout as it is. */
  | { type: 'correct'; running: RunningChange | null }
  /** A day of the record goes, or (null) all of it: what is known of it here goes as well. */
  | { type: 'forget'; day: ForgottenDay | null }
  /** The answer to whether the interval be widened. */
  | { type: 'answerWider'; widen: boolean }
  /** The question of today was answered or skipped, or that was taken back; the answer itself goes to the history. */
  | { type: 'checkIn'; stands: CheckInStands }
  /** Null: until the person resumes. */
  | { type: 'pause'; forMs: number | null }
  | { type: 'resume' };

export type Event =
  | { type: 'started'; reading: Reading; deadMs: number }
  | { type: 'tick'; reading: Reading }
  | { type: 'suspended'; reading: Reading }
  | { type: 'resumed'; reading: Reading }
  | { type: 'settingsChanged'; reading: Reading }
  | { type: 'reminderClosed'; reading: Reading; id: number; how: ReminderClosed }
  | { type: 'noticeClosed'; reading: Reading; id: number }
  | { type: 'said'; reading: Reading; command: Command };
