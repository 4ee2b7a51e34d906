// Draws five slow heel raises and then ten marching steps, one hand's fingertips on a desk at the body's side.
import { layersFromTheRight } from '../motion';
import type { Beat, Motion } from '../motion';
import { pitched, straight } from '../pose';
import type { ArmPose, LegPose, Pose } from '../pose';
import { onSide } from '../skeleton';
import type { BodySide } from '../skeleton';

const foot = (side: BodySide, heelUp: number): LegPose => ({
  kind: 'planted',
  ball: onSide([12, 0, 8], side),
  heelUp,
  heading: 4,
  knee: [1, 0, 0],
});

/** Hip about 70 degrees, knee a right angle. */
const lifted = (side: BodySide): LegPose => ({
  kind: 'planted',
  ball: onSide([45, 33, 8], side),
  heelUp: 18,
  heading: 4,
  knee: [1, 0.6, 0],
});

const tips = {
  kind: 'holding',
  on: 'room',
  at: [0, 89.6, -30],
  elbow: [-1, -0.6, -0.4],
  fingers: [0.5, -0.86, 0],
} as const satisfies ArmPose;

const flat: Pose = {
  anchor: { joint: 'hips', at: [0, 89.3, 0] },
  pelvis: pitched(2),
  waist: straight,
  chest: straight,
  head: straight,
  legs: { right: foot('right', 0), left: foot('left', 0) },
  arms: {
    right: { kind: 'free', shoulder: { flexion: -4, abduction: 9, rotation: 0 }, elbow: 12, wrist: 4 },
    left: tips,
  },
};

const raises: Beat[] = Array.from({ length: 5 }, () => [
  { pose: 'flat', holdSeconds: 0.2, moveSeconds: 0.8 },
  { pose: 'heelsUp', holdSeconds: 0.4, moveSeconds: 0.8 },
]).flat();

const marches: Beat[] = Array.from({ length: 5 }, () => [
  { pose: 'flat', holdSeconds: 0, moveSeconds: 0.4 },
  { pose: 'rightKneeUp', holdSeconds: 0.1, moveSeconds: 0.4 },
  { pose: 'flat', holdSeconds: 0, moveSeconds: 0.4 },
  { pose: 'leftKneeUp', holdSeconds: 0.1, moveSeconds: 0.4 },
]).flat();

export const standHeelRaiseMarch: Motion = {
  camera: { yaw: -32, pitch: 9 },
  props: [
    { kind: 'ground', from: [-34, 0, -26], to: [55, 0, 26] },
    { kind: 'desk', from: [-48, 0, -78], to: [22, 75, -25], screen: false },
  ],
  poses: {
    flat,
    heelsUp: {
      ...flat,
      anchor: { joint: 'hips', at: [5.8, 96.9, 0] },
      legs: { right: foot('right', 40), left: foot('left', 40) },
      arms: { ...flat.arms, left: { ...tips, at: [4, 92.6, -30], fingers: [0.1, -1, 0] } },
    },
    rightKneeUp: {
      ...flat,
      legs: { right: lifted('right'), left: foot('left', 0) },
      // Out of the way of the lifted thigh.
      arms: { ...flat.arms, right: { kind: 'free', shoulder: { flexion: -24, abduction: 9, rotation: 0 }, elbow: 14, wrist: 4 } },
    },
    leftKneeUp: { ...flat, legs: { right: foot('right', 0), left: lifted('left') } },
  },
  beats: [{ pose: 'flat', holdSeconds: 0, moveSeconds: 0 }, ...raises, ...marches],
  stills: ['heelsUp', 'rightKneeUp'],
  markings: [
    { muscle: 'calf', side: 'right', during: ['heelsUp'] },
    { muscle: 'hipFlexor', side: 'right', during: ['rightKneeUp'] },
  ],
  arrows: [
    { pose: 'heelsUp', from: [22, 2, 10], over: [22, 12, 10], to: [22, 30, 10] },
    { pose: 'heelsUp', from: [-14, 2, -8], over: [-14, 12, -8], to: [-14, 30, -8] },
    { pose: 'rightKneeUp', from: [56, 50, 8], over: [58, 70, 8], to: [52, 92, 8] },
  ],
  layers: layersFromTheRight,
  paler: ['leftArm'],
};
