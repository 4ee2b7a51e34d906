// Draws the desk hinge: hands stay on the edge while the hips travel back and the spine lengthens.
import { leftLimbs } from '../motion';
import type { Motion } from '../motion';
import { pitched } from '../pose';
import type { ArmPose, Pose } from '../pose';
import { onSide } from '../skeleton';
import type { BodySide } from '../skeleton';

const hand = (side: BodySide): ArmPose => ({
  kind: 'holding',
  on: 'room',
  at: onSide([73, 79, 17], side),
  elbow: onSide([0, -1, 0.5], side),
  fingers: [1, -0.08, 0],
});

const legs: Pose['legs'] = {
  right: { kind: 'planted', ball: [13, 0, 9], heelUp: 0, heading: 4, knee: [1, 0, 0] },
  left: { kind: 'planted', ball: [13, 0, -9], heelUp: 0, heading: 4, knee: [1, 0, 0] },
};

const start: Pose = {
  anchor: { joint: 'hips', at: [2, 88.5, 0] },
  pelvis: pitched(48),
  waist: pitched(5),
  chest: pitched(4),
  head: pitched(38),
  legs,
  arms: { right: hand('right'), left: hand('left') },
};

export const standDeskHinge: Motion = {
  camera: { yaw: 12, pitch: 8 },
  props: [
    { kind: 'ground', from: [-45, 0, -30], to: [45, 0, 30] },
    { kind: 'desk', from: [75, 0, -60], to: [130, 75, 46], screen: false },
  ],
  poses: {
    start,
    end: {
      ...start,
      anchor: { joint: 'hips', at: [-22.5, 84.6, 0] },
      pelvis: pitched(74),
      waist: pitched(2),
      chest: pitched(3),
      head: pitched(84),
    },
  },
  beats: [
    { pose: 'start', holdSeconds: 1.8, moveSeconds: 1.2 },
    { pose: 'end', holdSeconds: 11, moveSeconds: 1 },
  ],
  stills: ['start', 'end'],
  markings: [
    { muscle: 'hamstring', side: 'right' },
    { muscle: 'upperBack', side: 'right' },
  ],
  // The near arm reaches away from the back, so the marked back may lie over the shoulder.
  arrows: [{ pose: 'end', from: [-22, 112, 8], over: [-38, 112, 8], to: [-52, 104, 8] }],
  layers: ['leftArm', 'leftLeg', 'trunk', 'rightLeg', 'rightHip', 'rightArm', 'rightShoulder', 'markings'],
  paler: leftLimbs,
};
