// Draws the half-kneeling hip opener: near knee on the pad, far foot in front, hands on the front thigh.
import { layersFromTheRight, leftLimbs } from '../motion';
import type { Motion } from '../motion';
import { pitched, straight } from '../pose';
import type { Pose } from '../pose';

const start: Pose = {
  anchor: { joint: 'rightKnee', at: [0, 8.6, 8] },
  pelvis: pitched(3),
  waist: pitched(-1),
  chest: straight,
  head: straight,
  legs: {
    right: { kind: 'free', hip: { flexion: 3, abduction: 0, rotation: 0 }, knee: 87, ankle: -60, toes: 0 },
    left: { kind: 'planted', ball: [54, 0, -8], heelUp: 0, heading: 3, knee: [1, 1, 0] },
  },
  arms: {
    right: { kind: 'holding', on: 'leftThigh', at: [8.6, -28, 5], elbow: [-1, -0.2, 0.8], fingers: [1, -0.2, -0.4] },
    left: { kind: 'holding', on: 'leftThigh', at: [9.2, -31, -3], elbow: [-1, -0.2, -0.8], fingers: [1, -0.2, 0.2] },
  },
};

export const floorHalfKneel: Motion = {
  camera: { yaw: 16, pitch: 10 },
  props: [
    { kind: 'mat', from: [-72, -1.5, -34], to: [86, 0, 34] },
    { kind: 'pad', from: [-14, 0, -4], to: [13, 3, 20] },
  ],
  poses: {
    start,
    end: {
      ...start,
      pelvis: pitched(-8),
      waist: pitched(6),
      chest: pitched(2),
      legs: {
        right: { kind: 'free', hip: { flexion: -22, abduction: 0, rotation: 0 }, knee: 73, ankle: -60, toes: 0 },
        left: { kind: 'planted', ball: [54, 0, -8], heelUp: 0, heading: 3, knee: [1, 1, 0] },
      },
    },
  },
  beats: [
    { pose: 'start', holdSeconds: 0.8, moveSeconds: 1.2 },
    { pose: 'end', holdSeconds: 12, moveSeconds: 1 },
  ],
  stills: ['start', 'end'],
  markings: [{ muscle: 'hipFlexor', side: 'right' }],
  arrows: [{ pose: 'end', from: [-36, 56.5, 14], over: [-26, 57, 14], to: [-13, 57.6, 14] }],
  layers: layersFromTheRight,
  paler: leftLimbs,
};
