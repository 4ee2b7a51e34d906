// Draws the seated figure-four from the front: near ankle across the far thigh, then a hinge from the hips with a long back.
import type { Motion } from '../motion';
import type { LegPose, Pose } from '../pose';
import { pitched, straight } from '../pose';
import { chairAt, flatFoot, groundOfSitter, upright } from '../sitting';

const crossed: LegPose = { kind: 'resting', on: 'leftThigh', at: [9, -33, -7], knee: [0.1, 0.25, 1], ankle: 6 };

const start: Pose = {
  ...upright,
  pelvis: pitched(3),
  chest: pitched(4),
  legs: { right: crossed, left: flatFoot('left', [51, 0, 9]) },
  arms: {
    right: { kind: 'holding', on: 'rightShank', at: [1, -10, -8], elbow: [-0.3, -0.1, 1], fingers: [0.9, -0.4, -0.2] },
    left: { kind: 'holding', on: 'rightShank', at: [-1, -31, -6.5], elbow: [-0.6, -0.6, -1], fingers: [0.9, -0.4, 0.3] },
  },
};

export const chairFigureFour: Motion = {
  camera: { yaw: 60, pitch: 16 },
  props: [groundOfSitter, chairAt(-8)],
  poses: {
    start,
    end: { ...start, pelvis: pitched(19), waist: pitched(2.5), chest: pitched(2.5), head: { ...straight, pitch: 18 } },
  },
  beats: [
    { pose: 'start', holdSeconds: 0.8, moveSeconds: 1.2 },
    { pose: 'end', holdSeconds: 12, moveSeconds: 1 },
  ],
  stills: ['start', 'end'],
  markings: [{ muscle: 'outerHip', side: 'right' }],
  arrows: [{ pose: 'end', from: [24, 148, -8], over: [54, 145, -8], to: [69, 121, -8] }],
  layers: ['leftArm', 'trunk', 'leftLeg', 'rightLeg', 'rightHip', 'markings', 'rightArm', 'rightShoulder'],
  paler: ['leftArm', 'leftLeg'],
};
