// Finds the line that says which leg or hand does what in a step.
import type { MoveMessageKey } from '../messages/english-moves';
import type { Side } from '../routines/routine';
import type { SidesOfMove } from './move';

/** A move of two sides that a step asks for on both is shown as its right side, as the figure is. */
export function sideCueOf(move: SidesOfMove, side: Side): MoveMessageKey {
  if (move.sides !== 'each') return move.sideCue.both;
  return side === 'left' ? move.sideCue.left : move.sideCue.right;
}
