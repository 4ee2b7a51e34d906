// Which muscle groups had their turn, and whether left and right had as much: from what was really done of each move.
import { moves } from '../moves/catalogue';
import type { Move, MuscleGroup } from '../moves/move';
import { isMoveId, moveIds } from '../moves/move-id';
import type { MoveId } from '../moves/move-id';
import { groupSeconds, weeklyTargetSeconds, weighedGroups } from '../practice/practice';
import type { SecondsOfMove } from './sums';

const namedGroups: readonly MuscleGroup[] = ['quadriceps', 'calves', 'lowerTrunk'];
/** The weighed ones first. */
const groups: readonly MuscleGroup[] = [...weighedGroups, ...namedGroups];

/** Sides are called even when they differ by no more than this part of both, or by so many seconds. */
const evenPart = 0.1;
const evenSeconds = 20;

export interface GroupTurn {
  group: MuscleGroup;
  seconds: number;
  /** What the same time may bring it; null for groups that are only named. Source: content.md §4 (4). */
  targetSeconds: number | null;
  /** A move for a group that had no turn; null where it had one, or where none may be named. */
  hint: MoveId | null;
}

export interface Sides {
  left: number;
  right: number;
  /** The side that had more; null where they are even. */
  more: 'left' | 'right' | null;
  /** The move that makes most of the difference; null where they are even. */
  mostIn: MoveId | null;
}

export interface Balance {
  /** 7 or 28. */
  days: number;
  groups: readonly GroupTurn[];
  sides: Sides;
}

interface KnownSeconds extends SecondsOfMove {
  move: MoveId;
}

const isKnown = (one: SecondsOfMove): one is KnownSeconds => isMoveId(one.move);

function reachingMove(group: MuscleGroup, mayBeNamed: ReadonlySet<MoveId>): MoveId | null {
  const reaching = moveIds.filter((id) => mayBeNamed.has(id) && (moves[id] as Move).targets.some((target) => target.group === group));
  const aiming = reaching.find((id) => (moves[id] as Move).targets.some((target) => target.group === group && target.main));
  return aiming ?? reaching[0] ?? null;
}

function sidesOf(done: readonly KnownSeconds[]): Sides {
  const sum = (side: 'left' | 'right', of: readonly KnownSeconds[]): number =>
    of.filter((one) => one.side === side).reduce((all, { seconds }) => all + seconds, 0);
  const [left, right] = [sum('left', done), sum('right', done)];
  const ahead = Math.abs(left - right);
  if (ahead <= Math.max(evenSeconds, evenPart * (left + right))) return { left, right, more: null, mostIn: null };
  const more = left > right ? 'left' : 'right';
  const other = more === 'left' ? 'right' : 'left';
  const aheadIn = (move: MoveId): number => {
    const ofMove = done.filter((one) => one.move === move);
    return sum(more, ofMove) - sum(other, ofMove);
  };
  const [mostIn = null] = [...new Set(done.map(({ move }) => move))].toSorted((one, two) => aheadIn(two) - aheadIn(one));
  return { left, right, more, mostIn };
}

/** `mayBeNamed`: moves that this person may be pointed to. Groups that none of them reaches are left out, unless they had a turn. */
export function balanceOf(seconds: readonly SecondsOfMove[], days: number, mayBeNamed: ReadonlySet<MoveId>): Balance {
  const done = seconds.filter(isKnown);
  const turns = groups.map((group): GroupTurn => {
    const turn = done.reduce((sum, one) => sum + groupSeconds(one.move, group, one.seconds), 0);
    const weekly = group in weeklyTargetSeconds ? weeklyTargetSeconds[group as keyof typeof weeklyTargetSeconds] : null;
    return {
      group,
      seconds: Math.round(turn),
      targetSeconds: weekly === null ? null : (weekly * days) / 7,
      hint: turn > 0 ? null : reachingMove(group, mayBeNamed),
    };
  });
  return { days, groups: turns.filter(({ seconds: had, hint }) => had > 0 || hint !== null), sides: sidesOf(done) };
}
