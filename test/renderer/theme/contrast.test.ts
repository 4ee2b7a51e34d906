// Measures the contrast of the theme's colours in both themes, wherever one is written or drawn on another.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(path.resolve(import.meta.dirname, '../../../renderer/theme/tokens.css'), 'utf8');

type Tokens = Readonly<Record<string, string>>;

function tokensIn(block: string): Tokens {
  return Object.fromEntries([...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/gi)].map((match) => [match[1], match[2]]));
}

const [lightBlock = '', darkBlock = ''] = css.split('@media (prefers-color-scheme: dark)');
const light = tokensIn(lightBlock);
const dark: Tokens = { ...light, ...tokensIn(darkBlock.split('@media')[0] ?? '') };

function luminance(colour: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** WCAG 2 contrast ratio. */
function contrast(tokens: Tokens, one: string, other: string): number {
  const [a, b] = [tokens[one], tokens[other]];
  if (!a || !b) throw new Error(`No colour ${one} or ${other}`);
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

const papers = ['--paper', '--paper-raised', '--paper-sunk'];
const written = ['--ink', '--ink-quiet', '--cause', '--fix'];
const texts = [
  ...papers.flatMap((paper) => written.map((ink) => [ink, paper] as const)),
  ['--on-fix', '--fix'] as const,
  ['--on-fix', '--fix-strong'] as const,
];
/** Lines that say what is a control, the focus, and the part of the ring that lies ahead. */
const lines = papers.flatMap((paper) => (['--edge', '--focus', '--cause-soft'] as const).map((line) => [line, paper] as const));

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in the %s theme', (_name, tokens) => {
  test.each(texts)('%s on %s reads well (4.5:1 or more)', (ink, paper) => {
    expect(contrast(tokens, ink, paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(lines)('%s on %s is seen (3:1 or more)', (line, paper) => {
    expect(contrast(tokens, line, paper)).toBeGreaterThanOrEqual(3);
  });
});

test('the measure itself gives 21 for black on white', () => {
  expect(contrast({ '--a': '#000000', '--b': '#ffffff' }, '--a', '--b')).toBeCloseTo(21);
});

test('the dark theme sets every colour that the light one has', () => {
  expect(Object.keys(tokensIn(darkBlock.split('@media')[0] ?? '')).sort()).toEqual(Object.keys(light).sort());
});
