// What it costs to watch somebody at the desk: floor and Unsit side by side, each on a desktop of its own, for the same minutes.
import { setTimeout as pause } from 'node:timers/promises';
import { spreadOf } from './figures';
import type { Budget, Row } from './figures';
import { both } from './measuring';
import type { Bench, Measured } from './measuring';
import { memoryOf, watchWork } from './process-tree';
import type { Work } from './process-tree';

const settledMs = 20_000;
const percent = 100;

export async function measureWatching({ pace, acquirePlace }: Bench): Promise<Measured> {
  const places = await Promise.all(both.map(() => acquirePlace()));
  try {
    const [floor, unsit] = await Promise.all(
      places.map(async (place, index) => {
        const app = await place.start(both[index] ?? 'floor');
        await pause(settledMs);
        const before = memoryOf(app.pid);
        const work = watchWork(app.pid);
        await pause(pace.watchMs);
        const done = work();
        const after = memoryOf(app.pid);
        await app.end();
        return { ...done, before, after };
      }),
    );
    if (!floor || !unsit) throw new Error('Two were to be watched');
    const seconds = pace.watchMs / 1000;
    const row = (figure: string, unit: string, of: (work: Work) => number, budget: Budget): Row => ({
      figure,
      unit,
      floor: spreadOf([of(floor)]),
      unsit: spreadOf([of(unsit)]),
      budget,
    });
    const minutes = `${(seconds / 60).toFixed(seconds < 60 ? 1 : 0)} min`;
    return {
      rows: [
        row(`CPU while watching, ${minutes}`, '% of a core', ({ cpuMs }) => (cpuMs / pace.watchMs) * percent, { kind: 'above', limit: 0.1 }),
        row(`voluntary context switches, ${minutes}`, 'a second', ({ switches }) => switches / seconds, { kind: 'above', limit: 1 }),
        row(`programs started, ${minutes}`, '', ({ started }) => started, { kind: 'above', limit: 0 }),
      ],
      growth: [
        {
          grows: `${minutes} of watching`,
          figure: 'anonymous memory, MB',
          steps: [
            { at: 'before', value: unsit.before.anonymousMb.toFixed(1) },
            { at: 'after', value: unsit.after.anonymousMb.toFixed(1) },
            { at: 'floor before', value: floor.before.anonymousMb.toFixed(1) },
            { at: 'floor after', value: floor.after.anonymousMb.toFixed(1) },
          ],
        },
      ],
    };
  } finally {
    await Promise.all(places.map((place) => place.release()));
  }
}
