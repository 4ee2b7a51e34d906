// Draws the side-sit hip opener: sideways on the chair, a hand on its back, the outer leg let down and taken behind.
import { layersFromTheRight, leftLimbs } from '../motion';
import type { Motion } from '../motion';
import type { Pose } from '../pose';
import { pitched } from '../pose';
import { flatFoot, groundOfSitter, hipsOver, seatHeight, upright } from '../sitting';

const start: Pose = {
  ...upright,
  anchor: hipsOver(0, 0),
  legs: { right: flatFoot('right', [51, 0, 10]), left: flatFoot('left', [54, 0, 9]) },
  arms: {
    right: { kind: 'holding', on: 'leftThigh', at: [9, -21.5, 4], elbow: [-1, -0.3, 0.8], fingers: [1, -0.2, -0.4] },
    left: { kind: 'holding', on: 'room', at: [14, seatHeight + 45, -40], elbow: [-0.4, -1, -0.6], fingers: [0.3, -0.3, -1] },
  },
};

export const chairSideSitHipFlexor: Motion = {
  camera: { yaw: 22, pitch: 10 },
  props: [{ ...groundOfSitter, from: [-78, 0, -34] }, { kind: 'plainChair', seat: [2, seatHeight, -21], back: 'left' }],
  poses: {
    start,
    end: {
      ...start,
      pelvis: pitched(-8),
      waist: pitched(5),
      chest: pitched(2),
      legs: {
        right: { kind: 'planted', ball: [-50, 0, 10], heelUp: 72, heading: 2, knee: [1, 0, 0] },
        left: flatFoot('left', [54, 0, 9]),
      },
    },
  },
  beats: [
    { pose: 'start', holdSeconds: 0.8, moveSeconds: 1.2 },
    { pose: 'end', holdSeconds: 12, moveSeconds: 1 },
  ],
  stills: ['start', 'end'],
  markings: [{ muscle: 'hipFlexor', side: 'right' }],
  arrows: [{ pose: 'end', from: [-22, 34, 14], over: [-32, 34, 14], to: [-44, 34, 14] }],
  layers: layersFromTheRight,
  paler: leftLimbs,
};
