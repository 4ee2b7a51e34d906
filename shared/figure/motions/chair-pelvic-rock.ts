// Draws the seated pelvic rock: the pelvis rolls back into a soft C of the low back, then forward into a gentle inward curve.
import { layersFromTheRight, leftLimbs } from '../motion';
import type { Motion } from '../motion';
import type { ArmPose, Pose } from '../pose';
import { pitched } from '../pose';
import { chairAt, flatFoot, groundOfSitter, hipsAboveSeat, seatHeight, upright } from '../sitting';
import { onSide } from '../skeleton';
import type { BodySide } from '../skeleton';

const onHip = (side: BodySide): ArmPose => ({
  kind: 'holding',
  on: 'pelvis',
  at: onSide([1.2, 12, 16], side),
  elbow: onSide([side === 'left' ? 0.25 : -0.35, 0, 1], side),
  fingers: onSide([0.8, -0.7, -0.3], side),
});

const legs: Pose['legs'] = { right: flatFoot('right'), left: flatFoot('left', [45, 0, 9.5]) };

const arms: Pose['arms'] = { right: onHip('right'), left: onHip('left') };

export const chairPelvicRock: Motion = {
  camera: { yaw: -14, pitch: 5 },
  props: [groundOfSitter, chairAt(-12)],
  poses: {
    start: { ...upright, anchor: { joint: 'hips', at: [-2, seatHeight + hipsAboveSeat + 1.4, 0] }, pelvis: pitched(-30), waist: pitched(20), chest: pitched(20), head: pitched(14), legs, arms },
    end: { ...upright, pelvis: pitched(15), waist: pitched(-17), chest: pitched(-5), legs, arms },
  },
  beats: [
    { pose: 'start', holdSeconds: 1, moveSeconds: 1.5 },
    { pose: 'end', holdSeconds: 1, moveSeconds: 1.5 },
  ],
  stills: ['start', 'end'],
  markings: [
    { muscle: 'lowerBack', side: 'right' },
  ],
  arrows: [
    { pose: 'start', from: [-22, 82, 0], over: [-36, 82, 0], to: [-40, 66, 0] },
    { pose: 'end', from: [-36, 64, 0], over: [-34, 80, 0], to: [-15, 80, 0] },
  ],
  layers: layersFromTheRight,
  paler: leftLimbs,
};
