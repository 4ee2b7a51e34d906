// Draws the seated twist from the front: arms crossed on the chest, ribs and head turn, hips and knees stay.
import type { Motion } from '../motion';
import type { ArmPose, Pose } from '../pose';
import { straight } from '../pose';
import { chairAt, flatFoot, groundOfSitter, upright } from '../sitting';
import { onSide } from '../skeleton';
import type { BodySide } from '../skeleton';

/** Each hand on the other shoulder; directions turn with the chest. */
const crossed = (side: BodySide, turned: number): ArmPose => {
  const angle = (turned * Math.PI) / 180;
  const across = side === 'right' ? -1 : 1;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const facing = (x: number, y: number, z: number) => [x * c - z * s, y, x * s + z * c] as const;
  return {
    kind: 'holding',
    on: 'chest',
    at: onSide([9, 19, -9], side),
    elbow: facing(1, -0.45, -0.3 * across),
    fingers: facing(-0.3, 0.7, 0.7 * across),
  };
};

const start: Pose = {
  ...upright,
  legs: { right: flatFoot('right', [50, 0, 14]), left: flatFoot('left', [50, 0, 14]) },
  arms: { right: crossed('right', 0), left: crossed('left', 0) },
};

export const chairUpperTwist: Motion = {
  camera: { yaw: 62, pitch: 14 },
  props: [groundOfSitter, chairAt(-6)],
  poses: {
    start,
    end: {
      ...start,
      waist: { pitch: 1, twist: -12, tilt: 0 },
      chest: { pitch: 0, twist: -34, tilt: 0 },
      head: { ...straight, twist: -85 },
      arms: { right: crossed('right', 46), left: crossed('left', 46) },
    },
  },
  beats: [
    { pose: 'start', holdSeconds: 2, moveSeconds: 1.5 },
    { pose: 'end', holdSeconds: 5, moveSeconds: 1.5 },
  ],
  stills: ['start', 'end'],
  markings: [{ muscle: 'oblique', side: 'left' }],
  arrows: [{ pose: 'end', from: [8, 147, -28], over: [56, 147, 0], to: [8, 147, 28] }],
  layers: ['trunk', 'leftShoulder', 'rightShoulder', 'markings', 'leftLeg', 'rightLeg', 'leftArm', 'rightArm'],
  paler: [],
};
