// Holds the chair moves to the chair they sit on and to what makes each of them that exercise.
import { describe, expect, it } from 'vitest';
import { trunkRows } from '../../../shared/figure/flesh';
import { plainChairBackHeight } from '../../../shared/figure/furniture';
import { poseNamed } from '../../../shared/figure/motion';
import { motions } from '../../../shared/figure/motions';
import type { MotionId } from '../../../shared/figure/motions';
import { pointOn, solvePose } from '../../../shared/figure/solve';
import type { Body } from '../../../shared/figure/solve';
import { angleBetween, distance, scale, subtract } from '../../../shared/figure/vector';
import type { Vector } from '../../../shared/figure/vector';
import { framesOf, motionIds } from './bodies';

const chairMoves = motionIds.filter((id) => id.startsWith('chair-'));

function seatOf(id: MotionId): Vector {
  const chair = motions[id].props.find((prop) => prop.kind === 'plainChair');
  if (chair?.kind !== 'plainChair') throw new Error(`${id} has no plain chair`);
  return chair.seat;
}

const stillOf = (id: MotionId, which: 0 | 1) => poseNamed(motions[id], motions[id].stills[which]);
const startOf = (id: MotionId) => solvePose(stillOf(id, 0));
const endOf = (id: MotionId) => solvePose(stillOf(id, 1));

const trunkBalls = trunkRows.flat(2);
const lowestOfTrunk = (body: Body) => Math.min(...trunkBalls.map(({ on, at, radius }) => pointOn(body[on], at)[1] - radius));
const heelAboveFloor = (body: Body, side: 'left' | 'right') => pointOn(body[`${side}Foot`], [-3.8, -5.1, 0])[1] - 2.9;
const lean = (direction: Vector) => angleBetween(direction, [0, 1, 0]);

describe.each(chairMoves)('the chair of %s', (id) => {
  it('carries the hips on its seat at every frame', () => {
    const [x, seat, z] = seatOf(id);
    for (const { body, seconds } of framesOf(motions[id])) {
      const gap = lowestOfTrunk(body) - seat;
      expect(gap, `at ${seconds} s`).toBeGreaterThan(-0.8);
      expect(gap, `at ${seconds} s`).toBeLessThan(2.5);
      const sitting = pointOn(body.pelvis, [0, 0, -8]);
      expect(Math.abs(sitting[0] - x)).toBeLessThan(21);
      expect(Math.abs(sitting[2] - z)).toBeLessThan(21);
    }
  });

  it('lets the far foot stand flat on the floor, or both where no leg is used', () => {
    const legsAtWork = ['chair-figure-four', 'chair-side-sit-hip-flexor', 'chair-hamstring-hinge'].includes(id);
    for (const { body, seconds } of framesOf(motions[id])) {
      for (const side of legsAtWork ? (['left'] as const) : (['left', 'right'] as const)) {
        expect(Math.abs(heelAboveFloor(body, side)), `${side} at ${seconds} s`).toBeLessThan(0.3);
      }
    }
  });
});

describe('the chair moves', () => {
  it('raise the sitter by two or three centimetres in the glute squeeze', () => {
    const rise = endOf('chair-glute-squeeze').head.at[1] - startOf('chair-glute-squeeze').head.at[1];
    expect(rise).toBeGreaterThan(1.5);
    expect(rise).toBeLessThan(4);
  });

  it('rest the crossed ankle on the other thigh in the figure-four, the shin nearly level', () => {
    for (const { body } of framesOf(motions['chair-figure-four'])) {
      expect(distance(body.rightFoot.at, pointOn(body.leftThigh, [0, -33, 0]))).toBeLessThan(12);
      expect(Math.abs(90 - lean(body.rightShank.rotation[1]))).toBeLessThan(20);
    }
  });

  it('hinge from the hips with a long back', () => {
    for (const id of ['chair-figure-four', 'chair-hamstring-hinge'] as const) {
      for (const { pose, body } of framesOf(motions[id])) {
        expect(angleBetween(body.pelvis.rotation[1], body.chest.rotation[1]), id).toBeLessThan(6);
        expect(pose.pelvis.pitch, id).toBeLessThanOrEqual(30);
      }
      expect(lean(endOf(id).chest.rotation[1]) - lean(startOf(id).chest.rotation[1]), id).toBeGreaterThan(15);
    }
  });

  it('keep the heel on the floor, the toes up and the knee soft in the hamstring stretch', () => {
    for (const { body } of framesOf(motions['chair-hamstring-hinge'])) {
      expect(Math.abs(heelAboveFloor(body, 'right'))).toBeLessThan(0.3);
      expect(body.rightToes.at[1]).toBeGreaterThan(10);
      const knee = angleBetween(body.rightThigh.rotation[1], body.rightShank.rotation[1]);
      expect(knee).toBeGreaterThan(5);
      expect(knee).toBeLessThan(25);
    }
  });

  it('let the outer thigh hang and reach behind in the side-sit, the other one level, a hand on the backrest', () => {
    const id = 'chair-side-sit-hip-flexor';
    const [, seat, z] = seatOf(id);
    const body = endOf(id);
    const thigh = scale(body.rightThigh.rotation[1], -1);
    expect(angleBetween(thigh, [0, -1, 0])).toBeLessThan(20);
    expect(thigh[0]).toBeLessThan(-0.1);
    expect(body.rightFoot.at[0]).toBeLessThan(-35);
    expect(lean(body.leftThigh.rotation[1])).toBeGreaterThan(70);
    for (const frame of framesOf(motions[id])) {
      const palm = pointOn(frame.body.leftHand, [0, -5, 0]);
      expect(Math.abs(palm[1] - (seat + plainChairBackHeight))).toBeLessThan(4);
      expect(palm[2]).toBeLessThan(z - 15);
      // The outer thigh is past the seat's edge and free to move.
      expect(frame.body.rightShank.at[2] - 5.7).toBeGreaterThan(z + 21);
    }
  });

  it('roll the pelvis and leave the head almost where it is in the pelvic rock', () => {
    const [back, forward] = [startOf('chair-pelvic-rock'), endOf('chair-pelvic-rock')];
    expect(angleBetween(back.pelvis.rotation[1], forward.pelvis.rotation[1])).toBeGreaterThan(30);
    expect(back.pelvis.rotation[1][0]).toBeLessThan(-0.3);
    expect(forward.pelvis.rotation[1][0]).toBeGreaterThan(0.15);
    expect(distance(back.head.at, forward.head.at)).toBeLessThan(6);
    const [bentForward, archedBack] = [stillOf('chair-pelvic-rock', 0).waist.pitch, stillOf('chair-pelvic-rock', 1).waist.pitch];
    expect(bentForward).toBeGreaterThan(10);
    expect(archedBack).toBeLessThan(-10);
  });

  it('open only the upper back over the backrest, hands at the head', () => {
    const id = 'chair-upper-back-extension';
    const [x, seat] = seatOf(id);
    const [start, end] = [stillOf(id, 0), stillOf(id, 1)];
    expect(start.chest.pitch - end.chest.pitch).toBeGreaterThan(18);
    expect(Math.abs(start.pelvis.pitch - end.pelvis.pitch)).toBeLessThan(3);
    expect(Math.abs(start.waist.pitch - end.waist.pitch)).toBeLessThan(8);
    const backAtTheTop = (body: Body) =>
      Math.min(
        ...trunkBalls
          .filter(({ on }) => on === 'chest')
          .map(({ on, at, radius }) => ({ at: pointOn(body[on], at), radius }))
          .filter(({ at }) => Math.abs(at[1] - (seat + plainChairBackHeight)) < 6)
          .map(({ at, radius }) => at[0] - radius),
      );
    const frontOfBackrest = x - 21 + 3.5;
    const gap = backAtTheTop(solvePose(end)) - frontOfBackrest;
    expect(gap).toBeLessThan(2);
    expect(gap).toBeGreaterThan(-3);
    for (const { body } of framesOf(motions[id])) {
      for (const side of ['left', 'right'] as const) expect(distance(body[`${side}Hand`].at, pointOn(body.head, [-1, 7, 0]))).toBeLessThan(12);
    }
  });

  it('turn the ribs and nothing below them in the twist', () => {
    const id = 'chair-upper-twist';
    const first = startOf(id);
    for (const { body } of framesOf(motions[id])) {
      for (const part of ['pelvis', 'leftShank', 'rightShank', 'leftFoot', 'rightFoot'] as const) {
        expect(distance(body[part].at, first[part].at), part).toBeLessThan(0.01);
      }
    }
    const shoulders = (body: Body) => subtract(body.rightUpperArm.at, body.leftUpperArm.at);
    const turn = angleBetween(shoulders(first), shoulders(endOf(id)));
    expect(turn).toBeGreaterThan(35);
    expect(turn).toBeLessThan(50);
    // To the right: the right shoulder goes back.
    expect(shoulders(endOf(id))[0]).toBeLessThan(-10);
  });
});
