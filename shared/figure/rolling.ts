// What the roller motions share: their slow rhythm with the pause on a tender spot, and the arrow beside the roller.
import type { Arrow, Motion } from './motion';
import { blendPoses } from './pose';
import type { Pose } from './pose';
import type { Vector } from './vector';

/** Seven seconds of slow rolling there and back, then twenty on the tender spot: two rounds a minute. */
export function rollAndPause(from: string, to: string): Motion['beats'] {
  return [
    { pose: from, holdSeconds: 0.4, moveSeconds: 3.1 },
    { pose: to, holdSeconds: 0.4, moveSeconds: 3.1 },
    { pose: from, holdSeconds: 0, moveSeconds: 1.5 },
    { pose: 'tenderSpot', holdSeconds: 20, moveSeconds: 1.5 },
  ];
}

/** A little past the middle, so that the pause is seen to be a place of its own. */
export const tenderSpotBetween = (from: Pose, to: Pose): Pose => blendPoses(from, to, 0.6);

/** On the floor beside the roller, in both still pictures. */
export function toAndFro(poses: readonly string[], [x, y, z]: Vector): readonly Arrow[] {
  return poses.map((pose) => ({ pose, from: [x - 15, y, z], over: [x, y, z], to: [x + 15, y, z], bothWays: true }));
}
