// Finds what is worth a chime or a spoken line between two pictures of the break; the same cues drive ear and screen reader.
import type { MoveId } from '../moves/move-id';
import type { RoutineStep } from '../routines/routine';
import type { PlayerView } from './player-view';

export type Cue =
  /** A step is about to begin: another move, or the other side of the same one. */
  | { type: 'getReady'; step: RoutineStep; change: 'move' | 'side'; afterDone: boolean }
  | { type: 'go'; step: RoutineStep }
  | { type: 'half'; secondsLeft: number }
  | { type: 'lastSeconds'; secondsLeft: number }
  | { type: 'paused' }
  | { type: 'resumed' }
  /** The sides were swapped within the step. */
  | { type: 'swapped'; step: RoutineStep }
  | { type: 'extended'; secondsLeft: number }
  /** The person stays on a tender spot, and then rolls on. */
  | { type: 'tender'; secondsLeft: number }
  | { type: 'tenderOver' }
  /** The move hurt: it ended, and its safety text is on the screen. */
  | { type: 'hurt'; move: MoveId }
  | { type: 'end' };

/** From so many seconds on the end of a step is announced. */
export const lastSeconds = 5;

function stepCues(before: PlayerView | null, now: PlayerView): Cue[] {
  const sameMove = before?.step.move === now.step.move && before.index !== now.index;
  const change = sameMove && before.step.side !== now.step.side ? 'side' : 'move';
  const forward = before !== null && before.stage === 'moving' && now.index > before.index;
  const ready: Cue = { type: 'getReady', step: now.step, change, afterDone: forward && now.leftBefore === 'done' };
  // With a fast clock, or after the page was hidden, the time to get ready may lie wholly between two pictures.
  return now.phase === 'getReady' ? [ready] : [ready, { type: 'go', step: now.step }];
}

function withinStep(before: PlayerView, now: PlayerView): Cue[] {
  const cues: Cue[] = [];
  if (before.step.side !== now.step.side) cues.push({ type: 'swapped', step: now.step });
  if (now.phase !== 'move') return cues;
  if (before.phase === 'getReady') return [...cues, { type: 'go', step: now.step }];
  const stays = now.tenderSecondsLeft;
  if (stays !== null && stays > (before.tenderSecondsLeft ?? 0)) return [...cues, { type: 'tender', secondsLeft: stays }];
  if (stays === null && before.tenderSecondsLeft !== null && !now.over) cues.push({ type: 'tenderOver' });
  if (now.phaseSeconds > before.phaseSeconds) return [...cues, { type: 'extended', secondsLeft: now.secondsLeft }];
  if (now.halfway && !before.halfway && !now.over) cues.push({ type: 'half', secondsLeft: now.secondsLeft });
  if (now.secondsLeft <= lastSeconds && before.secondsLeft > lastSeconds && now.secondsLeft > 0) {
    cues.push({ type: 'lastSeconds', secondsLeft: now.secondsLeft });
  }
  return cues;
}

function isNewStep(before: PlayerView, now: PlayerView): boolean {
  if (before.index !== now.index) return true;
  // "Back" within a step begins it anew.
  return before.phase === 'move' && now.phase === 'getReady';
}

/** Null before: the window was opened in the middle of a break. */
export function cuesBetween(before: PlayerView | null, now: PlayerView): Cue[] {
  if (now.stage === 'done') return before?.stage === 'moving' ? [{ type: 'end' }] : [];
  if (now.stage !== 'moving') return [];
  if (now.hurt !== null) return before?.hurt === now.hurt ? [] : [{ type: 'hurt', move: now.hurt }];
  if (before === null || before.stage !== 'moving' || isNewStep(before, now)) return stepCues(before, now);
  if (now.paused !== before.paused) return [{ type: now.paused ? 'paused' : 'resumed' }];
  return withinStep(before, now);
}

export type Chime = 'change' | 'go' | 'half' | 'release' | 'end';

/** What is heard. A step that the person skipped to makes no sound: they are at the keyboard. */
export function chimesOf(cues: readonly Cue[]): Chime[] {
  return cues.flatMap((cue): Chime[] => {
    switch (cue.type) {
      case 'getReady':
        return cue.afterDone ? ['change'] : [];
      case 'go':
        return ['go'];
      case 'half':
        return ['half'];
      case 'tenderOver':
        return ['release'];
      case 'end':
        return ['end'];
      default:
        return [];
    }
  });
}
