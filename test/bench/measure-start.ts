// From starting the process to its icon in the tray, floor and Unsit in turns, each round a process of its own.
import { spreadOf } from './figures';
import { both } from './measuring';
import type { Bench, Measured } from './measuring';
import { setTimeout as pause } from 'node:timers/promises';

/** What a start does after the icon is there must not reach into the next one. */
const settledMs = 1_000;

export async function measureStart({ pace, acquirePlace }: Bench): Promise<Measured> {
  const taken = { floor: [] as number[], unsit: [] as number[] };
  const place = await acquirePlace();
  try {
    for (let round = 0; round < pace.startRounds; round += 1) {
      for (const who of both) {
        const app = await place.start(who);
        taken[who].push(app.toTrayMs);
        await pause(settledMs);
        await app.end();
      }
    }
    return {
      rows: [
        { figure: 'process start → in the tray', unit: 'ms', floor: spreadOf(taken.floor), unsit: spreadOf(taken.unsit), budget: { kind: 'ratio', limit: 1.25 } },
      ],
    };
  } finally {
    await place.release();
  }
}
