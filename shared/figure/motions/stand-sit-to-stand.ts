// Draws the slow sit-to-stand: from the front of a plain chair, nose over toes, up to tall, and down again more slowly.
import { layersFromTheRight, leftLimbs } from '../motion';
import type { Motion } from '../motion';
import { pitched, straight } from '../pose';
import type { ArmPose, Pose } from '../pose';

const legs: Pose['legs'] = {
  right: { kind: 'planted', ball: [42, 0, 10], heelUp: 0, heading: 5, knee: [1, 0.2, 0] },
  left: { kind: 'planted', ball: [42, 0, -10], heelUp: 0, heading: 5, knee: [1, 0.2, 0] },
};

/** Reaching ahead, for balance: no hands on the chair. */
const reaching = (flexion: number): ArmPose => ({
  kind: 'free',
  shoulder: { flexion, abduction: 4, rotation: 0 },
  elbow: 8,
  wrist: 0,
});
const arms = (flexion: number): Pose['arms'] => ({ right: reaching(flexion), left: reaching(flexion) });

const seated: Pose = {
  anchor: { joint: 'hips', at: [0, 56.2, 0] },
  pelvis: pitched(30),
  waist: pitched(4),
  chest: pitched(3),
  head: pitched(14),
  legs,
  arms: arms(122),
};

const standing: Pose = {
  anchor: { joint: 'hips', at: [30, 89.4, 0] },
  pelvis: pitched(2),
  waist: straight,
  chest: straight,
  head: straight,
  legs,
  arms: arms(4),
};

export const standSitToStand: Motion = {
  camera: { yaw: 16, pitch: 8 },
  props: [
    { kind: 'ground', from: [-40, 0, -34], to: [75, 0, 34] },
    { kind: 'plainChair', seat: [-2, 46, 0], back: 'behind' },
  ],
  poses: { seated, standing },
  beats: [
    { pose: 'seated', holdSeconds: 1.5, moveSeconds: 2 },
    { pose: 'standing', holdSeconds: 1.5, moveSeconds: 3 },
  ],
  stills: ['seated', 'standing'],
  markings: [{ muscle: 'glute', side: 'right' }],
  arrows: [{ pose: 'standing', from: [-20, 62, 10], over: [-16, 82, 10], to: [-4, 100, 10] }],
  layers: layersFromTheRight,
  paler: leftLimbs,
};
