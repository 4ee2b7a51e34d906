// Draws the lying figure-four: near ankle across the far thigh, which both hands then draw in.
import { leftLimbs } from '../motion';
import type { Motion } from '../motion';
import { pitched, straight } from '../pose';
import type { LegPose, Pose } from '../pose';

const crossed: LegPose = { kind: 'resting', on: 'leftThigh', at: [8, -33, 5], knee: [0.45, 0.3, 1], ankle: 5 };

const start: Pose = {
  anchor: { joint: 'hips', at: [0, 12.2, 0] },
  pelvis: pitched(-91),
  waist: straight,
  chest: straight,
  head: pitched(-88),
  legs: {
    right: crossed,
    left: { kind: 'planted', ball: [53, 0, -9], heelUp: 0, heading: 0, knee: [0.2, 1, 0] },
  },
  arms: {
    right: { kind: 'holding', on: 'room', at: [-3, 3.2, 29], elbow: [0, 0, 1], fingers: [1, -0.02, 0] },
    left: { kind: 'holding', on: 'room', at: [-3, 3.2, -29], elbow: [0, 0, -1], fingers: [1, -0.02, 0] },
  },
};

export const floorFigureFour: Motion = {
  camera: { yaw: -54, pitch: 21 },
  props: [{ kind: 'mat', from: [-90, -1.5, -38], to: [80, 0, 38] }],
  poses: {
    start,
    end: {
      ...start,
      pelvis: pitched(-92),
      head: pitched(-85),
      legs: {
        right: crossed,
        left: { kind: 'planted', ball: [36, 58, -8], heelUp: -60, heading: 0, knee: [-0.5, 1, 0] },
      },
      arms: {
        right: { kind: 'holding', on: 'room', at: [0, 28, -1], elbow: [0, -0.4, 1], fingers: [0, 0.1, -1] },
        left: { kind: 'holding', on: 'room', at: [0, 28, -17], elbow: [0, -0.4, -1], fingers: [0.1, 0.1, 1] },
      },
    },
  },
  beats: [
    { pose: 'start', holdSeconds: 0.8, moveSeconds: 1.2 },
    { pose: 'end', holdSeconds: 12, moveSeconds: 1 },
  ],
  stills: ['start', 'end'],
  markings: [{ muscle: 'glute', side: 'right' }],
  arrows: [{ pose: 'end', from: [6, 52, -30], over: [-4, 60, -30], to: [-24, 50, -30] }],
  // The near arm reaches through the opening between the legs.
  layers: ['leftArm', 'leftLeg', 'trunk', 'rightArm', 'rightShoulder', 'rightLeg', 'rightHip', 'markings'],
  paler: leftLimbs,
};
