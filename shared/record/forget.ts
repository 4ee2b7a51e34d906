// Takes out of the live state what it still knows of a day, or of everything up to now: what is deleted must not come back with the next record.
import type { AskedCheckIn } from '../check-in/asked';
import { restAfterHurtMs } from '../practice/practice';
import { replaceReminder } from '../reminder/decide';
import type { Decided } from '../reminder/decide';
import { withdrawn } from '../reminder/notices';
import { initialLiveState, noParts } from '../state/live-state';
import type { Absence, Bout, LiveState, SatByDate } from '../state/live-state';
import { nothingOngoing } from '../stretches/ongoing';
import type { Ongoing } from '../stretches/ongoing';
import type { TimelineMs } from '../time/timeline';
import type { ForgottenDay } from './forgotten-day';

function withoutDate(byDate: SatByDate, date: string): SatByDate {
  return Object.fromEntries(Object.entries(byDate).filter(([one]) => one !== date));
}

/** What began on the day is known only from its end on. */
function laterThan(since: TimelineMs, { from, to }: ForgottenDay, at: TimelineMs): TimelineMs {
  return since >= from && since < to ? Math.min(to, at) : since;
}

/** The part of the running bout that lies on other days; null where none does. */
function boutWithout(bout: Bout, day: ForgottenDay, at: TimelineMs): Bout | null {
  const goneMs = bout.byDate[day.date] ?? 0;
  const satMs = bout.satMs - goneMs;
  if (goneMs === 0) return bout;
  if (satMs <= 0) return null;
  return {
    ...bout,
    startedAt: laterThan(bout.startedAt, day, at),
    satMs,
    estimatedMs: Math.min(bout.estimatedMs, satMs),
    intervalFromSatMs: Math.max(0, bout.intervalFromSatMs - goneMs),
    byDate: withoutDate(bout.byDate, day.date),
  };
}

function absenceWithout(absence: Absence, day: ForgottenDay, at: TimelineMs): Absence {
  const since = laterThan(absence.since, day, at);
  const idle = Math.max(0, absence.parts.idle - (absence.idleByDate[day.date] ?? 0));
  return {
    ...absence,
    since,
    parts: since === absence.since ? { ...absence.parts, idle } : noParts,
    idleByDate: withoutDate(absence.idleByDate, day.date),
  };
}

function ongoingWithout({ standingSince, pausedSince, held, heldFor }: Ongoing, day: ForgottenDay, at: TimelineMs): Ongoing {
  return {
    standingSince: standingSince && laterThan(standingSince, day, at),
    pausedSince: pausedSince && laterThan(pausedSince, day, at),
    held: held && { ...held, since: laterThan(held.since, day, at) },
    heldFor,
  };
}

/** That it was answered is forgotten; that it was asked today stays, so that it is not asked again. */
function checkInWithout({ dates, stands, waits }: AskedCheckIn, today: string, isGone: (date: string) => boolean): AskedCheckIn {
  const wasToday = dates[0] === today && isGone(today);
  return { dates: dates.filter((date) => date === today || !isGone(date)), stands: wasToday ? 'skipped' : stands, waits };
}

function forgetDay(state: LiveState, day: ForgottenDay): Decided {
  const isOf = (at: TimelineMs): boolean => at >= day.from && at < day.to;
  const bout = state.bout && boutWithout(state.bout, day, state.at);
  const forgotten: LiveState = {
    ...state,
    bout,
    absence: state.absence && absenceWithout(state.absence, day, state.at),
    lastReturn: null,
    lastEnded: null,
    newestRecord: state.newestRecord?.date === day.date ? null : state.newestRecord,
    ongoing: ongoingWithout(state.ongoing, day, state.at),
    practice: state.practice.filter(({ date }) => date !== day.date),
    used: state.used.filter(({ at }) => !isOf(at)),
    resting: state.resting.filter(({ until }) => !isOf(until - restAfterHurtMs)),
    checkIn: checkInWithout(state.checkIn, state.today, (date) => date === day.date),
  };
  // What was said of it was said of another length.
  return bout === state.bout ? { state: forgotten, effects: [] } : replaceReminder(forgotten, { phase: 'counting' });
}

/** Only what is of this moment is carried over: whatever else the live state knows, now or some day, is forgotten. */
function forgetEverything(state: LiveState): Decided {
  const quiet = withdrawn(state);
  const replaced = replaceReminder(quiet.state, { phase: 'counting' });
  const { at, awakeMs, locked, asleep, standing, passive, presumedAway, surrounding, offHours, idleKnown, today } = state;
  const { lastInputAt, lastWordAt, lastSignAt, wokeAt, nextReminderId, pause, break: running, absence } = state;
  return {
    state: {
      ...initialLiveState,
      ...{ at, awakeMs, locked, asleep, standing, passive, presumedAway, surrounding, offHours, idleKnown, today },
      ...{ lastInputAt, lastWordAt, lastSignAt, wokeAt, nextReminderId, pause, break: running },
      absence: absence && { since: at, parts: noParts, idleByDate: {}, endedBoutBy: absence.endedBoutBy },
      ongoing: { ...nothingOngoing, standingSince: standing ? at : null, pausedSince: pause ? at : null },
      checkIn: checkInWithout(state.checkIn, today, () => true),
    },
    effects: [...quiet.effects, ...replaced.effects],
  };
}

/** `day` null: everything. What the person wants now (a pause, standing, a break that runs) goes on. */
export function forget(state: LiveState, day: ForgottenDay | null): Decided {
  return day ? forgetDay(state, day) : forgetEverything(state);
}
