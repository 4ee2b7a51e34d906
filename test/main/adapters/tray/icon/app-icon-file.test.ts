// The icon of the packages is a drawing of its own (build/icon.svg); it has to be the same sign that the app shows in its title bars.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { panelPalette, rasterise } from '../../../../../main/adapters/tray/icon/rasterise';
import { appSign } from '../../../../../main/adapters/tray/icon/sign';

const size = 128;
const file = path.resolve(import.meta.dirname, '../../../../../build/icon.svg');

test('build/icon.svg and the app’s own icon are the same picture', () => {
  const fromFile = new Resvg(readFileSync(file, 'utf8'), { fitTo: { mode: 'width', value: size } }).render().pixels;
  const own = rasterise(appSign, size, panelPalette);
  let difference = 0;
  let differing = 0;
  for (let index = 0; index < own.length; index += 4) {
    const alpha = (own[index + 3] ?? 0) / 255;
    for (let channel = 0; channel < 4; channel += 1) {
      // The renderer multiplies colours by alpha.
      const wanted = channel === 3 ? (own[index + 3] ?? 0) : (own[index + channel] ?? 0) * alpha;
      const off = Math.abs((fromFile[index + channel] ?? 0) - wanted);
      difference += off;
      if (off > 64) differing += 1;
    }
  }
  // Only the smoothing of the edges may differ.
  expect(difference / own.length).toBeLessThan(0.5);
  expect(differing).toBe(0);
});
