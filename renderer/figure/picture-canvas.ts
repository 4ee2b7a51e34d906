// A canvas that lies over a picture on the page and shows it in motion. It sends its pictures to the screen by itself: moving the outlines of the
// page instead makes the whole page work for each one, at twice the cost (README, Cost).
import { grown, widest } from '../../shared/figure/drawing';
import type { Extent } from '../../shared/figure/drawing';
import type { Picture } from '../../shared/figure/scene';
import { brushesOf } from './brushes';
import type { Brush } from './brushes';
import { boxOnPage, canvasPlace } from './canvas-place';
import { keepBitmaps } from './kept-bitmaps';
import { outlineIn, strengthIn } from './moving-parts';
import { paintShapes } from './paint-shapes';

export interface PictureCanvas {
  show(picture: Picture): void;
  /** The picture on the page shows again. */
  release(): void;
}

/** What changes the colours of a page that stays as it is. */
const themes = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/** The edge of a shape may lie between two pixels, and both are painted. */
const edge = 1;

/** One cycle of most motions, in a window of the usual size with one pixel of the screen for one of the page; what has no room is painted. */
const mostKeptBytes = 16_000_000;
const bytesOfPixel = 4;

/**
 * Lays the canvas over `frame`, which has a colour of its own and holds the picture and nothing else; it is no larger than `reach`, the part of
 * the picture, in its own units, that ever moves: every pixel more is copied for each picture.
 */
export function acquirePictureCanvas(frame: HTMLElement, reach: Extent): PictureCanvas {
  const [drawn, turned] = [frame.querySelector('svg'), frame.querySelector('g')];
  const element = document.createElement('canvas');
  const canvas = element.transferControlToOffscreen();
  const context = canvas.getContext('2d', { alpha: false });
  // The picture on the page stays then, and stands still.
  if (!drawn || !turned || !context) return { show: () => undefined, release: () => undefined };
  element.ariaHidden = 'true';
  frame.append(element);

  let brushes: readonly Brush[] = [];
  let ground = '';
  let transform = new DOMMatrix();
  let shown: Picture | null = null;
  let outlines = new WeakMap<Picture, readonly Path2D[]>();
  const bitmaps = keepBitmaps<Picture, ImageBitmap>(
    () => Math.floor(mostKeptBytes / (canvas.width * canvas.height * bytesOfPixel)),
    (picture) => {
      const apart = new OffscreenCanvas(canvas.width, canvas.height);
      const on = apart.getContext('2d', { alpha: false });
      if (!on) return null;
      paintWhole(on, picture);
      try {
        return apart.transferToImageBitmap();
      } catch {
        // No memory for it, or nothing that could be seen: it is painted, as without it.
        return null;
      }
    },
  );

  function readColours(): void {
    brushes = brushesOf(drawn as SVGSVGElement);
    ground = getComputedStyle(frame).backgroundColor;
    outlines = new WeakMap();
    bitmaps.forget();
  }

  function place(): void {
    // An SVGMatrix in Chromium, which cannot place points.
    const onPage = DOMMatrix.fromMatrix((turned as SVGGElement).getScreenCTM() ?? undefined);
    const ratio = devicePixelRatio;
    const { left, top, width, height } = canvasPlace(boxOnPage(grown(reach, edge), onPage), ratio);
    const corner = frame.getBoundingClientRect();
    element.style.left = `${left / ratio - corner.left}px`;
    element.style.top = `${top / ratio - corner.top}px`;
    element.style.width = `${width / ratio}px`;
    element.style.height = `${height / ratio}px`;
    canvas.width = width;
    canvas.height = height;
    transform = new DOMMatrix().translateSelf(-left, -top).scaleSelf(ratio).multiplySelf(onPage);
    bitmaps.forget();
  }

  function outlinesOf(picture: Picture): readonly Path2D[] {
    const paths =
      outlines.get(picture) ??
      brushes.map(({ part, outline }) => {
        const other = outlineIn(picture, part);
        return other === undefined ? outline : new Path2D(other);
      });
    outlines.set(picture, paths);
    return paths;
  }

  function paintWhole(on: OffscreenCanvasRenderingContext2D, picture: Picture): void {
    on.fillStyle = ground;
    on.fillRect(0, 0, canvas.width, canvas.height);
    on.setTransform(transform);
    paintShapes(on, brushes, outlinesOf(picture), (group) => strengthIn(picture, group));
  }

  /** Paints only where something changed; null: everywhere. */
  function paint(on: OffscreenCanvasRenderingContext2D, picture: Picture, changed: Extent | null): void {
    const ready = bitmaps.of(picture);
    on.save();
    if (changed) {
      // Whole pixels: one that is painted half lets the ground shine through.
      const { left, top, width, height } = canvasPlace(boxOnPage(grown(changed, edge), transform), 1);
      on.beginPath();
      on.rect(left, top, width, height);
      on.clip();
    }
    if (ready) on.drawImage(ready, 0, 0);
    else paintWhole(on, picture);
    on.restore();
    shown = picture;
  }

  const paintAll = (): void => {
    if (shown) paint(context, shown, null);
  };

  readColours();
  place();
  const resized = new ResizeObserver(() => {
    place();
    paintAll();
  });
  resized.observe(frame, { box: 'device-pixel-content-box' });
  const themed = new AbortController();
  // What the graphics card forgot, after a fault of its driver for example: the bitmaps lay there too.
  const onRestored = (): void => {
    bitmaps.forget();
    paintAll();
  };
  canvas.addEventListener('contextrestored', onRestored, { signal: themed.signal });
  for (const query of themes) {
    const onChange = (): void => {
      readColours();
      paintAll();
    };
    matchMedia(query).addEventListener('change', onChange, { signal: themed.signal });
  }

  return {
    show: (picture) => paint(context, picture, shown && widest([shown.extent, picture.extent])),
    release() {
      resized.disconnect();
      themed.abort();
      bitmaps.forget();
      element.remove();
    },
  };
}
