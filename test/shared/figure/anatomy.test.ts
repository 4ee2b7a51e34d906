// Holds every interpolated frame of every motion to what a body can do and to what it touches.
import { describe, expect, it } from 'vitest';
import { lowestPoint } from '../../../shared/figure/drawing';
import { motions } from '../../../shared/figure/motions';
import { bones, onSide, shoulderOffset, hipOffset, ballOfFoot, ballRadius } from '../../../shared/figure/skeleton';
import type { BodySide } from '../../../shared/figure/skeleton';
import { pointOn } from '../../../shared/figure/solve';
import type { Body } from '../../../shared/figure/solve';
import { add, angleBetween, distance, dot, scale } from '../../../shared/figure/vector';
import { framesOf, motionIds } from './bodies';

const sides: readonly BodySide[] = ['left', 'right'];

/** Directions down the bones: degrees between them are the joint's bend. */
const down = (part: { rotation: Body['pelvis']['rotation'] }) => scale(part.rotation[1], -1);

describe.each(motionIds)('the body of %s', (id) => {
  const motion = motions[id];
  const frames = framesOf(motion);

  it('keeps the length of every bone', () => {
    for (const { body } of frames) {
      for (const side of sides) {
        const lengths = [
          [distance(body[`${side}Thigh`].at, body[`${side}Shank`].at), bones.thigh],
          [distance(body[`${side}Shank`].at, body[`${side}Foot`].at), bones.shank],
          [distance(body[`${side}UpperArm`].at, body[`${side}Forearm`].at), bones.upperArm],
          [distance(body[`${side}Forearm`].at, body[`${side}Hand`].at), bones.forearm],
        ] as const;
        for (const [now, always] of lengths) expect(now).toBeCloseTo(always, 4);
        expect(distance(body[`${side}Thigh`].at, pointOn(body.pelvis, onSide(hipOffset, side)))).toBeCloseTo(0, 6);
        expect(distance(body[`${side}UpperArm`].at, pointOn(body.chest, onSide(shoulderOffset, side)))).toBeCloseTo(0, 6);
      }
      expect(distance(body.pelvis.at, body.waist.at)).toBeCloseTo(bones.pelvis, 6);
      expect(distance(body.waist.at, body.chest.at)).toBeCloseTo(bones.waist, 6);
      expect(distance(body.neck.at, body.head.at)).toBeCloseTo(bones.neck, 6);
    }
  });

  it('never sinks into the floor', () => {
    for (const { body, seconds } of frames) expect(lowestPoint(body), `at ${seconds} s`).toBeGreaterThan(-0.35);
  });

  it('touches the floor or the chair somewhere at all times', () => {
    for (const { body } of frames) expect(lowestPoint(body)).toBeLessThan(1);
  });

  it('reaches every place where a foot is planted', () => {
    for (const { pose, body, seconds } of frames) {
      for (const side of sides) {
        const leg = pose.legs[side];
        if (leg.kind !== 'planted') continue;
        const ball = add(leg.ball, [0, ballRadius, 0]);
        expect(distance(pointOn(body[`${side}Foot`], ballOfFoot), ball), `${side} at ${seconds} s`).toBeLessThan(0.3);
      }
    }
  });

  it('reaches every place that a hand holds', () => {
    for (const { pose, body, seconds } of frames) {
      for (const side of sides) {
        const arm = pose.arms[side];
        if (arm.kind !== 'holding') continue;
        const held = arm.on === 'room' ? arm.at : pointOn(body[arm.on], arm.at);
        expect(distance(body[`${side}Hand`].at, held), `${side} at ${seconds} s`).toBeLessThan(0.3);
      }
    }
  });

  it('bends knees and elbows only the way they bend, and no further than they go', () => {
    for (const { body, seconds } of frames) {
      for (const side of sides) {
        const knee = angleBetween(down(body[`${side}Thigh`]), down(body[`${side}Shank`]));
        expect(knee, `${side} knee at ${seconds} s`).toBeLessThanOrEqual(140);
        // A bent shank lies behind the thigh's front.
        expect(dot(down(body[`${side}Shank`]), body[`${side}Thigh`].rotation[0])).toBeLessThan(0.02);
        const elbow = angleBetween(down(body[`${side}UpperArm`]), down(body[`${side}Forearm`]));
        expect(elbow, `${side} elbow at ${seconds} s`).toBeLessThanOrEqual(145);
        expect(dot(down(body[`${side}Forearm`]), body[`${side}UpperArm`].rotation[0])).toBeGreaterThan(-0.02);
      }
    }
  });

  it('keeps hips, ankles and spine within their range', () => {
    for (const { pose, body, seconds } of frames) {
      for (const side of sides) {
        const thigh = down(body[`${side}Thigh`]);
        const forwards = dot(thigh, body.pelvis.rotation[0]);
        const fromTrunk = angleBetween(thigh, down(body.pelvis));
        // Behind the body a hip goes about 30 degrees, in front of it about 125.
        expect(fromTrunk, `${side} hip at ${seconds} s`).toBeLessThanOrEqual(forwards < -0.1 ? 34 : 125);
        const ankle = 90 - angleBetween(body[`${side}Foot`].rotation[0], scale(down(body[`${side}Shank`]), -1));
        expect(ankle, `${side} ankle at ${seconds} s`).toBeGreaterThan(-76);
        expect(ankle, `${side} ankle at ${seconds} s`).toBeLessThan(48);
      }
      for (const part of [pose.waist, pose.chest]) expect(Math.abs(part.pitch)).toBeLessThanOrEqual(20);
      // The ribs turn about 35 degrees, the lower back hardly.
      expect(Math.abs(pose.waist.twist)).toBeLessThanOrEqual(20);
      expect(Math.abs(pose.chest.twist)).toBeLessThanOrEqual(35);
      expect(angleBetween(body.chest.rotation[1], body.head.rotation[1]), `neck at ${seconds} s`).toBeLessThan(35);
    }
  });
});
