// Draws the upper-back opener: hands behind the head, the chest lifts and opens back over the top of the backrest.
import { leftLimbs } from '../motion';
import type { Motion } from '../motion';
import type { ArmPose, Pose } from '../pose';
import { pitched } from '../pose';
import { chairAt, groundOfSitter, upright } from '../sitting';
import { onSide } from '../skeleton';
import type { BodySide } from '../skeleton';

/** Where the elbows point, as parts of pointing straight out to the side. */
const behindHead = (side: BodySide, forwards: number, up: number): ArmPose => ({
  kind: 'holding',
  on: 'head',
  at: onSide([-8, 3, 7], side),
  elbow: onSide([forwards, up, 1], side),
  fingers: onSide([-0.2, 0.4, -1], side),
});

const start: Pose = {
  ...upright,
  pelvis: pitched(-5),
  waist: pitched(4),
  chest: pitched(10),
  head: pitched(8),
  arms: { right: behindHead('right', 0.8, -0.6), left: behindHead('left', 0.8, -0.6) },
};

export const chairUpperBackExtension: Motion = {
  camera: { yaw: 33, pitch: 9 },
  props: [groundOfSitter, chairAt(1.5)],
  poses: {
    start,
    end: {
      ...start,
      pelvis: pitched(-5),
      waist: pitched(-3.5),
      chest: pitched(-20),
      head: pitched(-42),
      arms: { right: behindHead('right', 0.3, 0.25), left: behindHead('left', 0.3, 0.25) },
    },
  },
  beats: [
    { pose: 'start', holdSeconds: 1, moveSeconds: 1.25 },
    { pose: 'end', holdSeconds: 1.5, moveSeconds: 1.25 },
  ],
  stills: ['start', 'end'],
  markings: [{ muscle: 'upperBack', side: 'right' }],
  arrows: [{ pose: 'end', from: [24, 88, 0], over: [24, 104, 0], to: [12, 120, 0] }],
  layers: ['leftArm', 'leftLeg', 'rightArm', 'trunk', 'rightShoulder', 'rightLeg', 'rightHip', 'markings'],
  paler: leftLimbs,
};
