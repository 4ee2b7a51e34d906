// How long the phases of a step last; the player, its view and the loop's timer all ask here.
import { secondMs } from '../time/duration';
import type { Player } from './break';

/** Time to change position before a step. */
export const getReadyMs = 6 * secondMs;
/** The same where the move's name, the side and how to set up are said aloud first, and where only the side changes. */
export const getReadyHeardMs = { move: 16 * secondMs, side: 9 * secondMs };
/** What "+15 s" adds. */
export const extensionMs = 15 * secondMs;
/** A paused break that nobody takes up again stops by itself, so that no reminder waits for it for ever. */
export const forgottenPauseMs = 10 * 60 * secondMs;

function getReadyLengthMs({ pace, steps, index }: Player): number {
  if (pace === 'read') return getReadyMs;
  return getReadyHeardMs[steps[index - 1]?.move === steps[index]?.move ? 'side' : 'move'];
}

/** The planned length of the current phase. */
export function phaseLengthMs(player: Player): number {
  if (player.phase === 'getReady') return getReadyLengthMs(player);
  return stepPlannedMs(player, player.index) + player.extraMs;
}

/** The routine's own seconds of one step, without what was added. */
export function stepPlannedMs(player: Player, index: number): number {
  return (player.steps[index]?.seconds ?? 0) * secondMs;
}

export function plannedMs(player: Player): number {
  return player.steps.reduce((sum, _step, index) => sum + stepPlannedMs(player, index), 0);
}

export function totalDoneMs(player: Player): number {
  return player.doneMs.reduce((sum, done) => sum + done, 0);
}

/** At half of the planned time or more a break counts (design: partial credit). */
export function countsAsBreak(player: Player): boolean {
  return totalDoneMs(player) * 2 >= plannedMs(player);
}
