// Draws the split-stance hip opener: near leg behind, far fingertips on a desk at the body's side.
import { layersFromTheRight, leftLimbs } from '../motion';
import type { Motion } from '../motion';
import { pitched, straight } from '../pose';
import type { Pose } from '../pose';

const start: Pose = {
  anchor: { joint: 'hips', at: [-3, 84, 0] },
  pelvis: pitched(4),
  waist: pitched(-2),
  chest: pitched(-1),
  head: straight,
  legs: {
    right: { kind: 'planted', ball: [-37, 0, 8], heelUp: 34, heading: 0, knee: [1, 0, 0] },
    left: { kind: 'planted', ball: [40, 0, -8], heelUp: 0, heading: 4, knee: [1, 0.2, 0] },
  },
  arms: {
    right: { kind: 'free', shoulder: { flexion: -18, abduction: 12, rotation: 0 }, elbow: 18, wrist: 4 },
    left: { kind: 'holding', on: 'room', at: [21, 87.6, -31], elbow: [-0.2, -0.3, -1], fingers: [0.7, -0.7, -0.1] },
  },
};

export const standHipFlexorLunge: Motion = {
  camera: { yaw: 18, pitch: 8 },
  // The desk of all standing moves is the sitter's own, 75 cm high: standing, only the fingertips rest on it.
  props: [
    { kind: 'ground', from: [-55, 0, -30], to: [70, 0, 30] },
    { kind: 'desk', from: [4, 0, -76], to: [78, 75, -24], screen: false },
  ],
  poses: {
    start,
    end: {
      ...start,
      anchor: { joint: 'hips', at: [3, 80.5, 0] },
      pelvis: pitched(-8),
      waist: pitched(5),
      chest: pitched(2),
      legs: {
        right: { kind: 'planted', ball: [-37, 0, 8], heelUp: 43, heading: 0, knee: [1, 0, 0] },
        left: { kind: 'planted', ball: [40, 0, -8], heelUp: 0, heading: 4, knee: [1, 0.2, 0] },
      },
    },
  },
  beats: [
    { pose: 'start', holdSeconds: 0.8, moveSeconds: 1.2 },
    { pose: 'end', holdSeconds: 12, moveSeconds: 1 },
  ],
  stills: ['start', 'end'],
  markings: [{ muscle: 'hipFlexor', side: 'right' }],
  arrows: [{ pose: 'end', from: [-46, 81, 8], over: [-38, 81.35, 8], to: [-23, 82, 8] }],
  layers: layersFromTheRight,
  paler: leftLimbs,
};
