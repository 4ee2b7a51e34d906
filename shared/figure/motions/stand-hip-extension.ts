// Draws the standing leg-back: the fingertips of both hands on the desk in front, the near leg goes straight back.
import { layersFromTheRight, leftLimbs } from '../motion';
import type { Motion } from '../motion';
import { pitched, straight } from '../pose';
import type { Pose } from '../pose';

const start: Pose = {
  anchor: { joint: 'hips', at: [0, 89.8, 0] },
  pelvis: pitched(3),
  waist: straight,
  chest: pitched(1),
  head: straight,
  legs: {
    right: { kind: 'free', hip: { flexion: 9, abduction: 1, rotation: 0 }, knee: 13, ankle: 8, toes: 0 },
    left: { kind: 'planted', ball: [12, 0, -8], heelUp: 0, heading: 4, knee: [1, 0, 0] },
  },
  arms: {
    right: { kind: 'holding', on: 'room', at: [18, 88.6, 17], elbow: [-1, -0.5, 0.4], fingers: [0.6, -0.8, 0] },
    left: { kind: 'holding', on: 'room', at: [18, 88.6, -17], elbow: [-1, -0.5, -0.4], fingers: [0.6, -0.8, 0] },
  },
};

export const standHipExtension: Motion = {
  camera: { yaw: 8, pitch: 8 },
  props: [
    { kind: 'ground', from: [-50, 0, -30], to: [45, 0, 30] },
    { kind: 'desk', from: [22, 0, -62], to: [77, 75, 50], screen: false },
  ],
  poses: {
    start,
    end: {
      ...start,
      anchor: { joint: 'hips', at: [2, 89.8, 0] },
      pelvis: pitched(6),
      waist: pitched(-2),
      legs: {
        right: { kind: 'free', hip: { flexion: -17, abduction: 1, rotation: 0 }, knee: 7, ankle: 14, toes: 8 },
        left: { kind: 'planted', ball: [12, 0, -8], heelUp: 0, heading: 4, knee: [1, 0, 0] },
      },
    },
  },
  beats: [
    { pose: 'start', holdSeconds: 1, moveSeconds: 1 },
    { pose: 'end', holdSeconds: 2, moveSeconds: 1 },
  ],
  stills: ['start', 'end'],
  markings: [{ muscle: 'glute', side: 'right' }],
  arrows: [{ pose: 'end', from: [-46, 19, 8], over: [-58, 21, 8], to: [-68, 31, 8] }],
  layers: layersFromTheRight,
  paler: leftLimbs,
};
