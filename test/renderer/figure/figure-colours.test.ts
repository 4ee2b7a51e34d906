// The figure's colours keep the body apart from the paper, near limbs from far ones, and both from the things around them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../../renderer/${file}`, import.meta.url), 'utf8');

function propertiesOf(css: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...css.matchAll(/(--[a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
}

function coloursOf(theme: 'light' | 'dark'): Readonly<Record<string, string>> {
  const blocks = ['theme/tokens.css', 'figure/figure-colours.css'].map((file) => read(file).split('@media'));
  const light = blocks.map(([first = '']) => first).join('');
  const dark = blocks.map((parts) => parts.find((part) => part.includes('prefers-color-scheme: dark')) ?? '').join('');
  return theme === 'light' ? propertiesOf(light) : { ...propertiesOf(light), ...propertiesOf(dark) };
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string | undefined, other: string | undefined): number {
  if (!one || !other) throw new Error('A colour is missing');
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each(['light', 'dark'] as const)('the figure’s colours in %s', (theme) => {
  const colours = coloursOf(theme);

  it('set the near body off from the paper as clearly as text', () => {
    expect(contrast(colours['--figure-ink'], colours['--paper'])).toBeGreaterThanOrEqual(4.5);
  });

  it('set far limbs off from the paper, and near from far', () => {
    expect(contrast(colours['--figure-far'], colours['--paper'])).toBeGreaterThanOrEqual(3);
    expect(contrast(colours['--figure-ink'], colours['--figure-far'])).toBeGreaterThanOrEqual(2.2);
  });

  it('set the body off from mat, desk and chair', () => {
    for (const prop of ['--figure-prop', '--figure-prop-light', '--figure-prop-shade']) {
      expect(contrast(colours['--figure-ink'], colours[prop]), prop).toBeGreaterThanOrEqual(4);
    }
  });

  it('set a marked muscle off from the paper line around it', () => {
    for (const tint of ['--cause', '--fix']) {
      expect(contrast(colours[tint], colours['--paper']), tint).toBeGreaterThanOrEqual(4.5);
    }
  });
});
