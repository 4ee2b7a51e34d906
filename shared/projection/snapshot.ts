// The one picture of the state that every window gets: whole, plain, and with nothing in it that a window has to decide.
import type { Break } from '../break/break';
import type { CheckInStands } from '../check-in/asked';
import { shownCheckIn } from '../check-in/decide';
import { canSkip, canSnooze } from '../reminder/answer';
import { widerLimitMinutes } from '../reminder/notices';
import type { Surrounding } from '../reminder/surrounding';
import { intervalSatMs } from '../reminder/decide';
import { shownSatMs } from '../bout/book';
import { allowedMoves } from '../moves/allowed';
import type { MoveId } from '../moves/move-id';
import { recordAtRest } from '../record/record-state';
import type { RecordState } from '../record/record-state';
import { offersFor } from '../routines/offers-for';
import type { RoutineOffers } from '../routines/offer';
import { tryMoveFor } from '../moves/try-move';
import type { Settings } from '../settings/settings';
import type { LiveState, Reminder, Return } from '../state/live-state';
import { minuteMs } from '../time/duration';

/** What the person is doing, in the order in which one hides the other. */
export type Situation = 'break' | 'standing' | 'away' | 'sitting' | 'fresh';

export interface Snapshot {
  situation: Situation;
  /** Sitting of this bout so far. */
  satMs: number;
  /** Sitting of this interval (since the bout began or since the last skip); the ring shows it against `limitMs`. */
  intervalSatMs: number;
  limitMs: number;
  estimated: boolean;
  /** False where this desktop lets nobody see when the last input was. */
  idleKnown: boolean;
  reminderPhase: Reminder['phase'];
  /** Why a reminder that is due has to wait; null when none waits. */
  heldBy: Surrounding | null;
  /** Outside of working hours: nothing is said. */
  offHours: boolean;
  /** The interval that is proposed after three skips in a row; null when nothing is asked. */
  widerMinutes: number | null;
  /** How it stands with the check-in of today; null where none was asked, and while it would be in the way. */
  checkIn: CheckInStands | null;
  /** Until a snoozed reminder is said again; null when none is snoozed. */
  snoozeLeftMs: number | null;
  canSnooze: boolean;
  canSkip: boolean;
  /** Null when reminders are not paused. */
  pause: { leftMs: number | null } | null;
  /** Set for a short while after somebody came back. */
  recentReturn: Return | null;
  break: Break | null;
  routines: RoutineOffers;
  /** What this person may be shown and asked to do. */
  allowedMoves: readonly MoveId[];
  /** Moves that hurt lately, for as long as they rest. */
  restingMoves: readonly MoveId[];
  /** For the welcome's twenty-second try; null: a walk to the window. */
  tryMove: MoveId | null;
  /** Whether this desktop shows the tray icon; null where nobody can tell. */
  trayShown: boolean | null;
  record: RecordState;
  settings: Settings;
  /** How many times faster than real time the clock runs; 1 except in demos and tests. */
  clockRate: number;
}

/** A return from less than this is not worth a word. */
const shortestNamedAbsenceMs = minuteMs;

/** So long the tray and Home say what an absence was counted as. */
export const returnNamedForMs = 2 * minuteMs;

export function situationOf(state: LiveState): Situation {
  if (state.break?.stage === 'moving') return 'break';
  if (state.standing) return 'standing';
  if (state.absence?.endedBoutBy != null) return 'away';
  return state.bout ? 'sitting' : 'fresh';
}

function recentReturn(state: LiveState): Return | null {
  const back = state.lastReturn;
  return back && back.awayMs >= shortestNamedAbsenceMs && state.at - back.at < returnNamedForMs ? back : null;
}

export function snapshotOf(state: LiveState, settings: Settings, clockRate: number, trayShown: boolean | null = null, record = recordAtRest): Snapshot {
  const { reminder, pause, resting } = state;
  return {
    situation: situationOf(state),
    satMs: shownSatMs(state),
    intervalSatMs: intervalSatMs(state),
    limitMs: settings.sitLimitMinutes * minuteMs,
    estimated: !state.idleKnown || (state.bout?.estimatedMs ?? 0) > 0,
    idleKnown: state.idleKnown,
    reminderPhase: reminder.phase,
    heldBy: reminder.phase === 'due' ? reminder.heldBy : null,
    offHours: state.offHours,
    widerMinutes: state.wider === 'open' ? widerLimitMinutes(settings.sitLimitMinutes) : null,
    checkIn: shownCheckIn(state, settings),
    snoozeLeftMs: reminder.phase === 'snoozed' ? Math.max(0, reminder.untilAwakeMs - state.awakeMs) : null,
    canSnooze: canSnooze(state, settings),
    canSkip: canSkip(state),
    pause: pause && { leftMs: pause.until === null ? null : Math.max(0, pause.until - state.at) },
    recentReturn: recentReturn(state),
    break: state.break,
    routines: offersFor(state, settings),
    allowedMoves: [...allowedMoves({ settings, resting, now: state.at })],
    restingMoves: resting.filter(({ until }) => until > state.at).map(({ move }) => move),
    tryMove: tryMoveFor({ settings, resting, now: state.at }),
    trayShown,
    record,
    settings,
    clockRate,
  };
}
