// Draws the knee rolls from the foot end: shoulders flat, arms out, both knees to one side and to the other;
// rolled away from the viewer, thighs and shins are both seen whole.
import type { Motion } from '../motion';
import { pitched, straight } from '../pose';
import type { ArmPose, LegPose, Pose } from '../pose';
import { onSide } from '../skeleton';
import type { BodySide } from '../skeleton';

const arm = (): ArmPose => ({
  kind: 'free',
  shoulder: { flexion: -4, abduction: 78, rotation: 0 },
  elbow: 4,
  wrist: 0,
});

const leg = (side: BodySide, lean: number): LegPose => ({
  kind: 'planted',
  ball: onSide([50, 0, 5.5], side),
  heelUp: 0,
  heading: 0,
  knee: [0.1, Math.cos((lean * Math.PI) / 180), Math.sin((lean * Math.PI) / 180)],
});

const rolled = (lean: number): Pose => ({
  anchor: { joint: 'shoulders', at: [-48, 11, 0] },
  pelvis: { pitch: -91 - Math.abs(lean) * 0.04, twist: lean * -0.4, tilt: 0 },
  waist: { pitch: 0, twist: lean * 0.25, tilt: 0 },
  chest: { pitch: 0, twist: lean * 0.15, tilt: 0 },
  head: pitched(-88),
  legs: { right: leg('right', lean), left: leg('left', lean) },
  arms: { right: arm(), left: arm() },
});

export const floorKneeRoll: Motion = {
  camera: { yaw: 58, pitch: 46 },
  props: [{ kind: 'mat', from: [-90, -1.5, -40], to: [80, 0, 40] }],
  poses: { middle: { ...rolled(0), waist: straight }, toTheRight: rolled(54), toTheLeft: rolled(-54) },
  beats: [
    { pose: 'middle', holdSeconds: 0.5, moveSeconds: 1.5 },
    { pose: 'toTheLeft', holdSeconds: 4, moveSeconds: 1.5 },
    { pose: 'middle', holdSeconds: 0.5, moveSeconds: 1.5 },
    { pose: 'toTheRight', holdSeconds: 4, moveSeconds: 1.5 },
  ],
  stills: ['middle', 'toTheLeft'],
  markings: [
    { muscle: 'flank', side: 'left', during: ['middle', 'toTheRight'] },
    { muscle: 'flank', side: 'right', during: ['middle', 'toTheLeft'] },
  ],
  arrows: [{ pose: 'toTheLeft', from: [34, 50, -46], over: [34, 40, -64], to: [34, 14, -70] }],
  layers: ['leftArm', 'rightArm', 'trunk', 'leftShoulder', 'rightShoulder', 'leftLeg', 'rightLeg', 'markings'],
  paler: ['leftLeg'],
};
