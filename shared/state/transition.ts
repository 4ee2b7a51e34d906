// The one pure function that answers every event: (state, event, settings) → next state and what the shell has to do.
import { bookDeadTime, watch } from '../bout/watch';
import { closeAbsence, endBout } from '../bout/book';
import { closeBreak, openBreak, settleBreak, steerBreak, walk } from '../break/conduct';
import { closeReminder, pause, skip, snooze } from '../reminder/answer';
import { decideReminder } from '../reminder/decide';
import type { Decided } from '../reminder/decide';
import type { Settings } from '../settings/settings';
import { minuteMs } from '../time/duration';
import type { Effect } from './effect';
import type { Command, Event } from './event';
import type { EndedBout, LiveState } from './live-state';

/** "I just moved" said so soon after coming back means the absence itself. */
const movedMeansReturnMs = 2 * minuteMs;

function boutEffects(ended: readonly EndedBout[]): Effect[] {
  return ended.map((bout) => ({ type: 'boutEnded', bout }));
}

function quiet(state: LiveState): Decided {
  return { state, effects: [] };
}

/** Ends the bout by hand: now, or where a short absence just over began. */
function moved(state: LiveState): Decided {
  const back = state.lastReturn;
  const meansReturn = back !== null && back.endedBoutBy === null && state.at - back.at <= movedMeansReturnMs;
  const endedAt = meansReturn ? back.at - back.awayMs : state.at;
  const ended = endBout(state, endedAt, 'moved');
  return { state: closeAbsence(ended.state, state.at), effects: boutEffects(ended.ended) };
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
    case 'snooze':
      return snooze(state, command.minutes, settings);
    case 'skip':
      return skip(state);
    case 'stand':
      return quiet({ ...state, standing: true });
    case 'sit':
      return quiet(closeAbsence({ ...state, standing: false }, state.at));
    case 'moved':
      return moved(state);
    case 'pause':
      return pause(state, command.until);
    case 'resume':
      return quiet({ ...state, pause: null });
  }
}

/** Saying something is input at that instant, and so evidence of sitting unless standing or in a break. */
function noteSaid(state: LiveState): LiveState {
  const touched = { ...state, lastInputAt: state.at };
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
      return quiet({ ...state, asleep: false });
    case 'reminderClosed':
      return quiet(closeReminder(state, event.id, event.how));
    case 'said':
      return obey(noteSaid(state), event.command, settings);
  }
}

function endPause(state: LiveState): LiveState {
  const until = state.pause?.until ?? null;
  return until !== null && state.at >= until ? { ...state, pause: null } : state;
}

/** What no restart can carry on: the break window is gone, and so is the reminder that was on the screen. */
function pickUp(state: LiveState, settings: Settings): Decided {
  const closed = closeBreak({ ...state, asleep: false }, settings);
  const { reminder } = closed.state;
  const unseen = reminder.phase === 'reminded' && reminder.live ? { phase: 'due' as const } : reminder;
  return { state: { ...closed.state, reminder: unseen }, effects: closed.effects.filter((e) => e.type === 'boutEnded') };
}

function arrive(state: LiveState, event: Event, settings: Settings): Decided {
  if (event.type !== 'started') {
    const watched = watch(state, event.reading, settings);
    return { state: watched.state, effects: boutEffects(watched.ended) };
  }
  const picked = pickUp(state, settings);
  const dead = bookDeadTime(picked.state, event.deadMs, settings);
  const watched = watch(dead.state, event.reading, settings);
  return {
    state: watched.state,
    effects: [...picked.effects, ...boutEffects(dead.ended), ...boutEffects(watched.ended)],
  };
}

/** Total: any event in any state gives a state; nothing throws. */
export function transition(state: LiveState, event: Event, settings: Settings): { state: LiveState; effects: Effect[] } {
  const arrived = arrive(state, event, settings);
  const answered = answer(arrived.state, event, settings);
  const settled = settleBreak(endPause(answered.state), settings);
  const decided = decideReminder(settled.state, settings);
  return {
    state: decided.state,
    effects: [arrived, answered, settled, decided].flatMap((part) => part.effects),
  };
}
