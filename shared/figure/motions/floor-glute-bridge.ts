// Draws the glute bridge: shoulders and feet stay, the hips rise into one line with shoulders and knees.
import { layersFromTheRight, leftLimbs } from '../motion';
import type { Motion } from '../motion';
import { pitched, straight } from '../pose';
import type { ArmPose, Pose } from '../pose';
import { onSide } from '../skeleton';
import type { BodySide } from '../skeleton';

const arm = (side: BodySide): ArmPose => ({
  kind: 'holding',
  on: 'room',
  at: onSide([3, 3.2, 27], side),
  elbow: onSide([0, 0, 1], side),
  fingers: [1, -0.02, 0],
});

const start: Pose = {
  anchor: { joint: 'shoulders', at: [-48, 12, 0] },
  pelvis: pitched(-90),
  waist: straight,
  chest: straight,
  head: pitched(-88),
  legs: {
    right: { kind: 'planted', ball: [53, 0, 9], heelUp: 0, heading: 3, knee: [0.2, 1, 0] },
    left: { kind: 'planted', ball: [53, 0, -9], heelUp: 0, heading: 3, knee: [0.2, 1, 0] },
  },
  arms: { right: arm('right'), left: arm('left') },
};

export const floorGluteBridge: Motion = {
  camera: { yaw: 6, pitch: 8 },
  props: [{ kind: 'mat', from: [-90, -1.5, -38], to: [80, 0, 38] }],
  poses: {
    start,
    end: { ...start, pelvis: pitched(-117), waist: pitched(3), chest: pitched(8), head: pitched(-82) },
  },
  beats: [
    { pose: 'start', holdSeconds: 1, moveSeconds: 1.5 },
    { pose: 'end', holdSeconds: 2, moveSeconds: 1.5 },
  ],
  stills: ['start', 'end'],
  markings: [{ muscle: 'glute', side: 'right' }],
  arrows: [{ pose: 'end', from: [-14, 42, 0], over: [-16, 52, 0], to: [-22, 72, 0] }],
  layers: layersFromTheRight,
  paler: leftLimbs,
};
