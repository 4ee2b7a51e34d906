// What a break is while its window is open: which routine, how far, and what came of it.
import type { MoveId } from '../moves/move-id';
import type { RoutineOffer } from '../routines/offer';
import type { RoutineStep } from '../routines/routine';
import type { TimelineMs } from '../time/timeline';

/** `stopped`: for discomfort. */
export type StepResult = 'done' | 'skipped' | 'stopped';

/** `getReady` gives time to change position before each step. */
export type PlayerPhase = 'getReady' | 'move';

/** How long getting ready takes: to read how, or to hear it said. */
export type PlayerPace = 'read' | 'heard';

export interface Player {
  steps: readonly RoutineStep[];
  pace: PlayerPace;
  index: number;
  phase: PlayerPhase;
  /** Time spent in this phase of this step; stands still while paused. */
  elapsedMs: number;
  /** What the person added to this step with "+15 s". */
  extraMs: number;
  paused: boolean;
  /** How long the pause has lasted; a break forgotten while paused stops by itself. */
  pausedForMs: number;
  /** Milliseconds really done, per step. */
  doneMs: readonly number[];
  results: readonly (StepResult | null)[];
  /** In a rolled move, how long to stay on the tender spot yet; null while rolling. */
  tenderLeftMs: number | null;
  /** The move that hurt, while its safety text is shown and nothing moves. */
  hurt: MoveId | null;
}

export type BreakOutcome = 'finished' | 'stopped' | 'walked';

export interface Break {
  /** Null where no move is left for this person: a walk or a pause. */
  offer: RoutineOffer | null;
  stage: 'why' | 'moving' | 'done';
  openedAt: TimelineMs;
  /** The sitting that called for it; what the first screen names. */
  boutSatMs: number;
  /** When the first step began; null on the first screen. */
  startedAt: TimelineMs | null;
  player: Player;
  outcome: BreakOutcome | null;
  /** The player stands still: somebody else guides, and says when it is over. */
  guidedElsewhere: boolean;
}

/** A break that is over, as the history hears of it. */
export interface EndedBreak {
  offer: RoutineOffer | null;
  player: Player;
  outcome: BreakOutcome;
  startedAt: TimelineMs;
  endedAt: TimelineMs;
  /** The person's date at its end. */
  date: string;
}
