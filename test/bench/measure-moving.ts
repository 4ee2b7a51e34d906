// What an open break costs while its figure moves without a pause: one long bridge, up and down, chimes and all.
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
    return {
      rows: [
        {
          figure: 'CPU while the break is open and moving (floor: its blank window)',
          unit: '% of a core',
          floor: spreadOf(shares.floor),
          unsit: spreadOf(shares.unsit),
          budget: { kind: 'most', limit: 3 },
        },
      ],
    };
  } finally {
    await place.release();
  }
}
