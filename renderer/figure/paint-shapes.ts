// Paints shapes on a canvas with their brushes, one over the other; what fades, fades as one, as it does on the page.
import type { Brush } from './brushes';

function paint(on: OffscreenCanvasRenderingContext2D, { fill, line }: Brush, outline: Path2D): void {
  if (fill) {
    on.fillStyle = fill;
    on.fill(outline);
  }
  if (line) {
    on.globalAlpha = line.opacity;
    on.strokeStyle = line.colour;
    on.lineWidth = line.width;
    on.lineJoin = line.join;
    on.lineCap = line.cap;
    on.stroke(outline);
    on.globalAlpha = 1;
  }
}

/** Each alone would show what lies under it: a muscle that fades would be pale with the line around it. */
function paintFaded(on: OffscreenCanvasRenderingContext2D, strength: number, paintGroup: (on: OffscreenCanvasRenderingContext2D) => void): void {
  const apart = new OffscreenCanvas(on.canvas.width, on.canvas.height).getContext('2d');
  if (!apart) return;
  apart.setTransform(on.getTransform());
  paintGroup(apart);
  on.save();
  on.resetTransform();
  on.globalAlpha = strength;
  on.drawImage(apart.canvas, 0, 0);
  on.restore();
}

/** `outlines` in the order of `brushes`; `strengthOf` says how visible a group is, 0 to 1. */
export function paintShapes(
  on: OffscreenCanvasRenderingContext2D,
  brushes: readonly Brush[],
  outlines: readonly Path2D[],
  strengthOf: (group: DOMStringMap | undefined) => number,
): void {
  const groups = new Set<DOMStringMap>();
  brushes.forEach((brush, index) => {
    const { group } = brush;
    const strength = strengthOf(group);
    if (!group || strength >= 1) return paint(on, brush, outlines[index] ?? brush.outline);
    // With the first of its shapes the whole group is painted.
    if (groups.has(group)) return undefined;
    groups.add(group);
    if (strength <= 0) return undefined;
    return paintFaded(on, strength, (apart) =>
      brushes.forEach((other, at) => {
        if (other.group === group) paint(apart, other, outlines[at] ?? other.outline);
      }),
    );
  });
}
