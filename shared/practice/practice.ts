// What was really done of each move and side in the last days: the chooser asks it what the week still lacks.
import type { MoveId } from '../moves/move-id';
import { moves } from '../moves/catalogue';
import type { Move, MuscleGroup } from '../moves/move';
import type { RoutineRef } from '../routines/offer';
import type { RoutineStep, Side } from '../routines/routine';
import { dayMs } from '../time/duration';
import type { TimelineMs } from '../time/timeline';

/** One day's seconds of one side of one move. */
export interface Practice {
  /** When it was done last on that day. */
  at: TimelineMs;
  date: string;
  move: MoveId;
  side: Side;
  seconds: number;
}

/** When a routine was begun last. */
export interface RoutineUse {
  routineId: RoutineRef;
  at: TimelineMs;
}

/** A move that hurt rests until then. */
export interface RestingMove {
  move: MoveId;
  until: TimelineMs;
}

export const weekMs = 7 * dayMs;
/** Source: content.md §6 F, the founding document's caution carried over: a move that hurt is left out for a week. */
export const restAfterHurtMs = weekMs;
/** So many routines are remembered; more than anybody has. */
const usesKept = 60;

/** The groups whose need is weighed, with the seconds that a week should bring them. Source: content.md §4 (4). */
export const weeklyTargetSeconds = {
  hipFlexors: 300,
  glutes: 300,
  hamstrings: 180,
  upperBack: 180,
} as const satisfies Partial<Record<MuscleGroup, number>>;

export type WeighedGroup = keyof typeof weeklyTargetSeconds;
export const weighedGroups = Object.keys(weeklyTargetSeconds) as WeighedGroup[];

/** How much of a step's time a group gets: all of it as a main target, half of it where it only takes part. */
export function groupSeconds(moveId: MoveId, group: MuscleGroup, seconds: number): number {
  const move: Move = moves[moveId];
  const target = move.targets.find((one) => one.group === group);
  if (!target) return 0;
  return target.main ? seconds : seconds / 2;
}

function thisWeek(practice: readonly Practice[], now: TimelineMs): readonly Practice[] {
  return practice.filter(({ at }) => at > now - weekMs);
}

/** Seconds that a group got in the last seven days. */
export function weekSeconds(practice: readonly Practice[], group: MuscleGroup, now: TimelineMs): number {
  return thisWeek(practice, now).reduce((sum, { move, seconds }) => sum + groupSeconds(move, group, seconds), 0);
}

/** Seconds that a side of a move got in the last seven days. */
export function weekSecondsOfSide(practice: readonly Practice[], move: MoveId, side: Side, now: TimelineMs): number {
  return thisWeek(practice, now)
    .filter((one) => one.move === move && one.side === side)
    .reduce((sum, { seconds }) => sum + seconds, 0);
}

export function rolledOn(practice: readonly Practice[], date: string): boolean {
  return practice.some((one) => one.date === date && moves[one.move].place === 'roller');
}

/** Adds what a break brought; what is older than a week goes. `doneMs` runs beside `steps`. */
export function withPractice(
  practice: readonly Practice[],
  steps: readonly RoutineStep[],
  doneMs: readonly number[],
  { at, date }: { at: TimelineMs; date: string },
): readonly Practice[] {
  let list = thisWeek(practice, at);
  for (const [index, { move, side }] of steps.entries()) {
    const seconds = Math.round((doneMs[index] ?? 0) / 1000);
    if (seconds === 0) continue;
    const isSame = (one: Practice): boolean => one.date === date && one.move === move && one.side === side;
    const before = list.find(isSame)?.seconds ?? 0;
    list = [...list.filter((one) => !isSame(one)), { at, date, move, side, seconds: before + seconds }];
  }
  return list;
}

export function withUse(used: readonly RoutineUse[], routineId: RoutineRef, at: TimelineMs): readonly RoutineUse[] {
  return [{ routineId, at }, ...used.filter((one) => one.routineId !== routineId)].slice(0, usesKept);
}

export function isResting(resting: readonly RestingMove[], move: MoveId, now: TimelineMs): boolean {
  return resting.some((one) => one.move === move && one.until > now);
}

export function withResting(resting: readonly RestingMove[], move: MoveId, now: TimelineMs): readonly RestingMove[] {
  const others = resting.filter((one) => one.move !== move && one.until > now);
  return [...others, { move, until: now + restAfterHurtMs }];
}
