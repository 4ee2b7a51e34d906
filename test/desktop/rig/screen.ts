// Looks at the virtual display from outside, as a person would: pictures for us to judge, pixels for tests to check.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Display } from './display';
import type { Environment } from './environment';
import { repositoryRoot } from './repository';
import { runTool } from './tools';

export interface ScreenPixels {
  readonly width: number;
  readonly height: number;
  /** The colour at a place as "#rrggbb". */
  at(x: number, y: number): string;
  /** How many different colours there are: an empty or black screen has one or two. */
  colours(): number;
}

export interface Screen {
  /** Saves what the display shows as test-output/desktop/<name>.png and returns where. */
  screenshot(name: string): Promise<string>;
  pixels(): Promise<ScreenPixels>;
}

export const screenshotFolder = path.join(repositoryRoot, 'test-output', 'desktop');

function readPixels(width: number, height: number, rgb: Buffer): ScreenPixels {
  if (rgb.length !== width * height * 3) throw new Error(`Expected a picture of ${width}×${height}, got ${rgb.length} bytes`);
  return {
    width,
    height,
    at(x, y) {
      if (x < 0 || y < 0 || x >= width || y >= height) throw new RangeError(`(${x}, ${y}) is outside ${width}×${height}`);
      return `#${rgb.toString('hex', (y * width + x) * 3, (y * width + x) * 3 + 3)}`;
    },
    colours() {
      const found = new Set<number>();
      for (let start = 0; start < rgb.length; start += 3) found.add(rgb.readUIntBE(start, 3));
      return found.size;
    },
  };
}

export function lookAt(display: Display, environment: Environment): Screen {
  const options = { environment: { ...environment, ...display.environment } };
  return {
    async screenshot(name) {
      if (!/^[\w.-]+$/.test(name)) throw new Error(`"${name}" is no file name for a screenshot`);
      mkdirSync(screenshotFolder, { recursive: true });
      const file = path.join(screenshotFolder, `${name}.png`);
      await runTool('import', ['-silent', '-window', 'root', file], options);
      return file;
    },
    async pixels() {
      const rgb = await runTool('import', ['-silent', '-window', 'root', '-depth', '8', 'rgb:-'], options);
      return readPixels(display.width, display.height, rgb);
    },
  };
}
