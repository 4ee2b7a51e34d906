// Draws the hamstring roll: hands behind, hips lifted, one straight leg on the roller, which goes from below the buttock to above the knee.
import { leftLimbs } from '../motion';
import type { Motion } from '../motion';
import { pitched } from '../pose';
import type { ArmPose, Pose } from '../pose';
import { rollAndPause, tenderSpotBetween, toAndFro } from '../rolling';
import { onSide } from '../skeleton';
import type { BodySide } from '../skeleton';

const hand = (side: BodySide): ArmPose => ({
  kind: 'holding',
  on: 'room',
  at: onSide([-34, 4.4, 21], side),
  elbow: onSide([-1, 0.2, 0.3], side),
  fingers: onSide([-0.9, -0.12, 0.4], side),
});

/** Roller below the buttock's crease. */
const high: Pose = {
  anchor: { joint: 'hips', at: [16, 23.3, 0] },
  pelvis: pitched(-52),
  waist: pitched(2),
  chest: pitched(3),
  head: pitched(-16),
  legs: {
    right: { kind: 'free', hip: { flexion: 30, abduction: 0, rotation: 0 }, knee: 3, ankle: 2, toes: 0 },
    left: { kind: 'planted', ball: [60, 0, -13], heelUp: 0, heading: 6, knee: [0.1, 1, -0.1] },
  },
  arms: { right: hand('right'), left: hand('left') },
  roller: { x: 28, z: 4 },
};

const low: Pose = { ...high, anchor: { joint: 'hips', at: [-16, 24.1, 0] }, roller: { x: 12, z: 4 } };

export const rollHamstring: Motion = {
  camera: { yaw: 12, pitch: 16 },
  props: [{ kind: 'mat', from: [-70, -1.5, -38], to: [112, 0, 44] }],
  poses: { high, low, tenderSpot: tenderSpotBetween(high, low) },
  beats: rollAndPause('high', 'low'),
  stills: ['high', 'low'],
  markings: [{ muscle: 'hamstring', side: 'right' }],
  arrows: toAndFro({ high, low }, 36),
  layers: ['leftArm', 'leftLeg', 'roller', 'trunk', 'rightLeg', 'rightHip', 'markings', 'rightArm', 'rightShoulder'],
  paler: leftLimbs,
};
