// How key poses are held and blended over time.
import { describe, expect, it } from 'vitest';
import { cycleSeconds, eased, pictureAt, poseAt, poseNamed, strengthOf } from '../../../shared/figure/motion';
import { motions } from '../../../shared/figure/motions';
import { blendPoses } from '../../../shared/figure/pose';
import { solvePose } from '../../../shared/figure/solve';
import type { Body } from '../../../shared/figure/solve';
import { distance } from '../../../shared/figure/vector';
import { moves } from '../../../shared/moves/catalogue';
import { moveIds } from '../../../shared/moves/move-id';
import type { Move, Rhythm } from '../../../shared/moves/move';
import { framesOf, motionIds } from './bodies';

const bridge = motions['floor-glute-bridge'];

function secondsOfRhythm(rhythm: Rhythm, sides: Move['sides']): number {
  if (rhythm.kind === 'holds') return rhythm.holdSeconds + rhythm.restSeconds;
  if (rhythm.kind === 'parts') return rhythm.parts.reduce((sum, part) => sum + part.repetitions * part.secondsEach, 0);
  const once = rhythm.outSeconds + rhythm.holdSeconds + rhythm.backSeconds + rhythm.restSeconds;
  return sides === 'alternating' ? 2 * once : once;
}

describe('a motion', () => {
  it('keeps the rhythm that its move promises', () => {
    for (const id of moveIds) {
      const { rhythm, sides } = moves[id];
      expect(cycleSeconds(motions[id]), id).toBeCloseTo(secondsOfRhythm(rhythm, sides), 6);
    }
  });

  it('starts again where it began', () => {
    for (const id of motionIds) {
      const motion = motions[id];
      expect(poseAt(motion, cycleSeconds(motion)), id).toEqual(poseAt(motion, 0));
    }
  });

  it('never jumps: no joint moves faster than two metres a second', () => {
    // One comparison for all: an expectation for each joint of each frame takes longer than the frames.
    const jumps = motionIds.flatMap((id) => {
      const frames = framesOf(motions[id]);
      return frames.flatMap(({ body, seconds }, index) => {
        const before = frames[index - 1]?.body ?? body;
        const parts = Object.keys(body) as (keyof Body)[];
        return parts.filter((part) => distance(body[part].at, before[part].at) >= 10).map((part) => `${id} ${part} at ${seconds} s`);
      });
    });
    expect(jumps).toEqual([]);
  });

  it('says how long the picture stays still', () => {
    expect(pictureAt(bridge, 0.25).lastsSeconds).toBeCloseTo(0.75, 6);
    expect(pictureAt(bridge, 1.5).lastsSeconds).toBeLessThan(0.1);
  });

  it('shows one and the same pose under each name of a picture, for as long as it says', () => {
    for (const id of motionIds) {
      const poseOf = new Map<string, unknown>();
      for (let seconds = 0; seconds < 2 * cycleSeconds(motions[id]); seconds += 0.03) {
        const { name, moment, lastsSeconds } = pictureAt(motions[id], seconds);
        const { pose } = moment();
        expect(pose, `${id} ${name}`).toEqual(poseOf.get(name) ?? pose);
        poseOf.set(name, pose);
        expect(pictureAt(motions[id], seconds + lastsSeconds * 0.99).name, `${id} at ${seconds} s`).toBe(name);
      }
      // A quarter of a second apart would be seen as jumps.
      expect(poseOf.size, id).toBeGreaterThanOrEqual(16);
    }
  });

  it('stays within a tenth of a second of the movement it shows', () => {
    const body = (pose: Parameters<typeof solvePose>[0]) => solvePose(pose).pelvis.at;
    for (let seconds = 0; seconds < cycleSeconds(bridge); seconds += 0.02) {
      const [shown, ahead, behind] = [pictureAt(bridge, seconds).moment().pose, poseAt(bridge, seconds + 0.1), poseAt(bridge, seconds)];
      const heights = [body(ahead)[1], body(behind)[1]];
      expect(body(shown)[1]).toBeGreaterThanOrEqual(Math.min(...heights) - 0.01);
      expect(body(shown)[1]).toBeLessThanOrEqual(Math.max(...heights) + 0.01);
    }
  });

  it('is at rest at both ends of a blend', () => {
    expect(eased(0)).toBe(0);
    expect(eased(1)).toBe(1);
    expect(eased(0.01)).toBeLessThan(0.001);
    expect(1 - eased(0.99)).toBeLessThan(0.001);
  });

  it('knows every pose, still, marking and arrow it names', () => {
    for (const id of motionIds) {
      const motion = motions[id];
      const named = [
        ...motion.beats.map(({ pose }) => pose),
        ...motion.stills,
        ...motion.markings.flatMap(({ during }) => during ?? []),
        ...motion.arrows.map(({ pose }) => pose),
      ];
      for (const name of named) expect(Object.keys(motion.poses), id).toContain(name);
    }
  });

  it('shows a marking only with the poses it belongs to', () => {
    const marking = { muscle: 'calf', side: 'right', during: ['heelsUp'] } as const;
    expect(strengthOf(marking, { heelsUp: 1 })).toBe(1);
    expect(strengthOf(marking, { flat: 0.75, heelsUp: 0.25 })).toBe(0.25);
    expect(strengthOf(marking, { flat: 1 })).toBe(0);
    expect(strengthOf({ muscle: 'calf', side: 'right' }, { flat: 1 })).toBe(1);
  });

  it('refuses to blend a planted foot with a free one', () => {
    const start = poseNamed(bridge, 'start');
    const kneeling = poseNamed(motions['floor-half-kneel'], 'start');
    expect(() => blendPoses(start, { ...start, legs: kneeling.legs }, 0.5)).toThrow(/cannot be blended/);
  });

  it('moves the body: the two stills of each motion differ clearly', () => {
    for (const id of moveIds) {
      const motion = motions[id];
      const [start, end] = motion.stills.map((name) => solvePose(poseNamed(motion, name)));
      const parts = Object.keys(start ?? {}) as (keyof Body)[];
      const farthest = Math.max(...parts.map((part) => distance(start?.[part].at ?? [0, 0, 0], end?.[part].at ?? [0, 0, 0])));
      // A squeeze hardly moves anything: there the muscle lights up as well.
      const lights = motion.markings.some(({ during }) => during?.some((name) => motion.stills.includes(name)));
      expect(farthest, id).toBeGreaterThan(lights ? 3 : 6);
    }
  });
});
