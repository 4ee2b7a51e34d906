// The soft body around the bones: balls fixed to each part, in rows of cross-sections that the outline runs along.
import { ankleHeight, ballOfFoot, ballRadius, bones, signOf, toeLength } from './skeleton';
import type { BodySide, Segment } from './skeleton';
import type { Vector } from './vector';

export type Ball = { readonly on: Segment; readonly at: Vector; readonly radius: number };

/** The balls of one cross-section; its skin is stretched around all of them. */
export type Slice = readonly [Ball, ...Ball[]];

/** A limb or the trunk from one end to the other. One slice alone is just its skin. */
export type Row = readonly Slice[];

export const ball = (on: Segment, at: Vector, radius: number): Ball => ({ on, at, radius });

const pair = (on: Segment, [x, y, z]: Vector, radius: number): readonly [Ball, Ball] => [
  ball(on, [x, y, z], radius),
  ball(on, [x, y, -z], radius),
];

export const thin = (...balls: readonly Ball[]): Row => balls.map((each): Slice => [each]);

export function legRows(side: BodySide): readonly Row[] {
  const thigh: Segment = `${side}Thigh`;
  const shank: Segment = `${side}Shank`;
  const foot: Segment = `${side}Foot`;
  const toes: Segment = `${side}Toes`;
  return [
    thin(
      ball(thigh, [0, 0, 0], 8.6),
      ball(thigh, [0.6, -11, 0], 8.2),
      ball(thigh, [0.9, -26, 0], 6.9),
      ball(thigh, [0.4, -bones.thigh, 0], 5.7),
      ball(shank, [-1.2, -11, 0], 5.5),
      ball(shank, [-0.8, -24, 0], 4.3),
      ball(shank, [0, -bones.shank, 0], 3.3),
    ),
    [
      [
        ball(foot, [0, -0.6, 0], 3.3),
        ball(foot, [-3.8, 2.9 - ankleHeight, 0], 2.9),
        ball(foot, [4.5, -3, 0], 2.9),
        ...pair(foot, [ballOfFoot[0], ballOfFoot[1], 2.2], ballRadius),
      ],
    ],
    [[...pair(toes, [0, 0, 2.2], ballRadius), ...pair(toes, [toeLength - 2, 1.8 - ballRadius, 1.6], 1.8)]],
  ];
}

export function armRows(side: BodySide): readonly Row[] {
  const upper: Segment = `${side}UpperArm`;
  const forearm: Segment = `${side}Forearm`;
  const hand: Segment = `${side}Hand`;
  return [
    thin(
      ball(upper, [0, -0.5, 0], 4.7),
      ball(upper, [0.2, -10, 0], 4.8),
      ball(upper, [0, -bones.upperArm, 0], 3.8),
      ball(forearm, [0.2, -8, 0], 3.8),
      ball(forearm, [0, -bones.forearm, 0], 2.6),
    ),
    // A mitten: wide over the knuckles, round at the end.
    thin(ball(hand, [0, 0, 0], 2.5), ball(hand, [0, -5.5, 0], 3.2), ball(hand, [0, 2.6 - bones.hand - 5, 0], 2.6)),
  ];
}

const skull: Slice = [
  ball('head', [-1, 9.4, 0], 9),
  ball('head', [1.4, 9.6, 0], 8.6),
  ball('head', [2.6, 3, 0], 5.8),
  ball('head', [0.2, 3, 0], 5.6),
];

export const trunkRows: readonly Row[] = [
  [
    [...pair('pelvis', [0.2, -1.5, 6.6], 8.2), ...pair('pelvis', [-3.4, -1.5, 6], 8.2)],
    [...pair('pelvis', [0.4, 8, 5.8], 8.2)],
    [...pair('waist', [0.3, 5, 5], 7.9)],
    [...pair('chest', [0.2, 3, 6.2], 8.8)],
    [...pair('chest', [0.4, 12, 7.4], 9.6)],
    [...pair('chest', [-0.6, 21.6, 14.8], 6)],
    [...pair('chest', [-1.2, 25, 2.5], 5)],
    [ball('neck', [-0.2, 3, 0], 4.7)],
    [ball('neck', [0, bones.neck + 2, 0], 4.8)],
  ],
  [skull],
];

/** What hides the line between a limb and the trunk where they are one: drawn over both, in their colour. */
export function hipSeamRows(side: BodySide): readonly Row[] {
  const sign = signOf(side);
  return [
    [
      [
        ball('pelvis', [0.2, -1.5, 6.6 * sign], 8.1),
        ball('pelvis', [-3.4, -1.5, 6 * sign], 8.1),
        ball('pelvis', [0.4, 8, 5.8 * sign], 8.1),
      ],
    ],
    [[ball('pelvis', [0, 0, 7 * sign], 8), ball(`${side}Thigh`, [0.2, -5, 0], 7.8)]],
  ];
}

export function shoulderSeamRows(side: BodySide): readonly Row[] {
  const sign = signOf(side);
  return [
    [
      [
        ball('chest', [-1.2, 24.6, 2.5 * sign], 4.8),
        ball('chest', [-0.6, 21.6, 14.8 * sign], 5.9),
        ball('chest', [0, 14, 7.4 * sign], 8.6),
      ],
    ],
    [[ball('chest', [-0.6, 21.6, 14.8 * sign], 5.9), ball(`${side}UpperArm`, [0, -5, 0], 4.7)]],
  ];
}
