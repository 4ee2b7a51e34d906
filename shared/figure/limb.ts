// Two bones that have to reach a place: the one piece of inverse kinematics that planted feet and holding hands need.
import { add, cross, distance, scale, squareTo, subtract, unit } from './vector';
import type { Rotation, Vector } from './vector';

export type LimbReach = {
  readonly middle: Vector;
  readonly end: Vector;
  /** The limb's front, square to the line from root to end. */
  readonly upper: Rotation;
  readonly lower: Rotation;
};

/** `towards` is where the middle joint points; `front` is 1 where that is the limb's front (knee) and -1 where it is its back (elbow). */
export function reach(
  root: Vector,
  target: Vector,
  upperLength: number,
  lowerLength: number,
  towards: Vector,
  front: 1 | -1,
): LimbReach {
  const along = unit(subtract(target, root));
  const shortest = Math.abs(upperLength - lowerLength) + 0.01;
  const gap = Math.min(upperLength + lowerLength - 1e-6, Math.max(shortest, distance(root, target)));
  const forward = (upperLength ** 2 - lowerLength ** 2 + gap ** 2) / (2 * gap);
  const sideways = Math.sqrt(Math.max(0, upperLength ** 2 - forward ** 2));
  const bendDirection = squareTo(towards, along);
  const middle = add(root, add(scale(along, forward), scale(bendDirection, sideways)));
  const end = add(root, scale(along, gap));
  const frontDirection = scale(bendDirection, front);
  return { middle, end, upper: frame(root, middle, frontDirection), lower: frame(middle, end, frontDirection) };
}

/** A bone's frame: y points back to its root, x to its front. */
export function frame(root: Vector, end: Vector, front: Vector): Rotation {
  const up = unit(subtract(root, end));
  const forwards = squareTo(front, up);
  return [forwards, up, cross(forwards, up)];
}
