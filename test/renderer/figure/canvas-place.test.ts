// Where the canvas lies: on whole pixels of the screen, over all that moves, on either side.
import { describe, expect, it } from 'vitest';
import { boxOnPage, canvasPlace } from '../../../renderer/figure/canvas-place';

/** As much of a matrix as placing needs: a scale, and where the origin comes to lie. */
const onPage = (scaleX: number, scaleY: number, left: number, top: number) =>
  ({ transformPoint: ({ x = 0, y = 0 }: DOMPointInit) => ({ x: x * scaleX + left, y: y * scaleY + top }) }) as DOMMatrix;

describe('the place of the canvas', () => {
  it('covers the box and begins and ends between two pixels of the screen', () => {
    for (const ratio of [1, 1.25, 1.5, 2]) {
      const box = { left: 10.3, top: 20.7, right: 310.1, bottom: 150.2 };
      const { left, top, width, height } = canvasPlace(box, ratio);
      for (const value of [left, top, width, height]) expect(Number.isInteger(value)).toBe(true);
      expect(left).toBeLessThanOrEqual(box.left * ratio);
      expect(top).toBeLessThanOrEqual(box.top * ratio);
      expect(left + width).toBeGreaterThanOrEqual(box.right * ratio);
      expect(top + height).toBeGreaterThanOrEqual(box.bottom * ratio);
      expect(width).toBeLessThan((box.right - box.left) * ratio + 2);
    }
  });

  it('is the same box for a picture and for its mirror image', () => {
    const extent = { left: 10, right: 60, top: -5, bottom: 40 };
    expect(boxOnPage(extent, onPage(2, 2, 100, 50))).toEqual({ left: 120, right: 220, top: 40, bottom: 130 });
    expect(boxOnPage(extent, onPage(-2, 2, 240, 50))).toEqual({ left: 120, right: 220, top: 40, bottom: 130 });
  });
});
