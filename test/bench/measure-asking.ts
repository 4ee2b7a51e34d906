// From asking for a break to the picture that says why and shows the first step, in the three ways in which people ask.
import { setTimeout as pause } from 'node:timers/promises';
import { openByMenu, openByReminder, openByTray } from './acts';
import { spreadOf } from './figures';
import type { ContestantName } from './contestants';
import type { Bench, Measured } from './measuring';
import type { Place, Started } from './place';
import { inTurns } from './turns';
import { writeAboutToBeDue } from '../hardening/rig/about-to-be-due';

/** What begins with the start is over by then, the collection after it too (main/adapters/v8/collect-garbage.ts), as it is for nearly all that people ask. */
const settledMs = 12_000;

/** The folder of somebody who has had a break window before, as it is on all days but the first: with what Chromium keeps of our pages' code. */
async function usedFolder(place: Place, who: ContestantName): Promise<string> {
  const app = await place.start(who);
  await pause(settledMs);
  await openByTray(place, who);
  await pause(settledMs);
  await app.end();
  return app.userDataDir;
}

export async function measureAsking({ pace, acquirePlace }: Bench): Promise<Measured> {
  const chosen: number[] = [];
  const live: number[] = [];
  const place = await acquirePlace();
  try {
    const ask = async (_app: Started, who: ContestantName): Promise<number> => {
      await pause(settledMs);
      return openByTray(place, who);
    };
    const folders = { floor: await usedFolder(place, 'floor'), unsit: await usedFolder(place, 'unsit') };
    const daily = await inTurns(place, pace.askingRounds, ask, (who) => ({ userDataDir: folders[who] }));
    const veryFirst = await inTurns(place, pace.askingRounds, ask);
    for (let round = 0; round < pace.readyRounds; round += 1) {
      const app = await place.start('unsit', { userDataDir: folders.unsit });
      await pause(settledMs);
      chosen.push(await openByMenu(place));
      await app.end();
    }
    for (let round = 0; round < pace.readyRounds; round += 1) {
      const app = await place.start('unsit', { settings: { sitLimitMinutes: 1 }, prepare: (folder) => writeAboutToBeDue(folder, 3) });
      const { id } = await place.desktop.notifications.nextNotification(undefined, { withinMs: 20_000 });
      await pause(settledMs);
      live.push(await openByReminder(place, id));
      await app.end();
    }
    const floor = spreadOf(daily.floor);
    return {
      rows: [
        { figure: 'asked out of the blue → why and first step painted', unit: 'ms', floor, unsit: spreadOf(daily.unsit), budget: { kind: 'ratio', limit: 1.2 } },
        { figure: 'asked out of the blue, the very first time for this user → painted', unit: 'ms', floor: spreadOf(veryFirst.floor), unsit: spreadOf(veryFirst.unsit), budget: { kind: 'ratio', limit: 1.2 } },
        { figure: 'chosen from the routines in the menu → painted', unit: 'ms', floor, unsit: spreadOf(chosen), budget: { kind: 'ratio', limit: 1.2 } },
        { figure: 'asked while a reminder is live, the very first time → painted', unit: 'ms', floor: spreadOf(veryFirst.floor), unsit: spreadOf(live), budget: { kind: 'most', limit: 100 } },
      ],
    };
  } finally {
    await place.release();
  }
}
