// The picture in the tray, as pixels: so that tests can say which colours a person would see, and whether it changed.
import { createHash } from 'node:crypto';

export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export interface TrayIcon {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): Colour;
  /** How large a part of the picture (0 to 1) is within `tolerance` of `#rrggbb` and at least half opaque. */
  share(hex: string, tolerance?: number): number;
  /** Equal for equal pictures only. */
  readonly fingerprint: string;
}

/** `argb` holds four bytes a pixel in network byte order, as StatusNotifierItem sends them. */
export function readTrayIcon(width: number, height: number, argb: Uint8Array): TrayIcon {
  if (argb.length !== width * height * 4) throw new Error(`An icon of ${width}×${height} has no ${argb.length} bytes`);
  const byte = (index: number): number => argb[index] ?? 0;
  const at = (x: number, y: number): Colour => {
    if (x < 0 || y < 0 || x >= width || y >= height) throw new RangeError(`(${x}, ${y}) is outside ${width}×${height}`);
    const start = (y * width + x) * 4;
    return { alpha: byte(start), red: byte(start + 1), green: byte(start + 2), blue: byte(start + 3) };
  };
  return {
    width,
    height,
    at,
    share(hex, tolerance = 40) {
      const wanted = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
      let near = 0;
      for (let y = 0; y < height; y += 1) {
        for (let x = 0; x < width; x += 1) {
          const { red, green, blue, alpha } = at(x, y);
          const furthest = Math.max(...[red, green, blue].map((value, index) => Math.abs(value - (wanted[index] ?? 0))));
          if (alpha >= 128 && furthest <= tolerance) near += 1;
        }
      }
      return near / (width * height);
    },
    fingerprint: createHash('sha256').update(`${width}×${height}`).update(argb).digest('hex').slice(0, 16),
  };
}
