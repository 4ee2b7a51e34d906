// How one sits in the chair moves: on the front half of a plain chair, feet flat, so that the pictures differ only in the move.
import type { Prop } from './furniture';
import type { LegPose, Pose } from './pose';
import { pitched, straight } from './pose';
import { onSide } from './skeleton';
import type { BodySide } from './skeleton';
import type { Vector } from './vector';

export const seatHeight = 47;

/** The middle of the hips above the seat when one sits upright. */
export const hipsAboveSeat = 9.8;

/** The middle of the hips, over `x` and `z`. */
export const hipsOver = (x: number, z: number): Pose['anchor'] => ({ joint: 'hips', at: [x, seatHeight + hipsAboveSeat, z] });

/** `x` of the middle of the seat: at 0 one sits in its middle, further back on its front half. */
export const chairAt = (x: number): Prop => ({ kind: 'plainChair', seat: [x, seatHeight, 0], back: 'behind' });

export const groundOfSitter = { kind: 'ground', from: [-50, 0, -34], to: [72, 0, 34] } as const satisfies Prop;

export function flatFoot(side: BodySide, ball: Vector = [53, 0, 9.5]): LegPose {
  return { kind: 'planted', ball: onSide(ball, side), heelUp: 0, heading: 4, knee: [1, 1, 0] };
}

export const upright: Omit<Pose, 'arms'> = {
  anchor: hipsOver(0, 0),
  pelvis: pitched(-2),
  waist: pitched(1),
  chest: pitched(2),
  head: straight,
  legs: { right: flatFoot('right'), left: flatFoot('left') },
};
