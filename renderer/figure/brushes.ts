// Reads from a picture on the page what each of its shapes is painted with, so that a canvas over it looks just like it, in every theme.

export interface Brush {
  readonly part: DOMStringMap;
  /** The group that comes and goes with the pose, if the shape is in one. */
  readonly group: DOMStringMap | undefined;
  /** As the page shows it; what moves is given another one for each picture. */
  readonly outline: Path2D;
  /** Null: not filled, not drawn along. */
  readonly fill: string | null;
  readonly line: Line | null;
}

interface Line {
  readonly colour: string;
  readonly width: number;
  readonly opacity: number;
  readonly join: CanvasLineJoin;
  readonly cap: CanvasLineCap;
}

function outlineOf(shape: SVGGeometryElement): Path2D {
  if (!(shape instanceof SVGEllipseElement)) return new Path2D(shape.getAttribute('d') ?? '');
  const [x, y, across, down] = [shape.cx, shape.cy, shape.rx, shape.ry].map(({ baseVal }) => baseVal.value);
  const outline = new Path2D();
  outline.ellipse(x ?? 0, y ?? 0, across ?? 0, down ?? 0, 0, 0, 2 * Math.PI);
  return outline;
}

function lineOf(style: CSSStyleDeclaration): Line | null {
  if (style.stroke === 'none') return null;
  return {
    colour: style.stroke,
    width: Number.parseFloat(style.strokeWidth),
    opacity: Number(style.strokeOpacity),
    join: style.strokeLinejoin as CanvasLineJoin,
    cap: style.strokeLinecap as CanvasLineCap,
  };
}

/** In the order in which they are painted, with the colours that the page gives them at this moment. */
export function brushesOf(picture: SVGSVGElement): Brush[] {
  return [...picture.querySelectorAll<SVGGeometryElement>('path, ellipse')].map((shape) => {
    const style = getComputedStyle(shape);
    return {
      part: shape.dataset,
      group: shape.closest<SVGGElement>('[data-strength]')?.dataset,
      outline: outlineOf(shape),
      fill: style.fill === 'none' ? null : style.fill,
      line: lineOf(style),
    };
  });
}
