// What a picture changes in paths that are already there: each named part, the roller among them, and nothing that stayed the same.
import { describe, expect, it } from 'vitest';
import { drawInto } from '../../../renderer/figure/draw-into';
import { stillMoment } from '../../../shared/figure/motion';
import { motions } from '../../../shared/figure/motions';
import { drawMoment, sceneOf } from '../../../shared/figure/scene';

/** As much of an element as drawing needs. */
class FakePath {
  readonly attributes = new Map<string, string>();
  changes = 0;
  constructor(readonly dataset: Record<string, string>) {}
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
    this.changes += 1;
  }
}

const motion = motions['roll-hamstring'];
const { view } = sceneOf(motion);
const [high, low] = motion.stills.map((name) => drawMoment(motion, view, stillMoment(motion, name)));

describe('drawing into the page', () => {
  it('moves the roller and the limbs from picture to picture', () => {
    if (!high || !low) throw new Error('No stills');
    const roller = new FakePath({ roller: 'outline' });
    const trunk = new FakePath({ layer: String(motion.layers.indexOf('trunk')) });
    const group = { querySelectorAll: () => [roller, trunk] } as unknown as SVGGElement;
    drawInto(group, high);
    expect(roller.getAttribute('d')).toBe(high.roller?.outline);
    drawInto(group, low);
    expect(roller.getAttribute('d')).toBe(low.roller?.outline);
    expect(trunk.getAttribute('d')).toBe(low.layers[motion.layers.indexOf('trunk')]?.outline);
    expect(low.roller?.outline).not.toBe(high.roller?.outline);
  });

  it('touches nothing when the picture is the same', () => {
    if (!high) throw new Error('No stills');
    const roller = new FakePath({ roller: 'end' });
    const group = { querySelectorAll: () => [roller] } as unknown as SVGGElement;
    drawInto(group, high);
    drawInto(group, high);
    expect(roller.changes).toBe(1);
  });
});
