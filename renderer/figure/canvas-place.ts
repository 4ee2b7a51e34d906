// Where a canvas lies so that each of its pixels is one pixel of the screen: in between, everything on it would be blurred.
import type { Extent } from '../../shared/figure/drawing';

type PageBox = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

export interface CanvasPlace {
  /** In pixels of the screen, from the corner of the page. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The box on the page, in its pixels, that a part of a picture has: `onPage` says where the picture's own units lie. */
export function boxOnPage({ left, right, top, bottom }: Extent, onPage: DOMMatrix): PageBox {
  const [one, other] = [onPage.transformPoint({ x: left, y: top }), onPage.transformPoint({ x: right, y: bottom })];
  // A mirrored picture has its left on the right.
  return { left: Math.min(one.x, other.x), right: Math.max(one.x, other.x), top: Math.min(one.y, other.y), bottom: Math.max(one.y, other.y) };
}

/** `box` in pixels of the page; the place covers all of it, and at most one pixel of the screen more on each side. */
export function canvasPlace(box: PageBox, pixelRatio: number): CanvasPlace {
  const [left, top] = [Math.floor(box.left * pixelRatio), Math.floor(box.top * pixelRatio)];
  return { left, top, width: Math.ceil(box.right * pixelRatio) - left, height: Math.ceil(box.bottom * pixelRatio) - top };
}
