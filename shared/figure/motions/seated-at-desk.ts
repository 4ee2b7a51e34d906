// Draws the cause: sitting at the desk, hips bent, the front of the hip held short.
import { layersFromTheRight, leftLimbs } from '../motion';
import type { Motion } from '../motion';
import { pitched } from '../pose';
import type { Pose } from '../pose';

const typing: Pose = {
  anchor: { joint: 'hips', at: [0, 58, 0] },
  pelvis: pitched(-6),
  waist: pitched(6),
  chest: pitched(9),
  head: pitched(8),
  legs: {
    right: { kind: 'planted', ball: [56, 0, 9], heelUp: 0, heading: 4, knee: [1, 1, 0] },
    left: { kind: 'planted', ball: [50, 0, -9], heelUp: 0, heading: 4, knee: [1, 1, 0] },
  },
  arms: {
    right: { kind: 'holding', on: 'room', at: [42, 79, 14], elbow: [-1, -1, 0.3], fingers: [1, -0.15, -0.1] },
    left: { kind: 'holding', on: 'room', at: [42, 79, -14], elbow: [-1, -1, -0.3], fingers: [1, -0.15, 0.1] },
  },
};

export const seatedAtDesk: Motion = {
  camera: { yaw: 14, pitch: 8 },
  props: [
    { kind: 'ground', from: [-45, 0, -34], to: [110, 0, 34] },
    { kind: 'chair', seat: [4, 48, 0] },
    { kind: 'desk', from: [32, 0, -66], to: [100, 75, 26], screen: true },
  ],
  poses: { typing, leaning: { ...typing, chest: pitched(12), head: pitched(12) } },
  beats: [
    { pose: 'typing', holdSeconds: 6, moveSeconds: 1.2 },
    { pose: 'leaning', holdSeconds: 6, moveSeconds: 1.2 },
  ],
  stills: ['typing', 'leaning'],
  markings: [{ muscle: 'hipFlexor', side: 'right' }],
  arrows: [],
  layers: layersFromTheRight,
  paler: leftLimbs,
};
