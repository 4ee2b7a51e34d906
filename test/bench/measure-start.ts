// From starting the process to its icon in the tray, floor and Unsit in turns, each round a process of its own.
import { setTimeout as pause } from 'node:timers/promises';
import { spreadOf } from './figures';
import type { Bench, Measured } from './measuring';
import { inTurns } from './turns';

/** What a start does after the icon is there must not reach into the next one. */
const settledMs = 1_000;

export async function measureStart({ pace, acquirePlace }: Bench): Promise<Measured> {
  const place = await acquirePlace();
  try {
    const taken = await inTurns(place, pace.startRounds, async ({ toTrayMs }) => {
      await pause(settledMs);
      return toTrayMs;
    });
    return {
      rows: [
        { figure: 'process start → in the tray', unit: 'ms', floor: spreadOf(taken.floor), unsit: spreadOf(taken.unsit), budget: { kind: 'ratio', limit: 1.25 } },
      ],
    };
  } finally {
    await place.release();
  }
}
