// The moving figure of the guide in the real app: it moves by itself, rests with the break, and follows side, size and theme while it rests.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { cycleSeconds } from '../../shared/figure/motion';
import { motions } from '../../shared/figure/motions';
import type { RoutineStep } from '../../shared/routines/routine';
import { sitDown } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import { until } from './rig/until';
import { say } from './rig/words';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await acquireDesktop();
});
afterAll(() => desktop.release());

interface Seen {
  width: number;
  height: number;
  /** How many pixels there are of each of the theme's colours, by the name of its property. */
  counts: Record<string, number>;
  /** The middle of the body, in pixels from the left. */
  middle: number;
  /** Another picture has another one. */
  sum: number;
}

const longStep: RoutineStep = { move: 'stand-hip-extension', side: 'left', seconds: 300 };
const names = ['--paper', '--figure-ink', '--figure-far', '--fix'];

/** What the canvas shows at this moment. */
function look(page: Page): Promise<Seen> {
  return page.evaluate((properties) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.figure-frame > canvas');
    if (!canvas) throw new Error('The figure has no canvas');
    const { width, height } = canvas;
    const copy = new OffscreenCanvas(width, height).getContext('2d');
    if (!copy) throw new Error('There is nothing to copy it to');
    copy.drawImage(canvas, 0, 0);
    const pixels = new Uint32Array(copy.getImageData(0, 0, width, height).data.buffer);
    const style = getComputedStyle(document.documentElement);
    const [red, green, blue] = [1, 3, 5];
    const colours = properties.map((name) => {
      const hex = style.getPropertyValue(name).trim();
      const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
      return { name, pixel: ((255 << 24) | (part(blue) << 16) | (part(green) << 8) | part(red)) >>> 0 };
    });
    const counts = Object.fromEntries(colours.map(({ name, pixel }) => [name, pixels.filter((one) => one === pixel).length]));
    const ink = colours.find(({ name }) => name === '--figure-ink')?.pixel;
    let [across, body, sum] = [0, 0, 0];
    pixels.forEach((pixel, index) => {
      sum = (sum * 31 + pixel) % 2_147_483_647;
      if (pixel !== ink) return;
      across += index % width;
      body += 1;
    });
    return { width, height, counts, middle: across / body, sum };
  }, names);
}

/**
 * Looks at all pictures of the first round, lets another pass, and looks at the third: for each of its pictures, by how much (of 255) the pixel that
 * differs most differs from the first round's picture that is most like it.
 */
function compareRounds(page: Page, roundMs: number): Promise<number[]> {
  return page.evaluate(async (round) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.figure-frame > canvas');
    const copy = canvas && new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });
    if (!copy) throw new Error('The figure has no canvas');
    const { width, height } = canvas;
    const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
    const largest = (one: Uint8ClampedArray, other: Uint8ClampedArray): number =>
      one.reduce((most, value, at) => Math.max(most, Math.abs(value - (other[at] ?? 0))), 0);
    async function seenIn(ms: number): Promise<Uint8ClampedArray[]> {
      const seen: Uint8ClampedArray[] = [];
      for (const endsAt = performance.now() + ms; performance.now() < endsAt; ) {
        copy?.drawImage(canvas as HTMLCanvasElement, 0, 0);
        const pixels = copy?.getImageData(0, 0, width, height).data as Uint8ClampedArray;
        const last = seen.at(-1);
        if (!last || largest(last, pixels) > 0) seen.push(pixels);
        // Each picture of this move stands for a twelfth of a second.
        await pause(15);
      }
      return seen;
    }
    const painted = await seenIn(round);
    await pause(round);
    const copied = await seenIn(round);
    return copied.map((one) => Math.min(...painted.map((other) => largest(one, other))));
  }, roundMs);
}

const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function guide(step: RoutineStep, rate = 1): Promise<Page> {
  const app = await sitDown(desktop, { rate, settings: { ownRoutines: [{ id: 'own-a', name: 'Alpha', steps: [step] }] } });
  onTestFinished(() => app.quit());
  await desktop.tray.click(say('tray.startBreak'), /^Alpha/);
  const page = await app.windowNamed('break');
  await page.getByRole('button', { name: say('break.begin') }).click();
  await page.locator('.figure-frame > canvas').waitFor();
  return page;
}

test('it moves, and while the break is paused it is the same body in every theme, on the other side and in another size', async () => {
  const page = await guide(longStep);
  await page.emulateMedia({ colorScheme: 'light' });
  const first = await look(page);
  await until('it shows another picture', async () => (await look(page)).sum !== first.sum);

  await page.getByRole('button', { name: say('break.pause') }).click();
  await page.getByRole('button', { name: say('break.resume') }).waitFor();
  const light = await look(page);
  for (const name of names) expect(light.counts[name], `${name}, light`).toBeGreaterThan(50);

  await page.emulateMedia({ colorScheme: 'dark' });
  await until('it is in the colours of the night', async () => (await look(page)).sum !== light.sum);
  const dark = await look(page);
  for (const name of names) {
    // The edges between two colours are mixed of them, so they differ a little.
    expect(dark.counts[name], `${name}, dark`).toBeGreaterThan((light.counts[name] ?? 0) * 0.9);
  }

  await page.getByRole('button', { name: say('break.swap') }).click();
  await until('it is turned round', async () => Math.abs((await look(page)).middle - dark.middle) > 1);
  const turned = await look(page);
  expect(Math.abs(turned.width - dark.width)).toBeLessThanOrEqual(1);
  expect(Math.abs(turned.middle + dark.middle - dark.width)).toBeLessThan(3);

  await page.setViewportSize({ width: 760, height: 640 });
  await until('it is as small as its place', async () => (await look(page)).width < dark.width);
  const small = await look(page);
  expect(small.counts['--figure-ink']).toBeGreaterThan(50);
  const gap = await page.evaluate(() => {
    const [canvas, picture] = ['.figure-frame > canvas', '.figure-frame > svg'].map((part) => document.querySelector(part)?.getBoundingClientRect());
    return canvas && picture ? [canvas.left - picture.left, picture.right - canvas.right, picture.bottom - canvas.bottom] : [];
  });
  expect(gap).toHaveLength(3);
  for (const one of gap) expect(one).toBeGreaterThan(-2);
});

/** How many bitmaps the page has made for keeping from now on, and how many it has given back. */
async function countBitmaps(page: Page): Promise<() => Promise<{ made: number; closed: number }>> {
  const counts = await page.evaluateHandle(() => {
    const counted = { made: 0, closed: 0 };
    const [canvas, bitmap] = [OffscreenCanvas.prototype, ImageBitmap.prototype];
    const [transfer, close] = [canvas.transferToImageBitmap, bitmap.close];
    canvas.transferToImageBitmap = function (...words): ImageBitmap {
      counted.made += 1;
      return transfer.apply(this, words);
    };
    bitmap.close = function (...words): void {
      counted.closed += 1;
      close.apply(this, words);
    };
    return counted;
  });
  return () => counts.jsonValue();
}

test('each round looks like the one before, whether its pictures are painted or were kept', async () => {
  // To compare keeps the page so busy that what it hears of the break is late: at the real pace, the figure would begin anew to catch up.
  const page = await guide(longStep, 2);
  await page.emulateMedia({ colorScheme: 'light' });
  const bitmaps = await countBitmaps(page);
  // The first round is painted, the second kept, the third copied.
  const differences = await compareRounds(page, cycleSeconds(motions[longStep.move]) * 1000);
  expect(differences.length).toBeGreaterThan(10);
  // The edges of a shape depend a little on where the painting was cut off. The next picture of a move differs by 30 and more: where the machine
  // was too busy to look at one in the first round, it is all there is to compare with.
  const alike = differences.filter((difference) => difference < 20);
  expect(alike.length / differences.length, differences.join(' ')).toBeGreaterThan(0.7);
  const { made, closed } = await bitmaps();
  expect(made).toBeGreaterThan(10);
  expect(closed).toBe(0);

  // Kept by day, they are of no use by night, in another size, or for nobody.
  await page.emulateMedia({ colorScheme: 'dark' });
  await until('they are given back', async () => (await bitmaps()).closed >= made);
  // The screen has the canvas's picture a moment after the page has painted it.
  await until('every colour is the one of the night', async () => {
    const { counts } = await look(page);
    return names.every((name) => (counts[name] ?? 0) > 50);
  });
  await until('others are kept', async () => (await bitmaps()).made > made + 3, { withinMs: 20_000 });
  await page.setViewportSize({ width: 760, height: 640 });
  await until('those are given back too', async () => (await bitmaps()).closed > made + 3);
  await until('others are kept again', async () => (await bitmaps()).made > (await bitmaps()).closed + 3, { withinMs: 20_000 });
  await page.getByRole('button', { name: say('break.skip') }).click();
  await until('nothing stays when the figure is gone', async () => (await bitmaps()).made === (await bitmaps()).closed);
});

test('a step of sixty repetitions has one mark for all of them, and everything stays in the window', async () => {
  const page = await guide(longStep, 10);
  await page.getByText(say('rhythm.ofCount', { number: 2, count: 60 })).waitFor();
  expect(await page.locator('.rhythm-mark').count()).toBe(1);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test('with less movement wished for, the two pictures stand on one line however many lines the words below them take', async () => {
  const page = await guide({ move: 'floor-half-kneel', side: 'right', seconds: 60 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 760, height: 640 });
  const captions = page.locator('.figure-stills figcaption');
  await captions.nth(1).evaluate((caption) => {
    caption.textContent = 'as many words as no picture of a move will ever have below it';
  });
  const boxes = (place: string) => page.locator(`.figure-stills ${place}`).evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })));
  const [first, second, ...more] = await boxes('svg.figure');
  expect(more).toEqual([]);
  expect(first).toEqual(second);
  expect((first?.bottom ?? 0) - (first?.top ?? 0)).toBeGreaterThan(50);
  const frame = await page.locator('.figure-stills').evaluate((stills) => stills.getBoundingClientRect().bottom);
  for (const { bottom } of await boxes('figcaption')) expect(bottom).toBeLessThanOrEqual(frame);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});
