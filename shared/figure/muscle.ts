// Where the named muscles lie on the body, so that what is held short or worked can be shown in place.
import type { Ball, Lump } from './flesh';
import type { BodySide, Segment } from './skeleton';
import { signOf } from './skeleton';
import type { Vector } from './vector';

export type Muscle = 'hipFlexor' | 'glute' | 'hamstring' | 'calf' | 'upperBack' | 'waist' | 'outerHip';

/** The shape as lumps fixed to the parts it spans: it stretches and shortens with the pose. */
export function muscleLumps(muscle: Muscle, side: BodySide): readonly Lump[] {
  const sign = signOf(side);
  const thigh: Segment = `${side}Thigh`;
  const shank: Segment = `${side}Shank`;
  const at = (on: Segment, [x, y, z]: Vector, radius: number): Ball => ({ on, at: [x, y, z * sign], radius });
  const row = (...balls: readonly Ball[]): readonly Lump[] =>
    balls.slice(1).map((next, index) => [balls[index] ?? next, next]);
  switch (muscle) {
    case 'hipFlexor':
      return row(
        at('pelvis', [5.2, 12, 6], 2.4),
        at('pelvis', [5.6, 5, 8], 3.3),
        at(thigh, [5, -5, 1], 3.4),
        at(thigh, [5.2, -16, 1], 2.2),
      );
    case 'glute':
      return row(
        at('pelvis', [-7.2, 6.5, 7], 3.6),
        at('pelvis', [-6.8, -1, 8], 5.4),
        at(thigh, [-3.6, -9, 1], 3.6),
      );
    case 'hamstring':
      return row(at(thigh, [-4.6, -9, 1], 2.8), at(thigh, [-4.2, -20, 1], 3.2), at(thigh, [-3.4, -34, 1], 2));
    case 'calf':
      return row(at(shank, [-3, -4, 1], 2.2), at(shank, [-4, -11, 1], 3), at(shank, [-2.4, -23, 1], 1.6));
    case 'upperBack':
      return row(at('chest', [-6, 20, 6], 2.6), at('chest', [-6.4, 12, 6], 3.2), at('chest', [-6, 3, 6], 2.4));
    case 'waist':
      return row(at('waist', [1, 13, 10], 2.6), at('waist', [0, 4, 10], 3.2), at('pelvis', [-1, 6, 11], 3));
    case 'outerHip':
      return row(at('pelvis', [-2, 5, 12], 3.4), at('pelvis', [-2, -2, 13], 4), at(thigh, [-1, -9, 5], 3));
  }
}
