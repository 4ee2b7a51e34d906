// Draws five slow heel raises and then ten marching steps, one hand's fingertips on a desk at the body's side.
import { layersFromTheRight, leftLimbs } from '../motion';
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
  at: [12, 89.6, -30],
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
  camera: { yaw: 18, pitch: 8 },
  props: [
    { kind: 'ground', from: [-40, 0, -30], to: [55, 0, 30] },
    { kind: 'desk', from: [4, 0, -76], to: [78, 75, -24], screen: false },
  ],
  poses: {
    flat,
    heelsUp: {
      ...flat,
      anchor: { joint: 'hips', at: [5, 94.2, 0] },
      legs: { right: foot('right', 26), left: foot('left', 26) },
      arms: { ...flat.arms, left: { ...tips, at: [13, 91, -29.5], fingers: [0.3, -0.95, 0] } },
    },
    rightKneeUp: { ...flat, legs: { right: lifted('right'), left: foot('left', 0) } },
    leftKneeUp: { ...flat, legs: { right: foot('right', 0), left: lifted('left') } },
  },
  beats: [{ pose: 'flat', holdSeconds: 0, moveSeconds: 0 }, ...raises, ...marches],
  stills: ['heelsUp', 'rightKneeUp'],
  markings: [
    { muscle: 'calf', side: 'right', during: ['heelsUp'] },
    { muscle: 'hipFlexor', side: 'right', during: ['rightKneeUp'] },
  ],
  arrows: [
    { pose: 'heelsUp', from: [-16, 6, 8], over: [-16, 14, 8], to: [-16, 34, 8] },
    { pose: 'rightKneeUp', from: [56, 50, 8], over: [58, 70, 8], to: [52, 92, 8] },
  ],
  layers: layersFromTheRight,
  paler: leftLimbs,
};
