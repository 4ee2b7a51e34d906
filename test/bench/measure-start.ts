// Start, memory at rest and the first window, floor and Unsit in turns, each round on processes of its own.
import { setTimeout as pause } from 'node:timers/promises';
import { openByMenu, openByReminder, openByTray } from './acts';
import { spreadOf } from './figures';
import type { Row } from './figures';
import { both } from './measuring';
import type { Bench, Measured } from './measuring';
import { memoryOf } from './process-tree';
import { writeAboutToBeDue } from '../hardening/rig/about-to-be-due';

/** What begins with the start is over by then, and nothing that comes later has begun. */
const settledMs = 4_000;

type Taken = Record<'toTray' | 'pss' | 'anonymous' | 'processes' | 'painted', number[]>;
const nothingTaken = (): Taken => ({ toTray: [], pss: [], anonymous: [], processes: [], painted: [] });

export async function measureStart({ pace, acquirePlace, say }: Bench): Promise<Measured> {
  const taken = { floor: nothingTaken(), unsit: nothingTaken() };
  const place = await acquirePlace();
  try {
    for (let round = 0; round < pace.rounds; round += 1) {
      for (const who of both) {
        const app = await place.start(who);
        taken[who].toTray.push(app.toTrayMs);
        const resting = round < pace.restingRounds;
        await pause(resting ? pace.restMs : settledMs);
        if (resting) {
          const memory = memoryOf(app.pid);
          taken[who].pss.push(memory.pssMb);
          taken[who].anonymous.push(memory.anonymousMb);
          taken[who].processes.push(memory.processes);
        }
        taken[who].painted.push(await openByTray(place, who));
        await app.end();
      }
      say(`  round ${round + 1} of ${pace.rounds}`);
    }
    const chosen: number[] = [];
    for (let round = 0; round < pace.liveRounds; round += 1) {
      const app = await place.start('unsit');
      await pause(settledMs);
      chosen.push(await openByMenu(place));
      await app.end();
    }
    const live: number[] = [];
    for (let round = 0; round < pace.liveRounds; round += 1) {
      const app = await place.start('unsit', { settings: { sitLimitMinutes: 1 }, prepare: (folder) => writeAboutToBeDue(folder, 3) });
      const { id } = await place.desktop.notifications.nextNotification(undefined, { withinMs: 20_000 });
      await pause(settledMs);
      live.push(await openByReminder(place, id));
      await app.end();
    }
    const { floor, unsit } = taken;
    const row = (figure: string, unit: string, of: keyof Taken, budget: Row['budget']): Row => ({
      figure,
      unit,
      floor: spreadOf(floor[of]),
      unsit: spreadOf(unsit[of]),
      budget,
    });
    return {
      rows: [
        row('memory while watching, PSS', 'MB', 'pss', { kind: 'ratio', limit: 1 }),
        row('memory while watching, anonymous', 'MB', 'anonymous', { kind: 'ratio', limit: 1 }),
        row('processes while watching', '', 'processes', null),
        row('process start → in the tray', 'ms', 'toTray', { kind: 'ratio', limit: 1.25 }),
        row('asked out of the blue → why and first step painted', 'ms', 'painted', { kind: 'ratio', limit: 1.2 }),
        { figure: 'the same, chosen from the routines in the menu', unit: 'ms', floor: spreadOf(floor.painted), unsit: spreadOf(chosen), budget: { kind: 'ratio', limit: 1.2 } },
        { figure: 'the same while a reminder is live', unit: 'ms', floor: spreadOf(floor.painted), unsit: spreadOf(live), budget: { kind: 'most', limit: 100 } },
      ],
    };
  } finally {
    await place.release();
  }
}
