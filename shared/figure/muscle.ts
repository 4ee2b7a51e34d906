// Where the named muscles lie on the body, so that what is held short or worked can be shown in place.
import { ball, thin } from './flesh';
import type { Ball, Row } from './flesh';
import { signOf } from './skeleton';
import type { BodySide, Segment } from './skeleton';
import type { Vector } from './vector';

export type Muscle = 'hipFlexor' | 'glute' | 'hamstring' | 'calf' | 'upperBack' | 'flank' | 'outerHip' | 'lowerBack' | 'oblique';

/** The shape as a row fixed to the parts it spans: it stretches and shortens with the pose. */
export function muscleRow(muscle: Muscle, side: BodySide): Row {
  const thigh: Segment = `${side}Thigh`;
  const shank: Segment = `${side}Shank`;
  const at = (on: Segment, [x, y, z]: Vector, radius: number): Ball => ball(on, [x, y, z * signOf(side)], radius);
  switch (muscle) {
    case 'hipFlexor':
      return thin(
        at('pelvis', [5, 11, 7], 2.2),
        at('pelvis', [5.8, 4, 8], 3.4),
        at(thigh, [4.6, -7, 1], 3.6),
        at(thigh, [5, -17, 1], 2),
      );
    case 'glute':
      return thin(
        at('pelvis', [-6.6, 6.5, 7.5], 3.2),
        at('pelvis', [-6.6, 0.5, 8.6], 5),
        at('pelvis', [-5.4, -5.5, 9], 4),
      );
    case 'hamstring':
      return thin(at(thigh, [-4.4, -9, 1], 2.4), at(thigh, [-3.8, -20, 1], 3.3), at(thigh, [-3, -34, 1], 1.7));
    case 'calf':
      return thin(at(shank, [-3, -4, 1], 2), at(shank, [-3.8, -11, 1], 3), at(shank, [-2.2, -23, 1], 1.5));
    case 'upperBack':
      return thin(at('chest', [-5.4, 19, 6], 2.4), at('chest', [-6, 11, 6], 3.4), at('chest', [-5.6, 2, 6], 2.2));
    case 'outerHip':
      return thin(
        at('pelvis', [-3, 9, 11.5], 2.6),
        at('pelvis', [-4, 2, 13], 4.4),
        at('pelvis', [-4, -4.5, 12.5], 3.4),
      );
    case 'lowerBack':
      return thin(at('chest', [-6.4, 3, 4], 1.8), at('waist', [-5.6, 6, 5], 2.8), at('pelvis', [-6, 6.5, 5], 2.4));
    // From one hip across the front to the ribs of the other side.
    case 'oblique':
      return thin(
        at('pelvis', [6.2, 8, 9], 3),
        at('waist', [7.4, 6, 5], 3.8),
        at('chest', [7.8, 3, 0], 3.6),
        at('chest', [8.4, 10, -6], 2.4),
      );
    case 'flank':
      return thin(
        at('waist', [2.5, 12, 9], 2),
        at('waist', [2, 4, 9.5], 3),
        at('pelvis', [0.5, 4, 11.5], 3.6),
        at('pelvis', [-1, -4, 12], 3),
      );
  }
}
