// The fixed measures of the body and the names of its parts; a head is about a 7.5th of the height.
import type { Vector } from './vector';

export type BodySide = 'left' | 'right';

/** The rigid parts; each has a place and a rotation of its own once a pose is solved. */
export type Segment =
  | 'pelvis'
  | 'waist'
  | 'chest'
  | 'neck'
  | 'head'
  | `${BodySide}Thigh`
  | `${BodySide}Shank`
  | `${BodySide}Foot`
  | `${BodySide}Toes`
  | `${BodySide}UpperArm`
  | `${BodySide}Forearm`
  | `${BodySide}Hand`;

/** Centimetres, for a body of about 170. */
export const bones = {
  thigh: 41,
  shank: 41,
  upperArm: 29,
  forearm: 25,
  hand: 9,
  /** Middle of the hips to the lower spine's hinge, to the chest's hinge, to the base of the neck. */
  pelvis: 11,
  waist: 14,
  chest: 26,
  neck: 8,
} as const;

/** From the middle of the hips and of the chest's hinge, on the right side. */
export const hipOffset: Vector = [0, 0, 8];
export const shoulderOffset: Vector = [-0.5, 22.5, 16.5];

export const ankleHeight = 8;

/** The ball of the foot is round: it rolls on the floor without sinking in. From the ankle, in the foot's own frame. */
export const ballRadius = 2.1;
export const ballOfFoot: Vector = [13, ballRadius - ankleHeight, 0];
export const toeLength = 7.5;

export const signOf = (side: BodySide): 1 | -1 => (side === 'right' ? 1 : -1);

export function onSide(point: Vector, side: BodySide): Vector {
  return [point[0], point[1], point[2] * signOf(side)];
}
