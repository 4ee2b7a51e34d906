// The memory of those who only watch, floor and Unsit in turns, each round on processes of its own.
import { setTimeout as pause } from 'node:timers/promises';
import { spreadOf } from './figures';
import type { Row } from './figures';
import { both } from './measuring';
import type { Bench, Measured } from './measuring';
import { memoryOf } from './process-tree';
import type { TreeMemory } from './process-tree';

export async function measureResting({ pace, acquirePlace }: Bench): Promise<Measured> {
  const taken = { floor: [] as TreeMemory[], unsit: [] as TreeMemory[] };
  const place = await acquirePlace();
  try {
    for (let round = 0; round < pace.restingRounds; round += 1) {
      for (const who of both) {
        const app = await place.start(who);
        await pause(pace.restMs);
        taken[who].push(memoryOf(app.pid));
        await app.end();
      }
    }
    const row = (figure: string, unit: string, of: (memory: TreeMemory) => number, budget: Row['budget']): Row => ({
      figure,
      unit,
      floor: spreadOf(taken.floor.map(of)),
      unsit: spreadOf(taken.unsit.map(of)),
      budget,
    });
    return {
      rows: [
        row('memory while watching, PSS', 'MB', ({ pssMb }) => pssMb, { kind: 'ratio', limit: 1 }),
        row('memory while watching, anonymous', 'MB', ({ anonymousMb }) => anonymousMb, { kind: 'ratio', limit: 1 }),
        row('processes while watching', '', ({ processes }) => processes, null),
      ],
    };
  } finally {
    await place.release();
  }
}
