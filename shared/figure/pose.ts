// What a pose says: joint angles and contacts; and how two poses blend.
import type { RollerPlace } from './roller-place';
import type { BodySide, Segment } from './skeleton';
import type { Vector } from './vector';

/** Degrees from straight. pitch: forward · twist: towards the left · tilt: towards the right. */
export type Bend = { readonly pitch: number; readonly twist: number; readonly tilt: number };

export type LegPose =
  /** Free in the air or hanging from the anchor: the angles decide. */
  | {
      readonly kind: 'free';
      readonly hip: { readonly flexion: number; readonly abduction: number; readonly rotation: number };
      readonly knee: number;
      readonly ankle: number;
      readonly toes: number;
    }
  /** The ball of the foot decides; hip and knee follow. `heelUp` turns the foot about the ball, `heading` turns the toes out. */
  | {
      readonly kind: 'planted';
      readonly ball: Vector;
      readonly heelUp: number;
      readonly heading: number;
      readonly knee: Vector;
    }
  /** The ankle rests on another part of the body (in that part's own frame). */
  | { readonly kind: 'resting'; readonly on: Segment; readonly at: Vector; readonly knee: Vector; readonly ankle: number };

export type ArmPose =
  | {
      readonly kind: 'free';
      readonly shoulder: { readonly flexion: number; readonly abduction: number; readonly rotation: number };
      readonly elbow: number;
      readonly wrist: number;
    }
  /** The wrist holds a place in the room or on another part of the body; `fingers` and `elbow` are directions in the room. */
  | {
      readonly kind: 'holding';
      readonly on: Segment | 'room';
      readonly at: Vector;
      readonly elbow: Vector;
      readonly fingers: Vector;
    };

export type Joint = 'hips' | 'shoulders' | `${BodySide}Knee`;

export type Pose = {
  /** The place that stays where it is; everything else follows from it. */
  readonly anchor: { readonly joint: Joint; readonly at: Vector };
  readonly pelvis: Bend;
  readonly waist: Bend;
  readonly chest: Bend;
  /** The head's own direction in the room, whatever the trunk does. */
  readonly head: Bend;
  readonly legs: Readonly<Record<BodySide, LegPose>>;
  readonly arms: Readonly<Record<BodySide, ArmPose>>;
  /** Where the body has rolled the roller to; in all key poses of a motion or in none. */
  readonly roller?: RollerPlace;
};

export const straight: Bend = { pitch: 0, twist: 0, tilt: 0 };
export const pitched = (pitch: number): Bend => ({ pitch, twist: 0, tilt: 0 });

/**
 * Blends two poses number by number. Both have to speak of the same contacts: words that differ
 * (a foot planted here, free there) cannot be blended and are refused.
 */
export function blendPoses(from: Pose, to: Pose, share: number): Pose {
  return blend(from, to, share) as Pose;
}

function blend(from: unknown, to: unknown, share: number): unknown {
  if (typeof from === 'number' && typeof to === 'number') return from + (to - from) * share;
  if (Array.isArray(from) && Array.isArray(to)) return from.map((part, index) => blend(part, to[index], share));
  if (isRecord(from) && isRecord(to)) {
    return Object.fromEntries(Object.entries(from).map(([key, part]) => [key, blend(part, to[key], share)]));
  }
  if (from !== to) throw new Error(`Poses with different contacts cannot be blended: ${String(from)}, ${String(to)}`);
  return from;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
