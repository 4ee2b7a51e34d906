// From a pose to where every part of the body is: forward along the bones, backwards from planted feet and holding hands.
import { frame, reach } from './limb';
import type { ArmPose, Bend, LegPose, Pose } from './pose';
import { ballOfFoot, ballRadius, bones, hipOffset, onSide, shoulderOffset, signOf } from './skeleton';
import type { BodySide, Segment } from './skeleton';
import { aboutX, aboutY, aboutZ, add, compose, scale, subtract, turn, unit } from './vector';
import type { Rotation, Vector } from './vector';

export type Placed = { readonly at: Vector; readonly rotation: Rotation };
export type Body = Readonly<Record<Segment, Placed>>;

const sides = ['left', 'right'] as const;

export function solvePose(pose: Pose): Body {
  const atOrigin = place(pose, [0, 0, 0]);
  const anchorNow = anchorOf(atOrigin, pose.anchor.joint);
  return place(pose, subtract(pose.anchor.at, anchorNow));
}

function anchorOf(body: Body, joint: Pose['anchor']['joint']): Vector {
  switch (joint) {
    case 'hips':
      return body.pelvis.at;
    case 'shoulders':
      return pointOn(body.chest, [0, shoulderOffset[1], 0]);
    case 'leftKnee':
      return body.leftShank.at;
    case 'rightKnee':
      return body.rightShank.at;
  }
}

export function pointOn(part: Placed, local: Vector): Vector {
  return add(part.at, turn(part.rotation, local));
}

function place(pose: Pose, hips: Vector): Body {
  const pelvis: Placed = { at: hips, rotation: bend(pose.pelvis) };
  const waist: Placed = {
    at: pointOn(pelvis, [0, bones.pelvis, 0]),
    rotation: compose(pelvis.rotation, bend(pose.waist)),
  };
  const chest: Placed = {
    at: pointOn(waist, [0, bones.waist, 0]),
    rotation: compose(waist.rotation, bend(pose.chest)),
  };
  const headRotation = bend(pose.head);
  const neckBase = pointOn(chest, [-1, bones.chest, 0]);
  const neckUp = unit(add(chest.rotation[1], headRotation[1]));
  const neckEnd = add(neckBase, scale(neckUp, bones.neck));
  const neck: Placed = { at: neckBase, rotation: frame(neckEnd, neckBase, chest.rotation[0]) };
  const trunk = { pelvis, waist, chest, neck, head: { at: neckEnd, rotation: headRotation } };

  const body: Partial<Record<Segment, Placed>> = { ...trunk };
  // A leg that rests on the other waits until the other is placed; hands come last, they may hold a leg.
  const legsInOrder = [...sides].sort((a, b) => rank(pose.legs[a]) - rank(pose.legs[b]));
  for (const side of legsInOrder) Object.assign(body, placeLeg(pose.legs[side], side, body as Body));
  for (const side of sides) Object.assign(body, placeArm(pose.arms[side], side, body as Body));
  return body as Body;
}

const rank = (leg: LegPose): number => (leg.kind === 'resting' ? 1 : 0);

function bend({ pitch, twist, tilt }: Bend): Rotation {
  return compose(aboutZ(-pitch), compose(aboutY(twist), aboutX(tilt)));
}

function placeLeg(leg: LegPose, side: BodySide, body: Body): Partial<Body> {
  const hip = pointOn(body.pelvis, onSide(hipOffset, side));
  if (leg.kind === 'free') {
    const thigh: Placed = { at: hip, rotation: compose(body.pelvis.rotation, swing(leg.hip, side)) };
    const shank: Placed = {
      at: pointOn(thigh, [0, -bones.thigh, 0]),
      rotation: compose(thigh.rotation, aboutZ(-leg.knee)),
    };
    const foot: Placed = {
      at: pointOn(shank, [0, -bones.shank, 0]),
      rotation: compose(shank.rotation, aboutZ(leg.ankle)),
    };
    const toes: Placed = { at: pointOn(foot, ballOfFoot), rotation: compose(foot.rotation, aboutZ(leg.toes)) };
    return legParts(side, thigh, shank, foot, toes);
  }
  if (leg.kind === 'planted') {
    const flat = aboutY(-signOf(side) * leg.heading);
    const footRotation = compose(flat, aboutZ(-leg.heelUp));
    const ankle = subtract(add(leg.ball, [0, ballRadius, 0]), turn(footRotation, ballOfFoot));
    const { middle, end, upper, lower } = reach(hip, ankle, bones.thigh, bones.shank, leg.knee, 1);
    const foot: Placed = { at: end, rotation: footRotation };
    // On the floor the toes stay flat under a lifted heel; in the air they follow the foot.
    const grounded = Math.max(0, 1 - leg.ball[1] / 4);
    const toes: Placed = {
      at: pointOn(foot, ballOfFoot),
      rotation: compose(footRotation, aboutZ(Math.max(0, leg.heelUp) * grounded)),
    };
    return legParts(side, { at: hip, rotation: upper }, { at: middle, rotation: lower }, foot, toes);
  }
  const target = pointOn(body[leg.on], leg.at);
  const { middle, end, upper, lower } = reach(hip, target, bones.thigh, bones.shank, leg.knee, 1);
  const foot: Placed = { at: end, rotation: compose(lower, aboutZ(leg.ankle)) };
  const toes: Placed = { at: pointOn(foot, ballOfFoot), rotation: foot.rotation };
  return legParts(side, { at: hip, rotation: upper }, { at: middle, rotation: lower }, foot, toes);
}

function legParts(side: BodySide, thigh: Placed, shank: Placed, foot: Placed, toes: Placed): Partial<Body> {
  return { [`${side}Thigh`]: thigh, [`${side}Shank`]: shank, [`${side}Foot`]: foot, [`${side}Toes`]: toes };
}

function placeArm(arm: ArmPose, side: BodySide, body: Body): Partial<Body> {
  const shoulder = pointOn(body.chest, onSide(shoulderOffset, side));
  if (arm.kind === 'free') {
    const upper: Placed = { at: shoulder, rotation: compose(body.chest.rotation, swing(arm.shoulder, side)) };
    const lower: Placed = {
      at: pointOn(upper, [0, -bones.upperArm, 0]),
      rotation: compose(upper.rotation, aboutZ(arm.elbow)),
    };
    const hand: Placed = {
      at: pointOn(lower, [0, -bones.forearm, 0]),
      rotation: compose(lower.rotation, aboutZ(arm.wrist)),
    };
    return armParts(side, upper, lower, hand);
  }
  const target = arm.on === 'room' ? arm.at : pointOn(body[arm.on], arm.at);
  const { middle, end, upper, lower } = reach(shoulder, target, bones.upperArm, bones.forearm, arm.elbow, -1);
  const fingers = unit(arm.fingers);
  const hand: Placed = { at: end, rotation: frame(end, add(end, fingers), lower[0]) };
  return armParts(side, { at: shoulder, rotation: upper }, { at: middle, rotation: lower }, hand);
}

function armParts(side: BodySide, upper: Placed, lower: Placed, hand: Placed): Partial<Body> {
  return { [`${side}UpperArm`]: upper, [`${side}Forearm`]: lower, [`${side}Hand`]: hand };
}

/** A ball joint: forwards, out to the side, then about the bone's own length. */
function swing(
  { flexion, abduction, rotation }: { flexion: number; abduction: number; rotation: number },
  side: BodySide,
): Rotation {
  const sign = signOf(side);
  return compose(aboutZ(flexion), compose(aboutX(-sign * abduction), aboutY(-sign * rotation)));
}
