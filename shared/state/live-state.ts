// The whole live state of Unsit as plain data: what is kept in memory, written to disk and projected to tray and windows.
import type { Break } from '../break/break';
import { neverAsked } from '../check-in/asked';
import type { AskedCheckIn } from '../check-in/asked';
import type { Practice, RestingMove, RoutineUse } from '../practice/practice';
import type { Surrounding, Unwelcome } from '../reminder/surrounding';
import type { RoutineRef } from '../routines/offer';
import { nothingOngoing } from '../stretches/ongoing';
import type { Ongoing } from '../stretches/ongoing';
import type { TimelineMs } from '../time/timeline';

/** Milliseconds of sitting per local date (`2026-03-10`). */
export type SatByDate = Readonly<Record<string, number>>;

export interface Bout {
  startedAt: TimelineMs;
  /** Credited sitting up to the last evidence; idle time of a running absence is not in it yet. */
  satMs: number;
  /** The part of `satMs` for which no idle source could be asked. */
  estimatedMs: number;
  /** The `satMs` at which the current interval began: 0, or where the person skipped. */
  intervalFromSatMs: number;
  snoozesUsed: number;
  /** The same sitting as `satMs`, by the local date on which it happened. */
  byDate: SatByDate;
}

/** What an absence can be made of; `dead` means that Unsit was not running or could not watch. */
export type AbsencePart = 'idle' | 'locked' | 'asleep' | 'dead' | 'standing' | 'break';

export const noParts: Readonly<Record<AbsencePart, number>> = { idle: 0, locked: 0, asleep: 0, dead: 0, standing: 0, break: 0 };

export interface Absence {
  since: TimelineMs;
  parts: Readonly<Record<AbsencePart, number>>;
  /** The idle part by local date: sitting, should the absence turn out short. */
  idleByDate: SatByDate;
  /** How the bout ended that this absence ended; null while the absence is too short for that. */
  endedBoutBy: EndedBy | null;
}

export type EndedBy = 'routine' | 'walk' | 'moved' | 'standing' | 'not watched' | 'natural break';

export interface EndedBout {
  startedAt: TimelineMs;
  endedAt: TimelineMs;
  satMs: number;
  estimatedMs: number;
  byDate: SatByDate;
  endedBy: EndedBy;
}

/** How often, and since when, the person was told of this interval. */
export interface Told {
  times: number;
  /** When it was last said at a natural moment, after the first word and its repeat; null before that. */
  naturalAt: TimelineMs | null;
  /** When it was said for the first time, and the bout as it was then. */
  first: { at: TimelineMs; bout: Bout };
  /** How long it was held back before that, and by what. */
  heldMs: number;
  heldBy: Surrounding | null;
  /** What was suggested with the first word; null where no routine was. */
  suggestedId: RoutineRef | null;
}

/** Where the current interval of the bout stands; `due` means the limit is reached and nobody was told yet. */
export type Reminder =
  | { phase: 'counting' }
  /**
   * `heldBy`: the surroundings say wait; null while only the person's own state does.
   * `lost`: it was on the screen when Unsit ended, and takes its own place again.
   */
  | { phase: 'due'; heldBy: Surrounding | null; lost: Told | null }
  | {
      phase: 'reminded';
      id: number;
      saidAt: TimelineMs;
      /** Sitting when it was said; the repeat waits for so much more presence. */
      saidAtSatMs: number;
      told: Told;
      /** Still on the screen, as far as the channel told us. */
      live: boolean;
      dismissed: boolean;
      /** In the full style, when the break window opens by itself; on awake time. Null otherwise. */
      opensAtAwakeMs: number | null;
    }
  | { phase: 'snoozed'; untilAwakeMs: number };

/** A small word beside the reminders: what comes soon, a question, a nudge. At most one is on the screen. */
export type NoticeKind = 'headsUp' | 'wider' | 'shift';

/** A place in a bout, which no other bout has. */
export interface BoutMark {
  boutStartedAt: TimelineMs;
  satMs: number;
}

export interface LiveNotice {
  id: number;
  kind: NoticeKind;
}

export interface Pause {
  /** Null: until the person resumes. */
  until: TimelineMs | null;
}

/** What the person came back from, for "7 min away, counted as your break". */
export interface Return {
  at: TimelineMs;
  awayMs: number;
  endedBoutBy: EndedBy | null;
  /** The bout as it was when the absence began; null when there was none. */
  boutBefore: Bout | null;
  parts: Absence['parts'];
}

export interface LiveState {
  version: 2;
  /** Everything before this instant is accounted for. */
  at: TimelineMs;
  /** Awake time on the timeline; snoozes run on it. */
  awakeMs: number;
  locked: boolean;
  asleep: boolean;
  standing: boolean;
  /** Something keeps the screen awake: presence goes on without input, for a while. */
  passive: boolean;
  /** Without an idle source: nobody answered a reminder or its repeat, so nobody is taken to be there. */
  presumedAway: boolean;
  surrounding: Unwelcome | null;
  /** What a reminder has been waiting for, as it is told afterwards (`return`: to speak to somebody who came back); null while it waits for nothing. */
  waitedFor: Surrounding | 'return' | null;
  /** Outside of the person's working hours nothing is said. */
  offHours: boolean;
  /** False where no idle source can be asked: then time at the desk is estimated. */
  idleKnown: boolean;
  /** The last input at an unlocked screen, or the last thing said to Unsit; `at` where idle is not known. */
  lastInputAt: TimelineMs;
  /** When the person last said something to Unsit; null before the first word. */
  lastWordAt: TimelineMs | null;
  /** The last sign of somebody at an open screen: input, a break under way, or what kept the screen awake for them. */
  lastSignAt: TimelineMs;
  /** The end of the last sleep. */
  wokeAt: TimelineMs | null;
  bout: Bout | null;
  absence: Absence | null;
  reminder: Reminder;
  nextReminderId: number;
  /** Since when the person stands, is paused, or is held back. */
  ongoing: Ongoing;
  pause: Pause | null;
  break: Break | null;
  lastReturn: Return | null;
  /** The bout that ended last, as long as what comes after can still say more about how. */
  lastEnded: EndedBout | null;
  /** The newest record of sitting by the wall clock; a clock set back books on its date until it is right again. */
  newestRecord: { wallMs: number; date: string } | null;
  skipsInARow: number;
  /** Three skips in a row ask once whether the interval be widened. */
  wider: 'notAsked' | 'open' | 'answered';
  notice: LiveNotice | null;
  /** The interval whose heads-up was given, by where it began; null when none was. */
  headsUpFor: BoutMark | null;
  /** Where the last "shift and lean" was said; null when none was. */
  shiftedAt: BoutMark | null;
  /** The person's date, by the clock that was right last; empty before the first reading. */
  today: string;
  practice: readonly Practice[];
  /** Routines that were done, the last one first. */
  used: readonly RoutineUse[];
  /** Moves that hurt, and until when they rest. */
  resting: readonly RestingMove[];
  checkIn: AskedCheckIn;
}

export const initialLiveState: LiveState = {
  version: 2,
  at: 0,
  awakeMs: 0,
  locked: false,
  asleep: false,
  standing: false,
  passive: false,
  presumedAway: false,
  surrounding: null,
  waitedFor: null,
  offHours: false,
  idleKnown: true,
  lastInputAt: 0,
  lastWordAt: null,
  lastSignAt: 0,
  wokeAt: null,
  bout: null,
  absence: null,
  reminder: { phase: 'counting' },
  nextReminderId: 1,
  ongoing: nothingOngoing,
  pause: null,
  break: null,
  lastReturn: null,
  lastEnded: null,
  newestRecord: null,
  skipsInARow: 0,
  wider: 'notAsked',
  notice: null,
  headsUpFor: null,
  shiftedAt: null,
  today: '',
  practice: [],
  used: [],
  resting: [],
  checkIn: neverAsked,
};
