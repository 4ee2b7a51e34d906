// The memory of those who only watch, floor and Unsit in turns, each round on processes of its own.
import { setTimeout as pause } from 'node:timers/promises';
import { spreadOf } from './figures';
import type { Row } from './figures';
import type { Bench, Measured } from './measuring';
import { memoryOf } from './process-tree';
import type { TreeMemory } from './process-tree';
import { inTurns } from './turns';

export async function measureResting({ pace, acquirePlace }: Bench): Promise<Measured> {
  const place = await acquirePlace();
  try {
    const taken = await inTurns(place, pace.restingRounds, async ({ pid }) => {
      await pause(pace.restMs);
      return memoryOf(pid);
    });
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
