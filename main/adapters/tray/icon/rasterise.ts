// Turns an icon's shapes into pixels of any size, with smooth edges.
import type { Ink, Layer } from './sign';

export interface Colour {
  red: number;
  green: number;
  blue: number;
  /** 0 to 1. */
  alpha: number;
}

export type Palette = Readonly<Record<Ink, Colour>>;

/** Each keeps a contrast of 3 to 1 or more on white and on near-black panels: nobody tells an app the panel's colour. */
export const panelPalette: Palette = {
  sitting: { red: 0xc8, green: 0x5f, blue: 0x30, alpha: 1 },
  moving: { red: 0x14, green: 0x8c, blue: 0x80, alpha: 1 },
  neutral: { red: 0x7d, green: 0x85, blue: 0x88, alpha: 1 },
  track: { red: 0x80, green: 0x88, blue: 0x8b, alpha: 0.75 },
};

const black = { red: 0, green: 0, blue: 0 };

/** macOS colours template images itself and looks at the alpha only. */
export const templatePalette: Palette = {
  sitting: { ...black, alpha: 1 },
  moving: { ...black, alpha: 1 },
  neutral: { ...black, alpha: 1 },
  track: { ...black, alpha: 0.4 },
};

/** Red, green, blue, alpha for each pixel, row by row; colours are not multiplied by alpha. */
export function rasterise(layers: readonly Layer[], size: number, palette: Palette): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  const half = size / 2;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const x = (column + 0.5) / half - 1;
      const y = (row + 0.5) / half - 1;
      let red = 0;
      let green = 0;
      let blue = 0;
      let alpha = 0;
      for (const { shape, ink } of layers) {
        const colour = palette[ink];
        // A pixel is covered by as much of it as lies inside the edge.
        const covered = Math.min(1, Math.max(0, 0.5 - shape(x, y) * half)) * colour.alpha;
        if (covered === 0) continue;
        const below = alpha * (1 - covered);
        const together = covered + below;
        red = (colour.red * covered + red * below) / together;
        green = (colour.green * covered + green * below) / together;
        blue = (colour.blue * covered + blue * below) / together;
        alpha = together;
      }
      // One by one: the icon in the tray waits for this, and a list for each pixel takes three times as long.
      const index = (row * size + column) * 4;
      pixels[index] = Math.round(red);
      pixels[index + 1] = Math.round(green);
      pixels[index + 2] = Math.round(blue);
      pixels[index + 3] = Math.round(alpha * 255);
    }
  }
  return pixels;
}

/** As Chromium takes bitmaps: blue, green, red, alpha, and each colour multiplied by alpha. */
export function asPremultipliedBgra(rgba: Uint8Array): Uint8Array {
  const bgra = new Uint8Array(rgba.length);
  for (let index = 0; index < rgba.length; index += 4) {
    const alpha = rgba[index + 3] ?? 0;
    bgra[index] = Math.round(((rgba[index + 2] ?? 0) * alpha) / 255);
    bgra[index + 1] = Math.round(((rgba[index + 1] ?? 0) * alpha) / 255);
    bgra[index + 2] = Math.round(((rgba[index] ?? 0) * alpha) / 255);
    bgra[index + 3] = alpha;
  }
  return bgra;
}
