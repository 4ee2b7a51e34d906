// How a figure moves: named key poses, held and blended in a cycle that keeps the move's own rhythm.
import type { Camera } from './camera';
import type { Prop } from './furniture';
import type { Muscle } from './muscle';
import { blendPoses } from './pose';
import type { Pose } from './pose';
import type { BodySide } from './skeleton';
import type { Vector } from './vector';

export type BodyPart = 'trunk' | `${BodySide}Leg` | `${BodySide}Arm`;

/** Where a limb and the trunk are one: hides the line between them. */
export type Seam = `${BodySide}Hip` | `${BodySide}Shoulder`;

/** A muscle to show, in all key poses or only in some. */
export type Marking = { readonly muscle: Muscle; readonly side: BodySide; readonly during?: readonly string[] };

/** Which way it goes, for pictures that stand still: a bow through three places in the room, shown with its pose. */
export type Arrow = {
  readonly pose: string;
  readonly from: Vector;
  readonly over: Vector;
  readonly to: Vector;
  /** A head at either end: to and fro. */
  readonly bothWays?: true;
};

/** What stands between parts of the body, or before them all; a prop that is in no layer lies behind the whole body. */
export type PropLayer = 'plainChair' | 'chairBack';

/** What is drawn, farthest first; markings lie on whatever comes before them. */
export type Layer = BodyPart | Seam | PropLayer | 'markings' | 'roller';

export const isPropLayer = (layer: Layer): layer is PropLayer => layer === 'plainChair' || layer === 'chairBack';

export const limbOfSeam: Readonly<Record<Seam, BodyPart>> = {
  leftHip: 'leftLeg',
  rightHip: 'rightLeg',
  leftShoulder: 'leftArm',
  rightShoulder: 'rightArm',
};

export const isSeam = (layer: Layer): layer is Seam => layer in limbOfSeam;

export type Beat = { readonly pose: string; readonly holdSeconds: number; readonly moveSeconds: number };

/** Drawn for the right side; the other side is the mirror image. */
export type Motion = {
  readonly camera: Camera;
  readonly props: readonly Prop[];
  readonly poses: Readonly<Record<string, Pose>>;
  readonly beats: readonly [Beat, ...Beat[]];
  /** The two pictures that say it without movement. */
  readonly stills: readonly [start: string, end: string];
  readonly markings: readonly Marking[];
  readonly arrows: readonly Arrow[];
  readonly layers: readonly Layer[];
  /** The limbs drawn paler, so that left and right stay apart. */
  readonly paler: readonly BodyPart[];
};

export const layersFromTheRight: readonly Layer[] = [
  'leftArm',
  'leftLeg',
  'trunk',
  'rightLeg',
  'rightHip',
  'markings',
  'rightArm',
  'rightShoulder',
];

export const leftLimbs: readonly BodyPart[] = ['leftArm', 'leftLeg'];

export type Shares = Readonly<Record<string, number>>;

export type Moment = {
  readonly pose: Pose;
  /** How much of each named key pose is in it; markings come and go with these. */
  readonly shares: Shares;
};

/** One of the pictures a motion is shown in: the same name is always the same picture, so that it need be worked out and drawn only once. */
export type MotionPicture = { readonly name: string; readonly lastsSeconds: number; readonly moment: () => Moment };

export function cycleSeconds(motion: Motion): number {
  return motion.beats.reduce((sum, beat) => sum + beat.holdSeconds + beat.moveSeconds, 0);
}

export function poseNamed(motion: Motion, name: string): Pose {
  const pose = motion.poses[name];
  if (!pose) throw new Error(`No key pose named ${name}`);
  return pose;
}

function blendedMoment(motion: Motion, from: string, to: string, share: number): Moment {
  return {
    pose: blendPoses(poseNamed(motion, from), poseNamed(motion, to), share),
    shares: from === to ? { [from]: 1 } : { [from]: 1 - share, [to]: share },
  };
}

export function momentAt(motion: Motion, seconds: number): Moment {
  const cycle = cycleSeconds(motion);
  let rest = ((seconds % cycle) + cycle) % cycle;
  for (const [index, beat] of motion.beats.entries()) {
    if (rest < beat.holdSeconds) return stillMoment(motion, beat.pose);
    rest -= beat.holdSeconds;
    if (rest < beat.moveSeconds) {
      const next = motion.beats[index + 1] ?? motion.beats[0];
      return blendedMoment(motion, beat.pose, next.pose, eased(rest / beat.moveSeconds));
    }
    rest -= beat.moveSeconds;
  }
  return stillMoment(motion, motion.beats[0].pose);
}

/** Slow and eased, a body looks smooth at twelve pictures a second; a quick move gets eight in any case. */
const picturesOfMove = (moveSeconds: number): number => Math.max(8, Math.round(moveSeconds * 12));

/** Sums of seconds are not exact: this close to its end a picture is over. */
const instant = 1e-9;

function keyPicture(motion: Motion, name: string, lastsSeconds: number): MotionPicture {
  return { name, lastsSeconds, moment: () => stillMoment(motion, name) };
}

/** The picture to show at an instant, and for how much longer. The last picture of each blend is the key pose itself. */
export function pictureAt(motion: Motion, seconds: number): MotionPicture {
  const cycle = cycleSeconds(motion);
  let rest = ((seconds % cycle) + cycle) % cycle;
  for (const [index, { pose: from, holdSeconds, moveSeconds }] of motion.beats.entries()) {
    if (rest < holdSeconds - instant) return keyPicture(motion, from, holdSeconds - rest);
    rest -= holdSeconds;
    if (rest < moveSeconds - instant) {
      const to = (motion.beats[index + 1] ?? motion.beats[0]).pose;
      const count = picturesOfMove(moveSeconds);
      const number = Math.min(count, Math.floor((rest / moveSeconds) * count + instant) + 1);
      const lastsSeconds = (number * moveSeconds) / count - rest;
      if (number === count || from === to) return keyPicture(motion, to, lastsSeconds);
      return { name: `${from} ${to} ${number}/${count}`, lastsSeconds, moment: () => blendedMoment(motion, from, to, eased(number / count)) };
    }
    rest -= moveSeconds;
  }
  return keyPicture(motion, motion.beats[0].pose, 0);
}

/** A key pose by itself, as a still picture shows it. */
export function stillMoment(motion: Motion, name: string): Moment {
  return { pose: poseNamed(motion, name), shares: { [name]: 1 } };
}

/** How visible a marking is, from 0 to 1. */
export function strengthOf({ during }: Marking, shares: Shares): number {
  return during ? during.reduce((sum, name) => sum + (shares[name] ?? 0), 0) : 1;
}

export function poseAt(motion: Motion, seconds: number): Pose {
  return momentAt(motion, seconds).pose;
}

/** Starts and ends at rest, and never overshoots. */
export function eased(share: number): number {
  return share * share * (3 - 2 * share);
}
