// What stays behind of a break window: memory and processes a minute after the first, the second and the hundredth was closed.
import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../desktop/rig/until';
import { breakTitle } from '../desktop/rig/words';
import { openByTray, pressInBreak } from './acts';
import { spreadOf } from './figures';
import type { Row } from './figures';
import type { Bench, Measured } from './measuring';
import type { Place } from './place';
import { memoryOf, processesOf } from './process-tree';
import type { TreeMemory } from './process-tree';

/** Noise of the same app at rest, as both tables of the floor show it. */
const noGrowth = 1.02;

/** Pressed once more where nothing came of it: a page that has just been painted may not listen for keys yet, and one in a hundred did not. */
async function closeByKey(place: Place): Promise<void> {
  const isGone = async (): Promise<boolean> => !(await place.desktop.input.windows()).some(({ title }) => breakTitle.test(title));
  for (let tries = 1; tries <= 3; tries += 1) {
    // Gone between the look and the key, it cannot be given the focus any more.
    await pressInBreak(place, 'Escape').catch(() => undefined);
    if (await until('the window is gone', isGone, { withinMs: 5_000 }).then(() => true, () => false)) return;
  }
  throw new Error('Three times Escape closed no window');
}

export async function measureClosing({ pace, acquirePlace }: Bench): Promise<Measured> {
  const place = await acquirePlace();
  try {
    const app = await place.start('unsit');
    await pause(pace.restMs);
    const before = memoryOf(app.pid);
    const after = new Map<number, TreeMemory>();
    for (let count = 1; count <= pace.breaks; count += 1) {
      await openByTray(place, 'unsit');
      await closeByKey(place);
      // The next one begins in a clean house; the page of the last one goes a moment after its window.
      await until('its page is gone', () => processesOf(app.pid).length <= before.processes + 1, { withinMs: 15_000 });
      if (count > 2 && count < pace.breaks) continue;
      await pause(pace.closedMs);
      after.set(count, memoryOf(app.pid));
    }
    await app.end();
    const [first, second, last] = [1, 2, pace.breaks].map((count) => after.get(count));
    if (!first || !second || !last) throw new Error('At least three windows have to be opened');
    const row = (figure: string, of: keyof TreeMemory, than: TreeMemory, that: TreeMemory, limit: number): Row => ({
      figure,
      unit: of === 'processes' ? '' : 'MB',
      floor: spreadOf([than[of]]),
      unsit: spreadOf([that[of]]),
      budget: { kind: 'ratio', limit },
    });
    const steps = (of: 'pssMb' | 'anonymousMb') =>
      [['before', before] as const, ...[...after].map(([count, memory]) => [`after ${count}`, memory] as const)].map(([at, memory]) => ({
        at,
        value: memory[of].toFixed(1),
      }));
    return {
      rows: [
        row('after the first break window ÷ before, PSS', 'pssMb', before, first, 1.12),
        row('after the first break window ÷ before, anonymous', 'anonymousMb', before, first, 1.12),
        row(`after the ${pace.breaks}th ÷ after the second, PSS`, 'pssMb', second, last, noGrowth),
        row(`after the ${pace.breaks}th ÷ after the second, anonymous`, 'anonymousMb', second, last, noGrowth),
        row(`processes after the ${pace.breaks}th ÷ before the first`, 'processes', before, last, 1),
      ],
      growth: [
        { grows: 'break windows opened and closed', figure: 'PSS, MB', steps: steps('pssMb') },
        { grows: 'break windows opened and closed', figure: 'anonymous memory, MB', steps: steps('anonymousMb') },
      ],
    };
  } finally {
    await place.release();
  }
}
