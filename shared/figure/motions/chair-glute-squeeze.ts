// Draws the seated glute squeeze from behind: both buttocks tighten, and the sitter grows a little taller.
import type { ArmPose, Pose } from '../pose';
import { pitched } from '../pose';
import type { Motion } from '../motion';
import { groundOfSitter, hipsAboveSeat, hipsOver, seatHeight, upright } from '../sitting';
import { onSide } from '../skeleton';
import type { BodySide } from '../skeleton';

const onThigh = (side: BodySide): ArmPose => ({
  kind: 'holding',
  on: `${side}Thigh`,
  at: onSide([9.5, -22, 1], side),
  elbow: onSide([-1, -0.4, 0.7], side),
  fingers: [1, -0.1, 0],
});

const arms: Pose['arms'] = { right: onThigh('right'), left: onThigh('left') };

const released: Pose = {
  ...upright,
  anchor: hipsOver(0, 0),
  pelvis: pitched(-6),
  waist: pitched(6),
  chest: pitched(7),
  head: pitched(5),
  arms,
};

const squeezed: Pose = {
  ...upright,
  anchor: { joint: 'hips', at: [0, seatHeight + hipsAboveSeat + 2, 0] },
  pelvis: pitched(0),
  waist: pitched(0),
  chest: pitched(0),
  arms,
};

const seat = [-3, seatHeight, 0] as const;

export const chairGluteSqueeze: Motion = {
  camera: { yaw: -76, pitch: 14 },
  props: [groundOfSitter, { kind: 'plainChair', seat, back: 'apart' }, { kind: 'chairBack', seat }],
  poses: { start: released, end: squeezed },
  beats: [
    { pose: 'start', holdSeconds: 4.2, moveSeconds: 0.8 },
    { pose: 'end', holdSeconds: 4.2, moveSeconds: 0.8 },
  ],
  stills: ['start', 'end'],
  markings: [
    { muscle: 'glute', side: 'left', during: ['end'] },
    { muscle: 'glute', side: 'right', during: ['end'] },
  ],
  arrows: [
    { pose: 'end', from: [-6, 58, 40], over: [-6, 58, 30], to: [-6, 58, 17] },
    { pose: 'end', from: [-6, 58, -40], over: [-6, 58, -30], to: [-6, 58, -17] },
  ],
  layers: [
    'leftLeg',
    'rightLeg',
    'plainChair',
    'leftArm',
    'trunk',
    'leftShoulder',
    'rightArm',
    'rightShoulder',
    'markings',
    'chairBack',
  ],
  paler: ['leftLeg', 'rightLeg'],
};
