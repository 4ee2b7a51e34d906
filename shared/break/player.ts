// Guides a routine step by step as a pure machine: time passes, the person presses keys, the player answers.
import type { PlayerCommand } from '../state/event';
import { moves } from '../moves/catalogue';
import type { Move } from '../moves/move';
import { otherSide } from '../routines/routine';
import type { RoutineStep } from '../routines/routine';
import type { Player, PlayerPace, StepResult } from './break';
import { secondMs } from '../time/duration';
import { extensionMs, phaseLengthMs, stepPlannedMs } from './step-timing';

export function newPlayer(steps: readonly RoutineStep[], pace: PlayerPace = 'read'): Player {
  return {
    steps,
    pace,
    index: 0,
    phase: 'getReady',
    elapsedMs: 0,
    extraMs: 0,
    paused: false,
    pausedForMs: 0,
    doneMs: steps.map(() => 0),
    results: steps.map(() => null),
    tenderLeftMs: null,
    hurt: null,
  };
}

export function isOver(player: Player): boolean {
  return player.index >= player.steps.length;
}

function withDone(player: Player, addMs: number): readonly number[] {
  return player.doneMs.map((done, index) =>
    // What was added with "+15 s" is the person's own; credit stays within the plan.
    index === player.index ? Math.min(done + addMs, stepPlannedMs(player, index)) : done,
  );
}

function leaveStep(player: Player, result: StepResult): Player {
  return {
    ...player,
    index: player.index + 1,
    phase: 'getReady',
    elapsedMs: 0,
    extraMs: 0,
    tenderLeftMs: null,
    results: player.results.map((before, index) => (index === player.index ? result : before)),
  };
}

function tenderAfter(player: Player, runMs: number): number | null {
  const leftMs = player.tenderLeftMs === null ? 0 : player.tenderLeftMs - runMs;
  return leftMs > 0 ? leftMs : null;
}

/** Lets time pass; it may run through several phases at once. Time left over after the last step is dropped. */
export function advancePlayer(player: Player, passedMs: number): Player {
  if (isOver(player)) return player;
  if (player.paused) return { ...player, pausedForMs: player.pausedForMs + passedMs };
  let now = player;
  let leftMs = passedMs;
  while (leftMs > 0 && !isOver(now)) {
    const runMs = Math.min(leftMs, phaseLengthMs(now) - now.elapsedMs);
    const reachedEnd = now.elapsedMs + runMs >= phaseLengthMs(now);
    const doneMs = now.phase === 'move' ? withDone(now, runMs) : now.doneMs;
    now = { ...now, doneMs, elapsedMs: now.elapsedMs + runMs, tenderLeftMs: tenderAfter(now, runMs) };
    leftMs -= runMs;
    if (!reachedEnd) continue;
    now = now.phase === 'getReady' ? { ...now, phase: 'move', elapsedMs: 0 } : leaveStep(now, 'done');
  }
  return now;
}

/** Swaps left and right in this and all steps to come; what is done stays as it was. */
function mirrorFromHere(player: Player): Player {
  const steps = player.steps.map((step, index) =>
    index < player.index ? step : { ...step, side: otherSide(step.side) },
  );
  return { ...player, steps };
}

function goBack(player: Player): Player {
  // Early in a step "back" means the step before; later it means this step again (as in music players).
  const early = player.phase === 'getReady' || player.elapsedMs < 3_000;
  const index = Math.max(0, early ? player.index - 1 : player.index);
  return {
    ...player,
    index,
    phase: 'getReady',
    elapsedMs: 0,
    extraMs: 0,
    tenderLeftMs: null,
    doneMs: player.doneMs.map((done, step) => (step === index ? 0 : done)),
    results: player.results.map((result, step) => (step >= index ? null : result)),
  };
}

/** How long one stays on a tender spot of this move; null where one looks for none. */
function tenderSpotMs(step: RoutineStep | undefined): number | null {
  const move: Move | null = step ? moves[step.move] : null;
  return move?.tenderSpotSeconds == null ? null : move.tenderSpotSeconds * secondMs;
}

export function hasTenderSpots(step: RoutineStep | undefined): boolean {
  return tenderSpotMs(step) !== null;
}

/** The whole spot is held even when the step would end before. */
function stayOnSpot(player: Player): Player {
  const spotMs = tenderSpotMs(player.steps[player.index]);
  if (player.phase !== 'move' || spotMs === null) return player;
  const leftMs = phaseLengthMs(player) - player.elapsedMs;
  return { ...player, tenderLeftMs: spotMs, extraMs: player.extraMs + Math.max(0, spotMs - leftMs) };
}

/** Ends the move at once: this step as stopped, its other steps to come as skipped; nothing moves until the person says so. */
export function endHurtMove(player: Player): Player {
  const moveId = player.steps[player.index]?.move;
  if (isOver(player) || moveId === undefined || player.hurt !== null) return player;
  return { ...player, hurt: moveId, paused: true, pausedForMs: 0, tenderLeftMs: null };
}

function goOnAfterHurt(player: Player): Player {
  const { hurt } = player;
  if (hurt === null) return player;
  let now = leaveStep({ ...player, hurt: null, paused: false }, 'stopped');
  while (now.steps[now.index]?.move === hurt) now = leaveStep(now, 'skipped');
  return now;
}

/** While the safety text is shown only going on and stopping mean anything. */
const meansNothingWhileHurt = (command: PlayerCommand['type']): boolean => command !== 'goOn';

/** Answers the keys that steer the steps; begin, stop and the choice of routine belong to the break itself. */
export function steerPlayer(player: Player, command: PlayerCommand['type']): Player {
  if (isOver(player) || (player.hurt !== null && meansNothingWhileHurt(command))) return player;
  switch (command) {
    case 'hurts':
      return endHurtMove(player);
    case 'goOn':
      return goOnAfterHurt(player);
    case 'tenderSpot':
      return stayOnSpot(player);
    case 'pause':
      return { ...player, paused: true, pausedForMs: 0 };
    case 'resume':
      return { ...player, paused: false, pausedForMs: 0 };
    case 'next':
      return { ...leaveStep(player, 'skipped'), paused: false };
    case 'back':
      return { ...goBack(player), paused: false };
    case 'extend':
      return player.phase === 'move' ? { ...player, extraMs: player.extraMs + extensionMs } : player;
    case 'mirror':
      return mirrorFromHere(player);
    default:
      return player;
  }
}
