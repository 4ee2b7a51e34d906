// The soft body around the bones: balls fixed to each part, which the outline stretches a skin over.
import { ankleHeight, bones, signOf, toeLength } from './skeleton';
import type { BodySide, Segment } from './skeleton';
import type { Vector } from './vector';

export type Ball = { readonly on: Segment; readonly at: Vector; readonly radius: number };

/** Balls whose skin is stretched around all of them at once. */
export type Lump = readonly Ball[];

const ball = (on: Segment, at: Vector, radius: number): Ball => ({ on, at, radius });

const pair = (on: Segment, [x, y, z]: Vector, radius: number): Lump => [
  ball(on, [x, y, z], radius),
  ball(on, [x, y, -z], radius),
];

/** Neighbours of a row of balls, two by two: the lumps of a limb. */
function row(balls: readonly Ball[]): readonly Lump[] {
  return balls.slice(1).map((next, index) => [balls[index] ?? next, next]);
}

export function legLumps(side: BodySide): readonly Lump[] {
  const thigh: Segment = `${side}Thigh`;
  const shank: Segment = `${side}Shank`;
  const foot: Segment = `${side}Foot`;
  const toes: Segment = `${side}Toes`;
  return [
    ...row([
      ball(thigh, [0, 0, 0], 8.6),
      ball(thigh, [0.6, -12, 0], 8.1),
      ball(thigh, [0.6, -27, 0], 6.8),
      ball(thigh, [0.4, -bones.thigh, 0], 5.7),
    ]),
    ...row([
      ball(shank, [0.4, 0, 0], 5.6),
      ball(shank, [-1.5, -10, 0], 5.6),
      ball(shank, [-1, -20, 0], 4.7),
      ball(shank, [0, -34, 0], 3.4),
      ball(shank, [0, -bones.shank, 0], 3.3),
    ]),
    [
      ball(foot, [0, -0.6, 0], 3.3),
      ball(foot, [-3.8, 2.9 - ankleHeight, 0], 2.9),
      ball(foot, [4.5, -3, 0], 2.9),
      ...pair(foot, [13, 2.1 - ankleHeight, 2.2], 2.1),
    ],
    [...pair(toes, [0, 2.1, 2.2], 2.1), ...pair(toes, [toeLength - 2, 1.8, 1.6], 1.8)],
  ];
}

export function armLumps(side: BodySide): readonly Lump[] {
  const upper: Segment = `${side}UpperArm`;
  const forearm: Segment = `${side}Forearm`;
  const hand: Segment = `${side}Hand`;
  return [
    ...row([
      ball(upper, [0, 0, 0], 5.4),
      ball(upper, [0.2, -10, 0], 4.9),
      ball(upper, [0, -bones.upperArm, 0], 3.8),
    ]),
    ...row([
      ball(forearm, [0, 0, 0], 3.8),
      ball(forearm, [0.3, -7, 0], 4),
      ball(forearm, [0, -bones.forearm, 0], 2.6),
    ]),
    ...row([ball(hand, [0, 0, 0], 2.6), ball(hand, [0, -6.5, 0], 3), ball(hand, [0, -bones.hand - 5, 0], 1.7)]),
  ];
}

export const trunkLumps: readonly Lump[] = [
  [
    ...pair('pelvis', [0.5, 0.5, 6.8], 8.8),
    ...pair('pelvis', [-3.6, 0, 6.2], 8.2),
    ...pair('pelvis', [0.4, 9, 5.6], 8.2),
  ],
  [...pair('pelvis', [0.4, 9, 5.6], 8.2), ...pair('waist', [0.3, 5, 5], 8)],
  [...pair('waist', [0.3, 5, 5], 8), ...pair('chest', [0.2, 4, 6.4], 8.8)],
  [...pair('chest', [0.2, 4, 6.4], 8.8), ...pair('chest', [0.4, 13, 7.5], 9.6)],
  [...pair('chest', [0.4, 13, 7.5], 9.6), ...pair('chest', [-0.5, 21.5, 15], 5.2), ...pair('chest', [-1.2, 23, 4], 5.6)],
  [...pair('chest', [-1.2, 23, 4], 5), ball('neck', [-0.2, 1, 0], 5)],
];

/** What hides the line between a limb and the trunk where they are one: drawn over both, in their colour. */
export function hipSeamLumps(side: BodySide): readonly Lump[] {
  const sign = signOf(side);
  return [
    [
      ball('pelvis', [0.5, 0.5, 6.8 * sign], 8.7),
      ball('pelvis', [-3.6, 0, 6.2 * sign], 8.1),
      ball('pelvis', [0.4, 8, 5.6 * sign], 8.1),
    ],
    [ball('pelvis', [0, 0.5, 7 * sign], 8.2), ball(`${side}Thigh`, [0.2, -5, 0], 7.9)],
  ];
}

export function shoulderSeamLumps(side: BodySide): readonly Lump[] {
  const sign = signOf(side);
  return [
    [
      ball('chest', [-1.2, 22.6, 4 * sign], 4.8),
      ball('chest', [-0.5, 21.4, 14.5 * sign], 5.1),
      ball('chest', [0, 16, 9 * sign], 6.4),
    ],
    [ball('chest', [-0.5, 21.8, 15 * sign], 5), ball(`${side}UpperArm`, [0, -3, 0], 4.7)],
  ];
}

export const headLumps: readonly Lump[] = [
  [ball('neck', [-0.2, -1, 0], 5), ball('neck', [0, bones.neck, 0], 4.6)],
  [
    ball('head', [-1.2, 9.6, 0], 9),
    ball('head', [1.6, 9.6, 0], 8.4),
    ball('head', [3.2, 2.4, 0], 5.2),
    ball('head', [0, 2, 0], 4.8),
  ],
];
