// Holds the motions to the contacts that make each exercise what it is.
import { describe, expect, it } from 'vitest';
import { motions } from '../../../shared/figure/motions';
import type { MotionId } from '../../../shared/figure/motions';
import type { BodySide } from '../../../shared/figure/skeleton';
import { pointOn, solvePose } from '../../../shared/figure/solve';
import { angleBetween, distance, subtract } from '../../../shared/figure/vector';
import { framesOf } from './bodies';

const sides: readonly BodySide[] = ['left', 'right'];

function deskOf(id: MotionId) {
  const desk = motions[id].props.find((prop) => prop.kind === 'desk');
  if (desk?.kind !== 'desk') throw new Error(`${id} has no desk`);
  return desk;
}

describe.each([
  ['stand-hip-flexor-lunge', ['left']],
  ['stand-hip-extension', ['left', 'right']],
  ['stand-desk-hinge', ['left', 'right']],
  ['stand-heel-raise-march', ['left']],
  ['seated-at-desk', ['left', 'right']],
] as const)('the desk of %s', (id, handsOnIt) => {
  it('carries the hands on its edge or its top at every frame', () => {
    const desk = deskOf(id);
    for (const { body, seconds } of framesOf(motions[id])) {
      for (const side of handsOnIt) {
        const fingertips = pointOn(body[`${side}Hand`], [0, -14, 0]);
        expect(fingertips[0], `${side} hand at ${seconds} s`).toBeGreaterThan(desk.from[0]);
        expect(fingertips[2]).toBeGreaterThan(desk.from[2]);
        expect(fingertips[2]).toBeLessThan(desk.to[2]);
        const above = fingertips[1] - desk.to[1];
        expect(above, `${side} fingertips at ${seconds} s`).toBeGreaterThan(1);
        expect(above, `${side} fingertips at ${seconds} s`).toBeLessThan(4.5);
      }
    }
  });
});

describe('the moves', () => {
  const endOf = (id: MotionId) => {
    const motion = motions[id];
    const pose = motion.poses[motion.stills[1]];
    if (!pose) throw new Error(`${id} has no end`);
    return solvePose(pose);
  };

  it('make shoulder, hip and knee one line at the top of the bridge', () => {
    const body = endOf('floor-glute-bridge');
    const shoulders = pointOn(body.chest, [0, 22.5, 0]);
    const hips = body.pelvis.at;
    const knee = body.rightShank.at;
    const kneeInPlane = [knee[0], knee[1], 0] as const;
    expect(angleBetween(subtract(hips, shoulders), subtract(kneeInPlane, hips))).toBeLessThan(12);
    const slope = angleBetween(subtract(hips, shoulders), [1, 0, 0]);
    expect(slope).toBeGreaterThan(18);
    expect(slope).toBeLessThan(35);
  });

  it('keep the shoulders on the mat while the hips rise or the knees roll', () => {
    for (const id of ['floor-glute-bridge', 'floor-knee-roll', 'floor-figure-four'] as const) {
      const [first, ...others] = framesOf(motions[id]).map(({ body }) => pointOn(body.chest, [0, 22.5, 0]));
      for (const shoulders of others) expect(distance(shoulders, first ?? shoulders)).toBeLessThan(2.5);
    }
  });

  it('keep the kneeling knee on its pad', () => {
    for (const { body } of framesOf(motions['floor-half-kneel'])) {
      expect(distance(body.rightShank.at, [0, 8.6, 8])).toBeLessThan(0.01);
    }
  });

  it('take the back hip behind the body where the front of the hip is lengthened', () => {
    for (const id of ['stand-hip-flexor-lunge', 'floor-half-kneel', 'stand-hip-extension'] as const) {
      const body = endOf(id);
      const behind = body.pelvis.at[0] - body.rightShank.at[0];
      expect(behind, id).toBeGreaterThan(8);
    }
  });

  it('rest the crossed ankle on the other thigh in the figure-four', () => {
    for (const { body } of framesOf(motions['floor-figure-four'])) {
      expect(distance(body.rightFoot.at, pointOn(body.leftThigh, [0, -33, 0]))).toBeLessThan(11);
    }
  });

  it('hold behind the thigh at the end of the figure-four', () => {
    const body = endOf('floor-figure-four');
    for (const side of sides) {
      const palm = pointOn(body[`${side}Hand`], [0, -7, 0]);
      const alongThigh = [14, 18, 22, 26, 30].map((down) => distance(palm, pointOn(body.leftThigh, [0, -down, 0])));
      expect(Math.min(...alongThigh), side).toBeLessThan(11.5);
    }
  });

  it('sit on the chair, then stand over both feet, in the sit-to-stand', () => {
    const { poses, stills, props } = motions['stand-sit-to-stand'];
    const chair = props.find((prop) => prop.kind === 'plainChair');
    const [seated, standing] = stills.map((name) => poses[name]);
    if (chair?.kind !== 'plainChair' || !seated || !standing) throw new Error('No chair to rise from');
    const sitting = solvePose(seated).pelvis.at;
    expect(sitting[1] - 9.7 - chair.seat[1]).toBeGreaterThan(-0.8);
    expect(sitting[1] - 9.7 - chair.seat[1]).toBeLessThan(1);
    expect(Math.abs(sitting[0] - chair.seat[0])).toBeLessThan(15);
    const upright = solvePose(standing);
    expect(upright.pelvis.at[0] - upright.rightFoot.at[0]).toBeGreaterThan(-5);
    expect(upright.pelvis.at[0] - upright.rightFoot.at[0]).toBeLessThan(10);
    for (const { body, seconds } of framesOf(motions['stand-sit-to-stand'])) {
      expect(body.pelvis.at[1], `at ${seconds} s`).toBeGreaterThan(sitting[1] - 0.01);
    }
  });

  it('bend hip and knee to about a right angle when one sits', () => {
    for (const { body } of framesOf(motions['seated-at-desk'])) {
      const hip = angleBetween(subtract(body.rightShank.at, body.rightThigh.at), [0, 1, 0]);
      expect(hip).toBeGreaterThan(75);
      expect(hip).toBeLessThan(105);
    }
  });
});
