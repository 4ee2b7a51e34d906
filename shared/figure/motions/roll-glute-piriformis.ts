// Draws the buttock roll: sitting on the roller, hands behind, one ankle crossed over the other knee, weight on that leg's buttock.
import { leftLimbs } from '../motion';
import type { Motion } from '../motion';
import { pitched } from '../pose';
import type { ArmPose, Pose } from '../pose';
import { rollAndPause, tenderSpotBetween, toAndFro } from '../rolling';
import { onSide } from '../skeleton';
import type { BodySide } from '../skeleton';

const hand = (side: BodySide): ArmPose => ({
  kind: 'holding',
  on: 'room',
  at: onSide([-34, 4.4, 22], side),
  elbow: onSide([-1, 0.2, 0.4], side),
  fingers: onSide([-0.9, -0.12, 0.4], side),
});

const low: Pose = {
  anchor: { joint: 'hips', at: [-1, 26.9, 0] },
  pelvis: { pitch: -54, twist: 0, tilt: 12 },
  waist: { pitch: 2, twist: 0, tilt: -4 },
  chest: { pitch: 3, twist: 0, tilt: -4 },
  head: pitched(-22),
  legs: {
    right: { kind: 'resting', on: 'leftThigh', at: [8, -34, 6], knee: [0, -0.1, 1], ankle: 5 },
    left: { kind: 'planted', ball: [54, 0, -9], heelUp: 0, heading: 3, knee: [0.2, 1, 0] },
  },
  arms: { right: hand('right'), left: hand('left') },
  roller: { x: 2, z: 2 },
};

const high: Pose = {
  ...low,
  anchor: { joint: 'hips', at: [19, 24.9, 0] },
  pelvis: { pitch: -59, twist: 0, tilt: 12 },
  roller: { x: 12, z: 2 },
};

export const rollGlutePiriformis: Motion = {
  camera: { yaw: 42, pitch: 20 },
  props: [{ kind: 'mat', from: [-80, -1.5, -40], to: [84, 0, 50] }],
  poses: { low, high, tenderSpot: tenderSpotBetween(low, high) },
  beats: rollAndPause('low', 'high'),
  stills: ['low', 'high'],
  markings: [{ muscle: 'glute', side: 'right' }],
  arrows: toAndFro({ low, high }, 40),
  layers: ['leftArm', 'leftLeg', 'roller', 'trunk', 'rightLeg', 'rightHip', 'markings', 'rightArm', 'rightShoulder'],
  paler: leftLimbs,
};
