// Every body that a motion ever shows, at small steps through its whole cycle, for the laws that hold at each frame.
import { cycleSeconds, poseAt } from '../../../shared/figure/motion';
import type { Motion } from '../../../shared/figure/motion';
import { motions } from '../../../shared/figure/motions';
import type { MotionId } from '../../../shared/figure/motions';
import type { Pose } from '../../../shared/figure/pose';
import { solvePose } from '../../../shared/figure/solve';
import type { Body } from '../../../shared/figure/solve';

export type Frame = { readonly seconds: number; readonly pose: Pose; readonly body: Body };

export const motionIds = Object.keys(motions) as MotionId[];

const stepSeconds = 0.05;

const known = new Map<Motion, readonly Frame[]>();

/** A held pose is one frame: nothing else happens in it. */
export function framesOf(motion: Motion): readonly Frame[] {
  const frames = known.get(motion) ?? solveFrames(motion);
  known.set(motion, frames);
  return frames;
}

function solveFrames(motion: Motion): readonly Frame[] {
  const count = Math.ceil(cycleSeconds(motion) / stepSeconds);
  const frames: Frame[] = [];
  for (let index = 0; index <= count; index += 1) {
    const seconds = index * stepSeconds;
    const pose = poseAt(motion, seconds);
    if (pose !== frames.at(-1)?.pose) frames.push({ seconds, pose, body: solvePose(pose) });
  }
  return frames;
}
