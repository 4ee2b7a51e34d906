// Holds the roller motions to what a roller does: it lies on the floor, rolls without slipping, carries the body, and only where it may press.
import { describe, expect, it } from 'vitest';
import { viewFrom } from '../../../shared/figure/camera';
import { poseNamed } from '../../../shared/figure/motion';
import { motions } from '../../../shared/figure/motions';
import type { Pose } from '../../../shared/figure/pose';
import { drawRoller, extentOfRoller, rollerLength, rollerRadius } from '../../../shared/figure/roller';
import type { RollerPlace } from '../../../shared/figure/roller-place';
import type { Segment } from '../../../shared/figure/skeleton';
import { pointOn } from '../../../shared/figure/solve';
import type { Body } from '../../../shared/figure/solve';
import { dot, subtract } from '../../../shared/figure/vector';
import { framesOf, motionIds } from './bodies';
import { nearestToRoller } from './roller-gap';

function rollerOf({ roller }: Pose): RollerPlace {
  if (!roller) throw new Error('No roller here');
  return roller;
}

/** How far up the part its skin meets the roller, in the part's own frame. */
function alongPart(body: Body, part: Segment, roller: RollerPlace): number {
  return dot(subtract(nearestToRoller(body, roller).at, body[part].at), body[part].rotation[1]);
}

/** Which part lies on it, and between which two places along that part. */
const rolled = [
  // Between the sitting bones and the top of the buttock; the sacrum's hinge to the waist is at 11.
  { id: 'roll-glute-piriformis', part: 'pelvis', from: -9, to: 7 },
  // Below the groin's crease, in the upper half of the thigh.
  { id: 'roll-hip-flexor', part: 'rightThigh', from: -20, to: -8 },
  // From below the buttock to a hand's breadth above the knee, which is at -41.
  { id: 'roll-hamstring', part: 'rightThigh', from: -31, to: -9 },
  // From the lowest ribs to the top of the shoulder blades; the lower back begins below 0, the neck at 26.
  { id: 'roll-upper-back', part: 'chest', from: 3, to: 20 },
] as const;

describe('the roller motions', () => {
  it('are all held to these laws', () => {
    const withRoller = motionIds.filter((id) => Object.values(motions[id].poses).some(({ roller }) => roller));
    expect(withRoller.sort()).toEqual(rolled.map(({ id }) => id).sort());
  });
});

describe.each(rolled)('the roller of $id', ({ id, part, from, to }) => {
  const motion = motions[id];
  const frames = framesOf(motion);

  it('carries the body at every frame, pressed in a little and never floating', () => {
    for (const { body, pose, seconds } of frames) {
      const { gap, on } = nearestToRoller(body, rollerOf(pose));
      expect(on, `at ${seconds} s`).toBe(part);
      expect(gap, `at ${seconds} s`).toBeLessThan(-0.2);
      expect(gap, `at ${seconds} s`).toBeGreaterThan(-1.8);
    }
  });

  it('presses only where it may', () => {
    for (const { body, pose, seconds } of frames) {
      const along = alongPart(body, part, rollerOf(pose));
      expect(along, `at ${seconds} s`).toBeGreaterThan(from);
      expect(along, `at ${seconds} s`).toBeLessThan(to);
    }
  });

  it('rolls half as far as the body moves, as a roller between body and floor does', () => {
    const [start, end] = motion.stills.map((name) => poseNamed(motion, name));
    if (!start || !end) throw new Error('No stills');
    const body = end.anchor.at[0] - start.anchor.at[0];
    expect(rollerOf(end).x - rollerOf(start).x).toBeCloseTo(body / 2, 6);
    expect(Math.abs(body)).toBeGreaterThanOrEqual(6);
  });

  it('is drawn at every frame, below what lies on it', () => {
    expect(motion.layers.indexOf('roller')).toBeGreaterThanOrEqual(0);
    expect(motion.layers.indexOf('roller')).toBeLessThan(motion.layers.indexOf('trunk'));
    for (const { pose } of frames) expect(pose.roller).toBeDefined();
  });

  it('pauses on a tender spot for twenty to thirty seconds', () => {
    const pauses = motion.beats.filter(({ pose }) => pose === 'tenderSpot');
    expect(pauses).toHaveLength(1);
    expect(pauses[0]?.holdSeconds).toBeGreaterThanOrEqual(20);
    expect(pauses[0]?.holdSeconds).toBeLessThanOrEqual(30);
  });
});

describe('the bodies on the roller', () => {
  it('lean on their hands behind them, or on their elbows', () => {
    for (const { body, seconds } of framesOf(motions['roll-hip-flexor'])) {
      for (const side of ['left', 'right'] as const) {
        const elbow = body[`${side}Forearm`].at;
        expect(elbow[1], `${side} elbow at ${seconds} s`).toBeGreaterThan(3.4);
        expect(elbow[1], `${side} elbow at ${seconds} s`).toBeLessThan(5.4);
      }
    }
    for (const id of ['roll-glute-piriformis', 'roll-hamstring'] as const) {
      for (const { body } of framesOf(motions[id])) {
        for (const side of ['left', 'right'] as const) expect(body[`${side}Hand`].at[1], id).toBeLessThan(5);
      }
    }
  });

  it('put the crossed leg’s buttock lower than the other', () => {
    for (const { body } of framesOf(motions['roll-glute-piriformis'])) {
      expect(body.leftThigh.at[1] - body.rightThigh.at[1]).toBeGreaterThan(1.5);
    }
  });

  it('rest the crossed ankle on the other thigh, near the knee', () => {
    for (const { body } of framesOf(motions['roll-glute-piriformis'])) {
      const onThigh = pointOn(body.leftThigh, [0, -34, 0]);
      expect(Math.hypot(...subtract(body.rightFoot.at, onThigh))).toBeLessThan(11);
    }
  });

  it('bend the other leg out to the side while the front of one hip is rolled', () => {
    for (const { body } of framesOf(motions['roll-hip-flexor'])) {
      expect(body.leftShank.at[2]).toBeLessThan(-35);
      expect(body.leftShank.at[1]).toBeLessThan(8);
    }
  });

  it('keep the hips off the floor', () => {
    for (const { id } of rolled) {
      for (const { body } of framesOf(motions[id])) expect(body.pelvis.at[1] - 9.8, id).toBeGreaterThan(5);
    }
  });
});

describe('the drawn roller', () => {
  const view = viewFrom({ yaw: 20, pitch: 15 });
  const place: RollerPlace = { x: 4, z: 0 };

  const numbersOf = (path: string) => path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];

  it('fits its extent', () => {
    const { left, right, top, bottom } = extentOfRoller(place, view);
    const numbers = numbersOf(drawRoller(place, view).outline);
    const xs = numbers.filter((_, index) => index % 2 === 0);
    const ys = numbers.filter((_, index) => index % 2 === 1);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(left - 1);
    expect(Math.max(...xs)).toBeLessThanOrEqual(right + 1);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(top - 1);
    expect(Math.max(...ys)).toBeLessThanOrEqual(bottom + 1);
  });

  it('is as long and as thick as a roller, from the side and from the front', () => {
    const widthOf = (yaw: number) => {
      const xs = numbersOf(drawRoller(place, viewFrom({ yaw, pitch: 0 })).outline).filter((_, index) => index % 2 === 0);
      return Math.max(...xs) - Math.min(...xs);
    };
    expect(widthOf(0.5)).toBeCloseTo(2 * rollerRadius, 0);
    expect(widthOf(89.5)).toBeCloseTo(rollerLength, 0);
  });

  it('turns its grooves as it rolls, and is the same again after a whole turn', () => {
    const groovesAt = (x: number) => drawRoller({ x, z: 0 }, viewFrom({ yaw: 0, pitch: 15 })).grooves;
    const movedBack = (path: string, by: number) => numbersOf(path).map((value, index) => (index % 2 === 0 ? value - by : value));
    const once = 2 * Math.PI * rollerRadius;
    const after = movedBack(groovesAt(once), once);
    numbersOf(groovesAt(0)).forEach((value, index) => expect(after[index]).toBeCloseTo(value, 0));
    expect(movedBack(groovesAt(3), 3)).not.toEqual(numbersOf(groovesAt(0)));
  });
});
