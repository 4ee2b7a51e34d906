// What the roller motions share: their slow rhythm with the pause on a tender spot, and the arrow beside the roller.
import type { Arrow, Motion } from './motion';
import { blendPoses } from './pose';
import type { Pose } from './pose';

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

const reach = 15;

/** On the floor beside the roller, wherever a still picture has it; `z` is how near to the viewer. */
export function toAndFro(poses: Readonly<Record<string, Pose>>, z: number): readonly Arrow[] {
  return Object.entries(poses).flatMap(([pose, { roller }]): Arrow[] => {
    if (!roller) return [];
    const { x } = roller;
    return [{ pose, from: [x - reach, 0, z], over: [x, 0, z], to: [x + reach, 0, z], bothWays: true }];
  });
}
