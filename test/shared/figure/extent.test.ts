// Nothing of a picture lies outside the extent that it gives itself, in no picture of any motion: only there is the screen painted anew.
import { describe, expect, it } from 'vitest';
import { cycleSeconds, pictureAt } from '../../../shared/figure/motion';
import type { Motion } from '../../../shared/figure/motion';
import { motions } from '../../../shared/figure/motions';
import { drawMoment, extentInMotion, sceneOf } from '../../../shared/figure/scene';
import type { Picture } from '../../../shared/figure/scene';
import { motionIds } from './bodies';

type Point = readonly [x: number, y: number];

/** Where the pieces of an outline end; what lies between two ends of an arc or a curve swings out no further than the margin. */
function endsOf(outline: string): Point[] {
  return [...outline.matchAll(/[MLCA]([^MLCAZ]*)/g)].map(([, text = '']) => {
    const [x = Number.NaN, y = Number.NaN] = text.trim().split(/[ ,]+/).slice(-2).map(Number);
    return [x, y];
  });
}

function outlinesOf({ layers, markings, roller }: Picture): string[] {
  const parts = [...layers.flatMap(({ outline, halo }) => [outline, halo]), ...markings.flatMap(({ outline, halo, fibres }) => [outline, halo, fibres])];
  return [...parts, ...(roller ? Object.values(roller) : [])];
}

function picturesOf(motion: Motion): Picture[] {
  const { view } = sceneOf(motion);
  const pictures = new Map<string, Picture>();
  for (let seconds = 0; seconds < cycleSeconds(motion); seconds += 0.04) {
    const picture = pictureAt(motion, seconds);
    if (!pictures.has(picture.name)) pictures.set(picture.name, drawMoment(motion, view, picture.moment()));
  }
  return [...pictures.values()];
}

describe.each(motionIds)('%s', (id) => {
  it('lies inside the extent of each picture, and each picture inside that of the motion', () => {
    const motion = motions[id];
    const whole = extentInMotion(motion, sceneOf(motion).view);
    for (const picture of picturesOf(motion)) {
      const { left, right, top, bottom } = picture.extent;
      for (const [x, y] of outlinesOf(picture).flatMap(endsOf)) {
        expect(x).toBeGreaterThanOrEqual(left);
        expect(x).toBeLessThanOrEqual(right);
        expect(y).toBeGreaterThanOrEqual(top);
        expect(y).toBeLessThanOrEqual(bottom);
      }
      expect(left).toBeGreaterThanOrEqual(whole.left);
      expect(right).toBeLessThanOrEqual(whole.right);
      expect(top).toBeGreaterThanOrEqual(whole.top);
      expect(bottom).toBeLessThanOrEqual(whole.bottom);
    }
  });
});
