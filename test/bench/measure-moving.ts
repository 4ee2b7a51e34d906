// What an open break costs: while its figure moves without a pause, one long bridge up and down, and through the routine that is offered first.
import { setTimeout as pause } from 'node:timers/promises';
import type { Settings } from '../../shared/settings/settings';
import { say } from '../desktop/rig/words';
import { openByTray, openLabelled, pressInBreak } from './acts';
import { spreadOf } from './figures';
import { both } from './measuring';
import type { Bench, Measured } from './measuring';
import { watchWork } from './process-tree';

const alwaysMoving: Partial<Settings> = {
  ownRoutines: [{ id: 'own-bench', name: 'Bench', steps: [{ move: 'floor-glute-bridge', side: 'both', seconds: 300 }] }],
};
/** The window has come, "get ready" is over, and the bridge is on its way. */
const underWayMs = 14_000;

export async function measureMoving({ pace, acquirePlace }: Bench): Promise<Measured> {
  const shares = { floor: [] as number[], unsit: [] as number[] };
  const place = await acquirePlace();
  try {
    for (let round = 0; round < pace.movingRounds; round += 1) {
      for (const who of both) {
        const app = await place.start(who, who === 'unsit' ? { settings: alwaysMoving } : {});
        if (who === 'floor') await openByTray(place, who);
        else {
          await openLabelled(place, [say('tray.startBreak'), /^Bench/]);
          await pressInBreak(place, 'Return');
          await pause(underWayMs);
        }
        const work = watchWork(app.pid);
        await pause(pace.movingMs);
        shares[who].push((work().cpuMs / pace.movingMs) * 100);
        await app.end();
      }
    }
    const whole: number[] = [];
    for (let round = 0; round < pace.movingRounds; round += 1) {
      const app = await place.start('unsit');
      await openByTray(place, 'unsit');
      await pressInBreak(place, 'Return');
      const work = watchWork(app.pid);
      await pause(pace.routineMs);
      whole.push((work().cpuMs / pace.routineMs) * 100);
      await app.end();
    }
    const floor = spreadOf(shares.floor);
    return {
      rows: [
        {
          figure: 'CPU while the figure moves without a pause (floor: its blank window)',
          unit: '% of a core',
          floor,
          unsit: spreadOf(shares.unsit),
          budget: { kind: 'most', limit: 3 },
        },
        {
          figure: `CPU of the offered routine, its first ${pace.routineMs / 1000} s (floor: its blank window)`,
          unit: '% of a core',
          floor,
          unsit: spreadOf(whole),
          budget: { kind: 'most', limit: 3 },
        },
      ],
    };
  } finally {
    await place.release();
  }
}
