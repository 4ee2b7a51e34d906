// The one pure function that answers every event: (state, event, settings) → next state and what the shell has to do.
import { bookDeadTime, watch } from '../bout/watch';
import { closeAbsence } from '../bout/book';
import { dateAt } from '../bout/by-date';
import { amendEnded, presumeAway } from '../bout/afterthought';
import { sayMoved } from '../bout/moved';
import { abandonBreak, closeBreak, endBreak, openBreak, settleBreak, steerBreak, walk } from '../break/conduct';
import { decideCheckIn, settleCheckIn } from '../check-in/decide';
import { adopt } from '../correction/adopt';
import { isWorkingTime } from '../hours/working-hours';
import { forget } from '../record/forget';
import { answerWider, decideNotices } from '../reminder/notices';
import { openByItself } from '../reminder/open-by-itself';
import { closeReminder, pause, skip, snooze } from '../reminder/answer';
import { decideReminder, noteDue } from '../reminder/decide';
import type { Decided } from '../reminder/decide';
import { settledReminder } from '../reminder/settled';
import type { Settings } from '../settings/settings';
import { followStretches } from '../stretches/follow-stretches';
import type { Effect } from './effect';
import type { Command, Event, Reading } from './event';
import type { EndedBout, LiveState } from './live-state';

function boutEffects(ended: readonly EndedBout[]): Effect[] {
  return ended.map((bout) => ({ type: 'boutEnded', bout }));
}

function quiet(state: LiveState): Decided {
  return { state, effects: [] };
}

function obey(state: LiveState, command: Command, settings: Settings): Decided {
  switch (command.type) {
    case 'openBreak':
      return openBreak(state, command.routineId, settings);
    case 'closeBreak':
      return closeBreak(state, settings);
    case 'player':
      return steerBreak(state, command.command, settings);
    case 'walk':
      return walk(state, settings);
    case 'endBreak':
      return endBreak(state, command.counts, settings);
    case 'snooze':
      return snooze(state, command.minutes, settings);
    case 'skip':
      return skip(state);
    case 'stand':
      return quiet({ ...state, standing: true });
    case 'sit':
      return quiet({ ...state, standing: false });
    case 'moved':
      return sayMoved(state);
    case 'correct':
      return adopt(state, command.running);
    case 'forget':
      return forget(state, command.day);
    case 'answerWider':
      return answerWider(state, command.widen, settings);
    case 'checkIn':
      return quiet(settleCheckIn(state, command.stands));
    case 'pause':
      return pause(state, command.forMs);
    case 'resume':
      return quiet({ ...state, pause: null });
  }
}

/** Saying something is input at that instant, and so evidence of sitting unless standing or in a break. */
function noteSaid(state: LiveState): LiveState {
  const touched = { ...state, lastInputAt: state.at, lastWordAt: state.at, presumedAway: false };
  const counts = !state.standing && !state.locked && !state.asleep && state.break?.stage !== 'moving';
  return counts ? closeAbsence(touched, state.at) : touched;
}

function answer(state: LiveState, event: Event, settings: Settings): Decided {
  switch (event.type) {
    case 'started':
    case 'tick':
    case 'settingsChanged':
      return quiet(state);
    case 'suspended':
      return quiet({ ...state, asleep: true });
    case 'resumed':
      return quiet({ ...state, asleep: false, wokeAt: state.asleep ? state.at : state.wokeAt });
    case 'noticeClosed':
      return quiet(state.notice?.id === event.id ? { ...state, notice: null } : state);
    case 'reminderClosed':
      return quiet(closeReminder(state, event.id, event.how));
    case 'said': {
      const wasMoving = state.break?.stage === 'moving';
      const obeyed = obey(noteDue(noteSaid(state), settings), event.command, settings);
      // After "I'm sitting" or the end of a break the same word is evidence again; whoever walks off is gone.
      return event.command.type === 'walk' && !wasMoving ? obeyed : { ...obeyed, state: noteSaid(obeyed.state) };
    }
  }
}

/** The clock of the wall decides, as the person reads it. */
function isOffHours({ wallMs, zoneOffsetMs }: Reading, settings: Settings): boolean {
  return settings.workingHoursOn && !isWorkingTime(settings.workingHours, wallMs + zoneOffsetMs);
}

function endPause(state: LiveState): LiveState {
  const until = state.pause?.until ?? null;
  return until !== null && state.at >= until ? { ...state, pause: null } : state;
}

/** What no restart can carry on: the break window is gone, and so is the reminder that was on the screen. */
function pickUp(state: LiveState, settings: Settings): Decided {
  const { state: left, effects } = abandonBreak({ ...state, asleep: false }, settings);
  const { reminder } = left;
  const picked: LiveState =
    reminder.phase === 'reminded' && reminder.live
      ? { ...left, notice: null, reminder: { phase: 'due', heldBy: null, lost: reminder.told } }
      : { ...left, notice: null };
  return { state: picked, effects };
}

function arrive(state: LiveState, event: Event, settings: Settings): Decided {
  if (event.type !== 'started') {
    const watched = watch(state, event.reading, settings);
    return { state: watched.state, effects: boutEffects(watched.ended) };
  }
  const picked = pickUp(state, settings);
  const dead = bookDeadTime(picked.state, event.deadMs, event.reading, settings);
  const watched = watch(dead.state, event.reading, settings);
  return { state: watched.state, effects: [...picked.effects, ...boutEffects([...dead.ended, ...watched.ended])] };
}

/** What leaves the screen goes before what takes its place. */
function leavingFirst(effects: readonly Effect[]): Effect[] {
  const isLeaving = (effect: Effect): boolean => effect.type === 'withdrawNotice';
  return [...effects.filter(isLeaving), ...effects.filter((effect) => !isLeaving(effect))];
}

function settledEffects(before: LiveState, after: LiveState, event: Event, effects: readonly Effect[]): Effect[] {
  const reminder = settledReminder(before, after, event, effects);
  return reminder ? [{ type: 'reminderSettled', reminder }] : [];
}

/** Total: any event in any state gives a state; nothing throws. */
export function transition(state: LiveState, event: Event, settings: Settings): { state: LiveState; effects: Effect[] } {
  const arrived = arrive(state, event, settings);
  const today = dateAt(event.reading, arrived.state.newestRecord);
  const offHours = isOffHours(event.reading, settings);
  const amended = amendEnded({ ...arrived.state, today, offHours });
  const answered = answer(amended.state, event, settings);
  const settled = settleBreak(endPause(answered.state), settings);
  const presumed = presumeAway(settled.state, settings);
  const decided = decideReminder(presumed.state, state, settings);
  const opened = openByItself(decided.state, settings);
  const noticed = decideNotices(opened.state, settings);
  const checkedIn = decideCheckIn(noticed.state, state, event.reading, settings);
  const followed = followStretches(state, checkedIn, event);
  const effects = [arrived, amended, answered, settled, presumed, decided, opened, noticed, followed].flatMap((part) => part.effects);
  return { state: followed.state, effects: leavingFirst([...effects, ...settledEffects(state, followed.state, event, effects)]) };
}
