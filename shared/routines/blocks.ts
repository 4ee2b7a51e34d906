// A routine as its editor shows it: one block for each move, with both sides of a two-sided move held together.
import { moves } from '../moves/catalogue';
import type { Move } from '../moves/move';
import type { MoveId } from '../moves/move-id';
import { ownRoutineLimits, sidesOf } from './own-routine';
import type { RoutineStep, Side } from './routine';

/** The sides in their order, one after the other; a routine of somebody else may bring one side alone, or unequal ones. */
export interface Block {
  /** Stays with the block wherever it goes. */
  key: number;
  move: MoveId;
  parts: readonly { side: Side; seconds: number }[];
}

export type Blocks = readonly Block[];

function isOtherSide(one: RoutineStep, other: RoutineStep | undefined): other is RoutineStep {
  return other?.move === one.move && one.side !== 'both' && other.side !== 'both' && other.side !== one.side;
}

function nextKey(blocks: Blocks): number {
  return Math.max(0, ...blocks.map(({ key }) => key)) + 1;
}

export function blocksOf(steps: readonly RoutineStep[]): Blocks {
  const blocks: Block[] = [];
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index];
    if (!step) break;
    const next = steps[index + 1];
    const mirrored = isOtherSide(step, next);
    const parts = (mirrored ? [step, next] : [step]).map(({ side, seconds }) => ({ side, seconds }));
    blocks.push({ key: blocks.length + 1, move: step.move, parts });
    if (mirrored) index += 1;
  }
  return blocks;
}

export function stepsOf(blocks: Blocks): readonly RoutineStep[] {
  return blocks.flatMap(({ move, parts }) => parts.map(({ side, seconds }) => ({ move, side, seconds })));
}

/** Both sides of a two-sided move come together, or not at all. */
export function hasRoomFor(blocks: Blocks, move: MoveId): boolean {
  return stepsOf(blocks).length + sidesOf(move).length <= ownRoutineLimits.steps;
}

export function withMove(blocks: Blocks, move: MoveId): Blocks {
  if (!hasRoomFor(blocks, move)) return blocks;
  const seconds = moves[move].defaultSeconds;
  return [...blocks, { key: nextKey(blocks), move, parts: sidesOf(move).map((side) => ({ side, seconds })) }];
}

export function withoutBlock(blocks: Blocks, key: number): Blocks {
  return blocks.filter((block) => block.key !== key);
}

/** `to` counts from 0 and is brought into the list. */
export function movedTo(blocks: Blocks, key: number, to: number): Blocks {
  const block = blocks.find((one) => one.key === key);
  if (!block) return blocks;
  const others = withoutBlock(blocks, key);
  const place = Math.min(others.length, Math.max(0, to));
  return [...others.slice(0, place), block, ...others.slice(place)];
}

function changed(blocks: Blocks, key: number, change: (block: Block) => Block): Blocks {
  return blocks.map((block) => (block.key === key ? change(block) : block));
}

/** The same for each of its sides. */
export function withSeconds(blocks: Blocks, key: number, seconds: number): Blocks {
  return changed(blocks, key, (block) => ({ ...block, parts: block.parts.map(({ side }) => ({ side, seconds })) }));
}

export function withSidesSwapped(blocks: Blocks, key: number): Blocks {
  return changed(blocks, key, (block) => ({ ...block, parts: [...block.parts].reverse() }));
}

/** True for one side of a two-sided move without the other. */
export function isOneSided({ move, parts }: Block): boolean {
  return parts.length < sidesOf(move).length;
}

export function withBothSides(blocks: Blocks, key: number): Blocks {
  return changed(blocks, key, (block) => {
    const [first] = block.parts;
    const missing = sidesOf(block.move).filter((side) => block.parts.every((part) => part.side !== side));
    const room = ownRoutineLimits.steps - stepsOf(blocks).length;
    if (!first || missing.length === 0 || missing.length > room) return block;
    return { ...block, parts: [...block.parts, ...missing.map((side) => ({ side, seconds: first.seconds }))] };
  });
}

/** The seconds that the editor shows: those of the longest side. */
export function blockSeconds({ parts }: Block): number {
  return Math.max(...parts.map(({ seconds }) => seconds));
}

/** The next multiple of five, within the limits. */
export function steppedSeconds(seconds: number, by: 1 | -1): number {
  const step = 5;
  const next = by === 1 ? Math.floor(seconds / step) * step + step : Math.ceil(seconds / step) * step - step;
  return Math.min(ownRoutineLimits.secondsMax, Math.max(ownRoutineLimits.secondsMin, next));
}

/** Neither the front of the hips nor the glutes: what sitting holds still is what this leaves out. */
export function missesHipsAndGlutes(steps: readonly RoutineStep[]): boolean {
  if (steps.length === 0) return false;
  const targets = steps.flatMap(({ move }) => (moves[move] as Move).targets);
  return !targets.some(({ group }) => group === 'hipFlexors' || group === 'glutes');
}
