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
  pelvis: pitched(6),
  waist: pitched(2),
  chest: pitched(1),
  head: pitched(2),
  legs,
  arms: arms(80),
};

/** Nose over toes, on the way up and on the way down. */
const leaning: Pose = {
  ...seated,
  pelvis: pitched(32),
  waist: pitched(4),
  chest: pitched(3),
  head: pitched(16),
  arms: arms(112),
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
  poses: { seated, leaning, standing },
  beats: [
    { pose: 'seated', holdSeconds: 1.5, moveSeconds: 0.8 },
    { pose: 'leaning', holdSeconds: 0, moveSeconds: 1.2 },
    { pose: 'standing', holdSeconds: 1.5, moveSeconds: 1.9 },
    { pose: 'leaning', holdSeconds: 0, moveSeconds: 1.1 },
  ],
  stills: ['seated', 'standing'],
  markings: [{ muscle: 'glute', side: 'right' }],
  arrows: [
    { pose: 'seated', from: [22, 136, 0], over: [44, 138, 0], to: [44, 164, 0] },
    { pose: 'standing', from: [-2, 52, 10], over: [-2, 72, 10], to: [11, 84, 10] },
  ],
  layers: layersFromTheRight,
  paler: leftLimbs,
};
