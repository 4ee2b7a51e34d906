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
  at: onSide([0.8, 11, 16], side),
  elbow: onSide([side === 'left' ? -0.5 : -0.2, 0.1, 1], side),
  fingers: onSide([0.9, -0.35, -0.3], side),
});

const legs: Pose['legs'] = { right: flatFoot('right'), left: flatFoot('left', [61, 0, 11]) };

const arms: Pose['arms'] = { right: onHip('right'), left: onHip('left') };

export const chairPelvicRock: Motion = {
  camera: { yaw: -13, pitch: 5 },
  props: [groundOfSitter, chairAt(-20.5)],
  poses: {
    start: { ...upright, anchor: { joint: 'hips', at: [-4, seatHeight + hipsAboveSeat + 1.4, 0] }, pelvis: pitched(-32), waist: pitched(20), chest: pitched(20), head: pitched(34), legs, arms },
    end: { ...upright, pelvis: pitched(19), waist: pitched(-20), chest: pitched(-8), legs, arms },
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
    { pose: 'start', from: [42, 88, 0], over: [34, 80, 0], to: [19, 79, 0] },
    { pose: 'end', from: [19, 79, 0], over: [34, 80, 0], to: [42, 88, 0] },
  ],
  layers: layersFromTheRight,
  paler: leftLimbs,
};
