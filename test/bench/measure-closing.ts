// What stays behind of a break window: memory and processes a minute after the first, the second and the hundredth was closed; and of blank windows
// of the floor, because what Electron itself keeps of each is no growth of ours.
import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../desktop/rig/until';
import { breakTitle } from '../desktop/rig/words';
import { openByTray } from './acts';
import type { ContestantName } from './contestants';
import { spreadOf } from './figures';
import type { Row } from './figures';
import type { Bench, Growth, Measured, Pace } from './measuring';
import type { Place } from './place';
import { memoryOf, processesOf } from './process-tree';
import type { TreeMemory } from './process-tree';

/** Noise of the same app at rest, as both tables of the floor show it. */
const noGrowth = 1.02;

/** Main collects five seconds after its last window is gone (main/adapters/v8/collect-garbage.ts). */
const collectedMs = 7_000;

/** How each contestant's window is called, and which key closes it. */
const windows: Readonly<Record<ContestantName, { readonly title: RegExp; readonly key: string }>> = {
  floor: { title: /^Blank$/, key: 'alt+F4' },
  unsit: { title: breakTitle, key: 'Escape' },
};

/** Pressed once more where nothing came of it: a page that has just been painted may not listen for keys yet, and one in a hundred did not. */
async function closeByKey({ desktop: { input } }: Place, who: ContestantName): Promise<void> {
  const { title, key } = windows[who];
  const isGone = async (): Promise<boolean> => !(await input.windows()).some((window) => title.test(window.title));
  for (let tries = 1; tries <= 3; tries += 1) {
    // Gone between the look and the key, it cannot be given the focus any more.
    await input.focus(title).then(() => input.press(key)).catch(() => undefined);
    if (await until('the window is gone', isGone, { withinMs: 5_000 }).then(() => true, () => false)) return;
  }
  throw new Error(`Three times ${key} closed no window`);
}

interface Left {
  readonly before: TreeMemory;
  readonly first: TreeMemory;
  readonly second: TreeMemory;
  readonly last: TreeMemory;
}

/** What is there before any window, and after the first, the second and the last. */
async function leftBy(place: Place, who: ContestantName, { restMs, closedMs, breaks }: Pace): Promise<Left> {
  const app = await place.start(who);
  await pause(restMs);
  const before = memoryOf(app.pid);
  const after = new Map<number, TreeMemory>();
  for (let count = 1; count <= breaks; count += 1) {
    await openByTray(place, who);
    await closeByKey(place, who);
    // The next one begins in a clean house; the page of the last one goes a moment after its window.
    await until('its page is gone', () => processesOf(app.pid).length <= before.processes + 1, { withinMs: 15_000 });
    // In life every window is an hour from the next, and what it left is collected in between; here at least every tenth has the time for it.
    if (count % 10 === 0) await pause(collectedMs);
    if (count > 2 && count < breaks) continue;
    await pause(closedMs);
    after.set(count, memoryOf(app.pid));
  }
  await app.end();
  const [first, second, last] = [1, 2, breaks].map((count) => after.get(count));
  if (!first || !second || !last) throw new Error('At least three windows have to be opened');
  return { before, first, second, last };
}

function stepsOf({ before, first, second, last }: Left, of: 'pssMb' | 'anonymousMb', breaks: number): Growth['steps'] {
  const named = [['before', before], ['after 1', first], ['after 2', second], [`after ${breaks}`, last]] as const;
  return named.map(([at, memory]) => ({ at, value: memory[of].toFixed(1) }));
}

export async function measureClosing({ pace, acquirePlace }: Bench): Promise<Measured> {
  const place = await acquirePlace();
  try {
    // One after the other, so that the first has the files to itself; of the second only what nobody shares is told.
    const left = { unsit: await leftBy(place, 'unsit', pace), floor: await leftBy(place, 'floor', pace) };
    const { before, first, second, last } = left.unsit;
    const row = (figure: string, of: keyof TreeMemory, than: TreeMemory, that: TreeMemory, limit: number): Row => ({
      figure,
      unit: of === 'processes' ? '' : 'MB',
      floor: spreadOf([than[of]]),
      unsit: spreadOf([that[of]]),
      budget: { kind: 'ratio', limit },
    });
    return {
      rows: [
        row('after the first break window ÷ before, PSS', 'pssMb', before, first, 1.12),
        row('after the first break window ÷ before, anonymous', 'anonymousMb', before, first, 1.12),
        row(`after the ${pace.breaks}th ÷ after the second, PSS`, 'pssMb', second, last, noGrowth),
        row(`after the ${pace.breaks}th ÷ after the second, anonymous`, 'anonymousMb', second, last, noGrowth),
        row(`processes after the ${pace.breaks}th ÷ before the first`, 'processes', before, last, 1),
      ],
      growth: [
        { grows: 'break windows opened and closed', figure: 'PSS, MB', steps: stepsOf(left.unsit, 'pssMb', pace.breaks) },
        { grows: 'break windows opened and closed', figure: 'anonymous memory, MB', steps: stepsOf(left.unsit, 'anonymousMb', pace.breaks) },
        { grows: 'blank windows of the floor opened and closed', figure: 'anonymous memory, MB', steps: stepsOf(left.floor, 'anonymousMb', pace.breaks) },
      ],
    };
  } finally {
    await place.release();
  }
}
