// Draws the heel-out hamstring stretch: near leg forward on its heel, hands on the far thigh, a hinge with a flat back.
import { layersFromTheRight, leftLimbs } from '../motion';
import type { Motion } from '../motion';
import type { Pose } from '../pose';
import { pitched } from '../pose';
import { chairAt, flatFoot, groundOfSitter, upright } from '../sitting';

const start: Pose = {
  ...upright,
  legs: {
    right: { kind: 'planted', ball: [80, 11.4, 10], heelUp: -42, heading: 4, knee: [0.4, 1, 0] },
    left: flatFoot('left', [46, 0, 9]),
  },
  arms: {
    right: { kind: 'holding', on: 'leftThigh', at: [9.5, -20, 5], elbow: [-1, -0.4, 0.7], fingers: [1, -0.1, -0.5] },
    left: { kind: 'holding', on: 'leftThigh', at: [9.5, -24, -2], elbow: [-1, -0.4, -0.7], fingers: [1, -0.1, 0] },
  },
};

export const chairHamstringHinge: Motion = {
  camera: { yaw: 18, pitch: 8 },
  props: [{ ...groundOfSitter, to: [100, 0, 34] }, chairAt(-12)],
  poses: {
    start,
    end: { ...start, pelvis: pitched(30), waist: pitched(1), chest: pitched(1), head: pitched(24) },
  },
  beats: [
    { pose: 'start', holdSeconds: 0.8, moveSeconds: 1.2 },
    { pose: 'end', holdSeconds: 12, moveSeconds: 1 },
  ],
  stills: ['start', 'end'],
  markings: [{ muscle: 'hamstring', side: 'right' }],
  arrows: [{ pose: 'end', from: [20, 142, 0], over: [42, 140, 0], to: [60, 124, 0] }],
  layers: layersFromTheRight,
  paler: leftLimbs,
};
