// The icon is read from the corner of an eye: every state must look like itself, on a light panel and on a dark one.
import { expect, test } from 'vitest';
import { asPremultipliedBgra, panelPalette, rasterise, templatePalette } from '../../../../../main/adapters/tray/icon/rasterise';
import type { Colour, Palette } from '../../../../../main/adapters/tray/icon/rasterise';
import { layersOf } from '../../../../../main/adapters/tray/icon/sign';
import { ringSteps } from '../../../../../shared/projection/tray-menu';
import type { TrayIconKind } from '../../../../../shared/projection/tray-menu';

const steps: TrayIconKind[] = Array.from({ length: ringSteps + 1 }, (_, step) => ({ kind: 'ring', step }));
const signs: TrayIconKind[] = (['due', 'paused', 'standing', 'away', 'break'] as const).map((kind) => ({ kind }));
const estimatedSteps: TrayIconKind[] = Array.from({ length: ringSteps + 1 }, (_, step) => ({ kind: 'unknown', step }));
const everyIcon = [...steps, ...estimatedSteps, ...signs];
const sizes = [16, 20, 22, 24, 32, 44, 48];

const draw = (icon: TrayIconKind, size: number, palette: Palette = panelPalette) => rasterise(layersOf(icon), size, palette);

/** How much of the icon is inked in a colour near the wanted one. */
function share(pixels: Uint8Array, { red, green, blue }: Colour): number {
  let near = 0;
  for (let index = 0; index < pixels.length; index += 4) {
    const [r = 0, g = 0, b = 0, alpha = 0] = pixels.subarray(index, index + 4);
    if (alpha > 100 && Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) < 40) near += 1;
  }
  return (near * 4) / pixels.length;
}

/** How much of the icon two pictures differ in, by eye: where the alpha or the colour is clearly another. */
function difference(one: Uint8Array, other: Uint8Array): number {
  let different = 0;
  for (let index = 0; index < one.length; index += 4) {
    const alphas = [one[index + 3] ?? 0, other[index + 3] ?? 0] as const;
    const colours = [0, 1, 2].reduce((sum, at) => sum + Math.abs((one[index + at] ?? 0) - (other[index + at] ?? 0)), 0);
    if (Math.abs(alphas[0] - alphas[1]) > 90 || (Math.min(...alphas) > 90 && colours > 90)) different += 1;
  }
  return (different * 4) / one.length;
}

function luminance({ red, green, blue }: Omit<Colour, 'alpha'>): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Omit<Colour, 'alpha'>, other: Omit<Colour, 'alpha'>): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test.each(sizes)('at %i pixels no two icons look alike', (size) => {
  for (const [index, icon] of everyIcon.entries()) {
    for (const other of everyIcon.slice(index + 1)) {
      const enough = icon.kind === other.kind ? 0.01 : 0.06;
      expect(difference(draw(icon, size), draw(other, size)), `${JSON.stringify(icon)} ${JSON.stringify(other)}`).toBeGreaterThan(enough);
    }
  }
});

test('the ring fills step by step with the colour of sitting', () => {
  const shares = steps.map((icon) => share(draw(icon, 22), panelPalette.sitting));
  expect(shares[0]).toBe(0);
  for (const [step, next] of shares.slice(1).entries()) expect(next).toBeGreaterThan(shares[step] ?? 1);
});

test('standing and a break carry the colour of moving and none of sitting, due the other way round', () => {
  for (const kind of ['standing', 'break'] as const) {
    expect(share(draw({ kind }, 22), panelPalette.moving)).toBeGreaterThan(0.1);
    expect(share(draw({ kind }, 22), panelPalette.sitting)).toBe(0);
  }
  expect(share(draw({ kind: 'due' }, 22), panelPalette.sitting)).toBeGreaterThan(0.3);
  expect(share(draw({ kind: 'due' }, 22), panelPalette.moving)).toBe(0);
});

test('without colour the states still differ, as the template images of macOS do', () => {
  for (const [index, icon] of signs.entries()) {
    for (const other of [...signs.slice(index + 1), steps[0], steps[12]] as TrayIconKind[]) {
      const both = [draw(icon, 36, templatePalette), draw(other, 36, templatePalette)] as const;
      expect(difference(...both), `${icon.kind} ${JSON.stringify(other)}`).toBeGreaterThan(0.08);
    }
  }
});

test('a template image is black and says everything with its alpha', () => {
  for (const icon of everyIcon) {
    const pixels = draw(icon, 36, templatePalette);
    expect(pixels.every((value, index) => index % 4 === 3 || value === 0)).toBe(true);
    expect(pixels.some((value, index) => index % 4 === 3 && value > 90)).toBe(true);
  }
});

test('every sign keeps a contrast of 3 to 1 on a white and on a dark panel', () => {
  const white = { red: 255, green: 255, blue: 255 };
  const dark = { red: 0x1e, green: 0x1e, blue: 0x20 };
  for (const ink of ['sitting', 'moving', 'neutral'] as const) {
    expect(contrast(panelPalette[ink], white), ink).toBeGreaterThanOrEqual(3);
    expect(contrast(panelPalette[ink], dark), ink).toBeGreaterThanOrEqual(3);
  }
});

test('the track can be seen on both panels and stays behind what is wound up', () => {
  const { red, green, blue, alpha } = panelPalette.track;
  for (const panel of [255, 0x1e]) {
    const [r, g, b] = [red, green, blue].map((value) => value * alpha + panel * (1 - alpha)) as [number, number, number];
    const seen = contrast({ red: r, green: g, blue: b }, { red: panel, green: panel, blue: panel });
    expect(seen).toBeGreaterThan(2);
    expect(seen).toBeLessThan(contrast(panelPalette.sitting, { red: panel, green: panel, blue: panel }));
  }
});

test('nothing is cut off: every shape ends inside the icon', () => {
  const along = Array.from({ length: 41 }, (_, index) => index / 20 - 1);
  for (const icon of everyIcon) {
    for (const { shape } of layersOf(icon)) {
      for (const at of along) {
        const outside = [shape(at, -1), shape(at, 1), shape(-1, at), shape(1, at)];
        expect(Math.min(...outside), JSON.stringify(icon)).toBeGreaterThanOrEqual(0);
      }
    }
  }
});

test('a step outside the ring is drawn as its nearest', () => {
  expect(draw({ kind: 'ring', step: 20 }, 22)).toEqual(draw({ kind: 'ring', step: 12 }, 22));
  expect(draw({ kind: 'ring', step: -1 }, 22)).toEqual(draw({ kind: 'ring', step: 0 }, 22));
});

test('for Chromium the bytes are turned around and multiplied by their alpha', () => {
  expect([...asPremultipliedBgra(Uint8Array.from([200, 100, 50, 255, 200, 100, 50, 128, 9, 9, 9, 0]))]).toEqual([
    50, 100, 200, 255, 25, 50, 100, 128, 0, 0, 0, 0,
  ]);
});
