// Says when the loop has to look again: the next moment at which something can change, at most a minute ahead.
import { phaseLengthMs, forgottenPauseMs } from '../break/step-timing';
import { isOver } from '../break/player';
import { intervalSatMs, longestSpokenToIdleMs } from '../reminder/decide';
import { shownSatMs } from '../bout/book';
import type { Settings } from '../settings/settings';
import type { LiveState } from '../state/live-state';
import { minuteMs, secondMs } from '../time/duration';

export const longestSleepMs = minuteMs;
/** Whoever comes to the desk causes no event on every desktop; so often we look. */
export const awayLookMs = 5 * secondMs;
/** Never closer than this: a deadline that is just passed must not spin the timer. */
const shortestSleepMs = 50;

/** Time until each thing that can change, where it is known; unknown or irrelevant ones are left out. */
function upcomingMs(state: LiveState, settings: Settings): number[] {
  const moments: number[] = [];
  const limitMs = settings.sitLimitMinutes * minuteMs;
  const naturalMs = settings.naturalBreakMinutes * minuteMs;
  const idleMs = state.at - state.lastInputAt;

  if (state.pause?.until != null) moments.push(state.pause.until - state.at);
  if (state.absence && state.absence.endedBoutBy === null) moments.push(state.absence.since + naturalMs - state.at);
  if (state.bout && !state.absence) moments.push(naturalMs - idleMs);
  if (state.bout && state.reminder.phase === 'counting') moments.push(limitMs - intervalSatMs(state));
  if (state.reminder.phase === 'snoozed') moments.push(state.reminder.untilAwakeMs - state.awakeMs);
  if (state.reminder.phase === 'due' && state.bout) moments.push(state.bout.startedAt + minuteMs - state.at);
  if (state.reminder.phase === 'reminded' && state.reminder.times === 1) {
    moments.push(state.reminder.saidAtSatMs + settings.repeatMinutes * minuteMs - shownSatMs(state));
  }
  if (state.break?.stage === 'why') moments.push(state.break.openedAt + forgottenPauseMs - state.at);
  const player = state.break?.stage === 'moving' ? state.break.player : null;
  if (player && !isOver(player)) {
    moments.push(player.paused ? forgottenPauseMs - player.pausedForMs : phaseLengthMs(player) - player.elapsedMs);
  }
  return moments;
}

/** Somebody is awaited: nobody has sat down yet, away after a natural break, or idle while a reminder is due. */
function isAwaited(state: LiveState): boolean {
  const dueButIdle = state.reminder.phase === 'due' && state.at - state.lastInputAt > longestSpokenToIdleMs;
  return state.idleKnown && !state.asleep && (state.bout === null || dueButIdle || state.absence?.endedBoutBy != null);
}

/** Milliseconds until the loop's one timer has to fire. */
export function nextWakeMs(state: LiveState, settings: Settings): number {
  const ceiling = isAwaited(state) ? awayLookMs : longestSleepMs;
  const ahead = upcomingMs(state, settings).filter((ms) => ms > 0);
  return Math.max(shortestSleepMs, Math.min(ceiling, ...ahead));
}
