// One simulated day of somebody at the desk, in the real app: typing, reminders answered in every way, routines, windows, absences, a locked screen, a night.
import type { Page } from 'playwright-core';
import { ask } from '../../desktop/rig/at-the-desk';
import type { Desktop } from '../../desktop/rig/desktop';
import type { RunningApp } from '../../desktop/rig/launch';
import type { ScreenLock } from '../../desktop/rig/screen-lock';
import { until } from '../../desktop/rig/until';

export const dayMs = 24 * 3600_000;

/** What was really done, so that a run in which nothing happened proves nothing. */
export interface Deeds {
  days: number;
  reminders: number;
  windows: number;
  routines: number;
  absences: number;
  settings: number;
  /** Rounds that the fast clock overtook, by what was not there any more: a reminder that was gone before it could be answered, for example. */
  overtaken: Record<string, number>;
}

export const noDeeds = (): Deeds => ({ days: 0, reminders: 0, windows: 0, routines: 0, absences: 0, settings: 0, overtaken: {} });

export interface AtTheDesk {
  readonly desktop: Desktop;
  readonly app: RunningApp;
  readonly lock: ScreenLock;
  /** How many times faster than real time the app's clock runs. */
  readonly rate: number;
  readonly deeds: Deeds;
}

/** The share of the day from the first key to the last. */
const AT_WORK = 0.75;

const passes = (realMs: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, realMs));

async function closeAll({ app }: AtTheDesk): Promise<void> {
  await app.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().forEach((window) => window.close()));
  await until('every window is closed', () => app.openWindowNames().length === 0);
}

async function nextReminder({ desktop, deeds }: AtTheDesk): Promise<number> {
  const { id } = await desktop.notifications.nextNotification(({ id: shown }) => desktop.notifications.open().includes(shown), { withinMs: 15_000 });
  deeds.reminders += 1;
  return id;
}

async function windowAt({ app, deeds }: AtTheDesk, name: string): Promise<Page> {
  const page = await app.windowNamed(name);
  deeds.windows += 1;
  return page;
}

/** By a plain click on the icon. */
async function home(desk: AtTheDesk): Promise<Page> {
  await desk.desktop.tray.activate();
  return windowAt(desk, 'home');
}

/** A break that nobody begins ends after ten minutes, which are less than a second here: it is begun before the page is painted. */
async function routine(desk: AtTheDesk, answer: string): Promise<void> {
  const id = await nextReminder(desk);
  const opening = desk.app.app.waitForEvent('window', { timeout: 10_000 });
  desk.desktop.notifications.invoke(id, answer);
  const page = await opening;
  desk.deeds.windows += 1;
  await page.waitForURL(/windows\/break\//, { waitUntil: 'commit' });
  await ask(page, 'player', { type: 'begin' });
  await until('the routine is over', async () => {
    const { break: running } = await ask(page, 'readSnapshot');
    if (running?.stage === 'done') desk.deeds.routines += 1;
    return running === null || running.stage === 'done';
  });
}

type Round = (desk: AtTheDesk) => Promise<void>;

const rounds: readonly Round[] = [
  (desk) => routine(desk, 'start'),
  async (desk) => {
    desk.desktop.notifications.invoke(await nextReminder(desk), 'snooze');
    desk.desktop.notifications.invoke(await nextReminder(desk), 'skip');
  },
  async (desk) => {
    const page = await home(desk);
    await ask(page, 'readTrends', { weekBegins: 1 });
    await ask(page, 'readDay', { date: null });
    await ask(page, 'stand');
    await ask(page, 'sit');
    await ask(page, 'moved');
  },
  async (desk) => desk.desktop.notifications.close(await nextReminder(desk), 'dismissed'),
  async (desk) => {
    const page = await home(desk);
    await ask(page, 'openWindow', { name: 'settings' });
    const settings = await windowAt(desk, 'settings');
    for (const value of [40, 45]) if ((await ask(settings, 'writeSetting', { key: 'sitLimitMinutes', value })) === 'saved') desk.deeds.settings += 1;
    await ask(page, 'pause', { length: 30 });
    await ask(page, 'resume');
    // A reminder that was seen and closed is not said again in this bout.
    await ask(page, 'moved');
  },
  (desk) => routine(desk, 'default'),
  async (desk) => {
    await desk.desktop.typist.stop();
    await passes(2_500);
    await desk.desktop.typist.start();
    desk.deeds.absences += 1;
  },
  async (desk) => desk.desktop.notifications.close(await nextReminder(desk), 'expired'),
  async (desk) => {
    desk.lock.lock();
    await passes(1_500);
    desk.lock.unlock();
    desk.deeds.absences += 1;
  },
  async (desk) => {
    const page = await home(desk);
    await ask(page, 'startBreak', { routineId: null });
    await ask(await windowAt(desk, 'break'), 'walk');
  },
];

/** Lives one day and calls `resting` some times, whenever no window is open; the last time in the night. */
export async function liveOneDay(desk: AtTheDesk, resting: () => Promise<void>, looks = 3): Promise<void> {
  const realDayMs = dayMs / desk.rate;
  const startedAt = performance.now();
  const share = (): number => (performance.now() - startedAt) / realDayMs;
  await desk.desktop.typist.start();
  let looked = 0;
  for (let turn = desk.deeds.days; share() < AT_WORK; turn += 1) {
    try {
      await rounds[turn % rounds.length]?.(desk);
    } catch (error) {
      if (!desk.app.isRunning()) throw error;
      const why = String(error).split('\n')[0]?.replaceAll(/\d+/g, '…').slice(0, 90) ?? '';
      desk.deeds.overtaken[why] = (desk.deeds.overtaken[why] ?? 0) + 1;
    }
    await closeAll(desk);
    if (looked < looks - 1 && share() > ((looked + 1) * AT_WORK) / looks) {
      await resting();
      looked += 1;
    }
  }
  await desk.desktop.typist.stop();
  await passes(Math.max(0, (0.97 - share()) * realDayMs));
  await resting();
  await passes(Math.max(0, (1 - share()) * realDayMs));
  desk.deeds.days += 1;
}
