// What an open break costs: while its figure moves without a pause, one long bridge up and down, and through the routine that is offered first.
import { setTimeout as pause } from 'node:timers/promises';
import type { Settings } from '../../shared/settings/settings';
import type { Desktop } from '../desktop/rig/desktop';
import { say } from '../desktop/rig/words';
import { openByTray, openLabelled, pressInBreak } from './acts';
import { spreadOf } from './figures';
import type { Bench, Measured } from './measuring';
import type { Started } from './place';
import { watchWork } from './process-tree';
import { inTurns } from './turns';

const alwaysMoving: Partial<Settings> = {
  ownRoutines: [{ id: 'own-bench', name: 'Bench', steps: [{ move: 'floor-glute-bridge', side: 'both', seconds: 300 }] }],
};
/** The window has come, "get ready" is over, and the bridge is on its way. */
const underWayMs = 14_000;

/** Percent of a core. Nobody types meanwhile: whoever moves is not at the keys. */
async function shareOf({ typist }: Desktop, { pid }: Started, ms: number): Promise<number> {
  await typist.stop();
  const work = watchWork(pid);
  await pause(ms);
  const { cpuMs } = work();
  await typist.start();
  return (cpuMs / ms) * 100;
}

export async function measureMoving({ pace, acquirePlace }: Bench): Promise<Measured> {
  const place = await acquirePlace();
  try {
    const shares = await inTurns(
      place,
      pace.movingRounds,
      async (app, who) => {
        if (who === 'floor') await openByTray(place, who);
        else {
          await openLabelled(place, [say('tray.startBreak'), /^Bench/]);
          await pressInBreak(place, 'Return');
          await pause(underWayMs);
        }
        return shareOf(place.desktop, app, pace.movingMs);
      },
      (who) => (who === 'unsit' ? { settings: alwaysMoving } : {}),
    );
    const whole: number[] = [];
    for (let round = 0; round < pace.movingRounds; round += 1) {
      const app = await place.start('unsit');
      await openByTray(place, 'unsit');
      await pressInBreak(place, 'Return');
      whole.push(await shareOf(place.desktop, app, pace.routineMs));
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
