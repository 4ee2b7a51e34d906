// Says what the break window shows at an instant: a pure picture of the break so many milliseconds after it was sent.
import type { RoutineStep } from '../routines/routine';
import { secondMs } from '../time/duration';
import { moves } from '../moves/catalogue';
import type { Move } from '../moves/move';
import type { MoveId } from '../moves/move-id';
import type { Break, Player, PlayerPhase } from './break';
import { advancePlayer, hasTenderSpots, isOver } from './player';
import { rhythmAt } from './rhythm-now';
import type { RhythmNow } from './rhythm-now';
import { phaseLengthMs, stepPlannedMs } from './step-timing';

export type SegmentState = 'done' | 'skipped' | 'now' | 'ahead';

/** One step as a part of the ring. */
export interface Segment {
  /** Its part of the whole routine, 0 to 1; all shares add up to 1. */
  share: number;
  /** How much of it is done, 0 to 1. */
  filled: number;
  state: SegmentState;
}

export interface PlayerView {
  stage: Break['stage'];
  /** Counted from 0; the last step once all are over. */
  index: number;
  stepCount: number;
  /** Counted from 1: left and right of one move in turn are one move, as in the list on the first screen. */
  moveNumber: number;
  moveCount: number;
  step: RoutineStep;
  next: RoutineStep | null;
  phase: PlayerPhase;
  paused: boolean;
  /** Whole seconds still to go in this phase, rounded up as on a kitchen timer. */
  secondsLeft: number;
  /** Time spent in this phase; what is said aloud goes by it. */
  elapsedMs: number;
  /** Whole seconds still to stay on a tender spot; null while rolling. */
  tenderSecondsLeft: number | null;
  /** The move has tender spots to stay on, and runs. */
  canStay: boolean;
  /** Where the step stands in the rhythm of its move; null while getting ready and on a tender spot. */
  rhythm: RhythmNow | null;
  /** The move that hurt, while its safety text is shown. */
  hurt: MoveId | null;
  /** The whole length of this phase in seconds, with what was added. */
  phaseSeconds: number;
  /** Whole seconds of moving still to go in all steps, without the time to get ready; it stands still with the ring. */
  secondsLeftInAll: number;
  /** At least half of the move's time is over. */
  halfway: boolean;
  /** How the step before this one was left; null at the first step. */
  leftBefore: 'done' | 'skipped' | 'stopped' | null;
  segments: readonly Segment[];
  /** How much of the routine lies behind, 0 to 1; what was skipped lies behind too. */
  progress: number;
  over: boolean;
  /** The move after the one at hand, whatever its side; null when that is the last. */
  nextMove: MoveId | null;
  /** Until anything of this next changes by itself; null while nothing moves. */
  untilChangeMs: number | null;
}

function segmentState(player: Player, index: number): SegmentState {
  if (index === player.index) return 'now';
  if (index > player.index) return 'ahead';
  return player.results[index] === 'skipped' ? 'skipped' : 'done';
}

function filledOf(player: Player, index: number): number {
  if (index < player.index) return player.results[index] === 'skipped' ? 0 : 1;
  if (index > player.index || player.phase === 'getReady') return 0;
  return Math.min(1, player.elapsedMs / phaseLengthMs(player));
}

function segmentsOf(player: Player): Segment[] {
  const wholeMs = player.steps.reduce((sum, _step, index) => sum + stepPlannedMs(player, index), 0);
  return player.steps.map((_step, index) => ({
    share: stepPlannedMs(player, index) / wholeMs,
    filled: filledOf(player, index),
    state: segmentState(player, index),
  }));
}

function progressOf(segments: readonly Segment[]): number {
  const behind = segments.reduce(
    (sum, { share, filled, state }) => sum + share * (state === 'skipped' ? 1 : filled),
    0,
  );
  return Math.min(1, behind);
}

function movesUpTo(player: Player, index: number): number {
  return player.steps.filter((step, at) => at <= index && player.steps[at - 1]?.move !== step.move).length;
}

function secondsLeftInAll(player: Player): number {
  const nowMs = player.phase === 'move' && !isOver(player) ? phaseLengthMs(player) - player.elapsedMs : 0;
  const from = player.phase === 'move' ? player.index + 1 : player.index;
  const aheadMs = player.steps.reduce((sum, _step, index) => sum + (index >= from ? stepPlannedMs(player, index) : 0), 0);
  return Math.ceil((nowMs + aheadMs) / secondMs);
}

function untilNextSecondMs(leftMs: number): number {
  return leftMs % secondMs || secondMs;
}

function rhythmOf(player: Player): RhythmNow | null {
  const step = player.steps[player.index];
  if (!step || player.phase !== 'move' || player.tenderLeftMs !== null) return null;
  const { rhythm }: Move = moves[step.move];
  return rhythmAt(rhythm, player.elapsedMs, phaseLengthMs(player));
}

/** Null only for a break without any step, which no routine is. */
export function playerViewAt(running: Break, passedMs: number): PlayerView | null {
  const player = running.stage === 'moving' ? advancePlayer(running.player, passedMs) : running.player;
  const over = isOver(player);
  const index = over ? player.steps.length - 1 : player.index;
  const step = player.steps[index];
  if (!step) return null;
  const leftMs = over ? 0 : phaseLengthMs(player) - player.elapsedMs;
  const segments = segmentsOf(player);
  const runs = running.stage === 'moving' && !player.paused && !over;
  const rhythm = rhythmOf(player);
  const tenderLeftMs = over ? null : player.tenderLeftMs;
  const changes = [
    untilNextSecondMs(leftMs),
    ...(tenderLeftMs === null ? [] : [untilNextSecondMs(tenderLeftMs)]),
    ...(rhythm ? [rhythm.untilChangeMs] : []),
  ];
  return {
    stage: running.stage,
    index,
    stepCount: player.steps.length,
    moveNumber: movesUpTo(player, index),
    moveCount: movesUpTo(player, player.steps.length),
    step,
    next: player.steps[index + 1] ?? null,
    phase: over ? 'move' : player.phase,
    paused: player.paused,
    secondsLeft: Math.ceil(leftMs / secondMs),
    elapsedMs: over ? phaseLengthMs(player) : player.elapsedMs,
    tenderSecondsLeft: tenderLeftMs === null ? null : Math.ceil(tenderLeftMs / secondMs),
    canStay: runs && player.phase === 'move' && hasTenderSpots(step),
    rhythm,
    hurt: player.hurt,
    phaseSeconds: Math.round(phaseLengthMs(player) / secondMs),
    secondsLeftInAll: secondsLeftInAll(player),
    halfway: over || (player.phase === 'move' && player.elapsedMs * 2 >= phaseLengthMs(player)),
    leftBefore: player.results[index - 1] ?? null,
    segments,
    progress: progressOf(segments),
    over,
    nextMove: player.steps.slice(index).find(({ move }) => move !== step.move)?.move ?? null,
    untilChangeMs: runs ? Math.min(...changes) : null,
  };
}
