// The twenty seconds of the try as a pure clock: time to get ready, the move with its holds, and the end.
import type { Rhythm } from '../../shared/moves/move';
import { tryMoveSeconds } from '../../shared/moves/try-move';
import { secondMs } from '../../shared/time/duration';

const getReadyMs = 4 * secondMs;
const moveMs = tryMoveSeconds * secondMs;

export interface TryRun {
  /** Gone by before the last stop. */
  ranMs: number;
  /** When it last went on, by the page's clock; null while it stands still. */
  since: number | null;
}

export type TryPhase = 'getReady' | 'move' | 'over';

export interface TryView {
  phase: TryPhase;
  paused: boolean;
  secondsLeft: number;
  /** Of the move alone, 0 to 1. */
  progress: number;
  /** Whether to hold or to let go; null for moves that are not held, and outside of the move. */
  hold: 'hold' | 'letGo' | null;
  /** Real milliseconds until another picture is due; null when none comes by itself. */
  untilChangeMs: number | null;
}

export function startTry(now: number): TryRun {
  return { ranMs: 0, since: now };
}

/** `rate`: how many times faster than the page's clock Unsit's own clock runs. */
function ranUntil({ ranMs, since }: TryRun, now: number, rate: number): number {
  return since === null ? ranMs : ranMs + Math.max(0, now - since) * rate;
}

export function pauseOrGoOn(run: TryRun, now: number, rate: number): TryRun {
  return run.since === null ? { ...run, since: now } : { ranMs: ranUntil(run, now, rate), since: null };
}

function holdAt(rhythm: Rhythm, movedMs: number): TryView['hold'] {
  if (rhythm.kind !== 'holds') return null;
  const cycleMs = (rhythm.holdSeconds + rhythm.restSeconds) * secondMs;
  return movedMs % cycleMs < rhythm.holdSeconds * secondMs ? 'hold' : 'letGo';
}

export function tryViewAt(run: TryRun, now: number, rate: number, rhythm: Rhythm): TryView {
  const ranMs = ranUntil(run, now, rate);
  const movedMs = ranMs - getReadyMs;
  const paused = run.since === null;
  if (movedMs >= moveMs) return { phase: 'over', paused: false, secondsLeft: 0, progress: 1, hold: null, untilChangeMs: null };
  const leftMs = movedMs < 0 ? -movedMs : moveMs - movedMs;
  const secondsLeft = Math.ceil(leftMs / secondMs);
  return {
    phase: movedMs < 0 ? 'getReady' : 'move',
    paused,
    secondsLeft,
    progress: Math.max(0, movedMs) / moveMs,
    hold: movedMs < 0 ? null : holdAt(rhythm, movedMs),
    untilChangeMs: paused ? null : (leftMs - (secondsLeft - 1) * secondMs) / rate,
  };
}

/** What is heard between two pictures of it. */
export function tryChime(before: TryView | null, after: TryView): 'go' | 'end' | null {
  if (before === null || before.phase === after.phase) return null;
  return after.phase === 'over' ? 'end' : 'go';
}
