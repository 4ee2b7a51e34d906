// What each part on the page has in another picture: every named part its own outline, and nothing for what stands still.
import { describe, expect, it } from 'vitest';
import { outlineIn, strengthIn } from '../../../renderer/figure/moving-parts';
import { stillMoment } from '../../../shared/figure/motion';
import { motions } from '../../../shared/figure/motions';
import { drawMoment, sceneOf } from '../../../shared/figure/scene';
import type { Picture } from '../../../shared/figure/scene';

const motion = motions['roll-hamstring'];
const { view } = sceneOf(motion);
const pictures = motion.stills.map((name) => drawMoment(motion, view, stillMoment(motion, name)));
const trunk = String(motion.layers.indexOf('trunk'));

describe('the parts of a picture', () => {
  it('have another outline in another pose: the limbs, the lines around them, the marked muscle and the roller', () => {
    const [high, low] = pictures as [Picture, Picture];
    const parts = [{ layer: trunk }, { layerHalo: trunk }, { marking: '0' }, { markingHalo: '0' }, { fibres: '0' }, { roller: 'outline' }];
    for (const part of parts) {
      expect(outlineIn(high, part), JSON.stringify(part)).toMatch(/^M/);
      expect(outlineIn(low, part), JSON.stringify(part)).not.toBe(outlineIn(high, part));
    }
    expect(outlineIn(high, { roller: 'grooves' })).toBe(high.roller?.grooves);
    expect(outlineIn(high, { layer: trunk })).toBe(high.layers[Number(trunk)]?.outline);
  });

  it('that stand still have none', () => {
    for (const picture of pictures) expect(outlineIn(picture, {})).toBeUndefined();
  });

  it('are as visible as the picture says, and wholly where it says nothing', () => {
    const [first] = pictures as [Picture];
    const faded: Picture = { ...first, markings: first.markings.map((marking) => ({ ...marking, strength: 0.25 })) };
    expect(strengthIn(faded, { strength: '0' })).toBe(0.25);
    expect(strengthIn(faded, undefined)).toBe(1);
  });
});
