// Draws the upper-back roll: on the back, roller under the shoulder blades, arms crossed, hips lifted; the feet push the body along.
import type { Motion } from '../motion';
import { pitched } from '../pose';
import type { LegPose, Pose } from '../pose';
import { rollAndPause, tenderSpotBetween, toAndFro } from '../rolling';
import { onSide } from '../skeleton';
import type { BodySide } from '../skeleton';

const foot = (side: BodySide): LegPose => ({
  kind: 'planted',
  ball: onSide([56, 0, 9], side),
  heelUp: 0,
  heading: 4,
  knee: [0.2, 1, 0],
});

/** Roller under the lower end of the shoulder blades. */
const low: Pose = {
  anchor: { joint: 'shoulders', at: [-54, 25.2, 0] },
  pelvis: pitched(-77),
  waist: pitched(-3),
  chest: pitched(-4),
  head: pitched(-66),
  legs: { right: foot('right'), left: foot('left') },
  arms: {
    right: { kind: 'holding', on: 'chest', at: [12, 17, -8], elbow: [1, 0.4, 0.6], fingers: [-0.5, -0.1, -0.9] },
    left: { kind: 'holding', on: 'chest', at: [11, 12, 8], elbow: [1, -0.8, -0.5], fingers: [-0.3, 0.1, 0.9] },
  },
  roller: { x: -37, z: 0 },
};

const high: Pose = {
  ...low,
  anchor: { joint: 'shoulders', at: [-32, 23.9, 0] },
  roller: { x: -26, z: 0 },
};

export const rollUpperBack: Motion = {
  camera: { yaw: 9, pitch: 17 },
  props: [{ kind: 'mat', from: [-95, -1.5, -40], to: [80, 0, 42] }],
  poses: { low, high, tenderSpot: tenderSpotBetween(low, high) },
  beats: rollAndPause('low', 'high'),
  stills: ['low', 'high'],
  markings: [{ muscle: 'upperBack', side: 'right' }],
  arrows: toAndFro({ low, high }, 33),
  layers: ['leftLeg', 'roller', 'leftArm', 'trunk', 'rightLeg', 'rightHip', 'rightArm', 'rightShoulder', 'markings'],
  paler: ['leftArm', 'leftLeg'],
};
