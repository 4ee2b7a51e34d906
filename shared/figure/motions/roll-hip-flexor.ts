// Draws the hip-flexor release: face down on the elbows, roller under the top of one thigh, the other leg bent out to the side.
import { leftLimbs } from '../motion';
import type { Motion } from '../motion';
import { pitched } from '../pose';
import type { ArmPose, Pose } from '../pose';
import { rollAndPause, tenderSpotBetween, toAndFro } from '../rolling';
import { onSide } from '../skeleton';
import type { BodySide } from '../skeleton';

const forearm = (side: BodySide): ArmPose => ({
  kind: 'holding',
  on: 'room',
  at: onSide([70, 3.4, 13], side),
  elbow: [-0.7, -1, 0],
  fingers: onSide([1, -0.04, -0.1], side),
});

/** Roller a hand's breadth below the hip bone. */
const low: Pose = {
  anchor: { joint: 'hips', at: [0, 25.6, 0] },
  pelvis: pitched(82),
  waist: pitched(0),
  chest: pitched(-2),
  head: pitched(88),
  legs: {
    right: { kind: 'free', hip: { flexion: 5, abduction: 2, rotation: 0 }, knee: 4, ankle: -60, toes: 0 },
    left: { kind: 'free', hip: { flexion: 62, abduction: 60, rotation: 10 }, knee: 80, ankle: -30, toes: 0 },
  },
  arms: { right: forearm('right'), left: forearm('left') },
  roller: { x: -12, z: 16 },
};

const high: Pose = {
  ...low,
  anchor: { joint: 'hips', at: [-6, 25, 0] },
  legs: {
    ...low.legs,
    right: { kind: 'free', hip: { flexion: 2, abduction: 2, rotation: 0 }, knee: 60, ankle: -40, toes: 0 },
  },
  roller: { x: -15, z: 16 },
};

export const rollHipFlexor: Motion = {
  camera: { yaw: 22, pitch: 27 },
  props: [{ kind: 'mat', from: [-100, -1.5, -52], to: [95, 0, 54] }],
  poses: { low, high, tenderSpot: tenderSpotBetween(low, high) },
  beats: rollAndPause('low', 'high'),
  stills: ['low', 'high'],
  markings: [{ muscle: 'hipFlexor', side: 'right' }],
  arrows: toAndFro({ low, high }, 48),
  layers: ['leftArm', 'leftLeg', 'roller', 'trunk', 'rightLeg', 'rightHip', 'markings', 'rightArm', 'rightShoulder'],
  paler: leftLimbs,
};
