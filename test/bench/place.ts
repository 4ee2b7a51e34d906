// The desktop on which everything is measured: a tray, a notification service and a login manager, somebody at the keys, and one contestant at a time.
import type { Settings } from '../../shared/settings/settings';
import type { Desktop } from '../desktop/rig/desktop';
import { acquireLogin1 } from '../desktop/rig/login1';
import { createReleases } from '../desktop/rig/releases';
import { acquirePackagedDesktop } from '../hardening/rig/packaged-desktop';
import { startBare } from '../hardening/rig/start-bare';
import type { ContestantName, Contestants } from './contestants';
import { both } from './measuring';

export interface Started {
  readonly pid: number;
  /** From starting the process to its icon in the tray. */
  readonly toTrayMs: number;
  /** Of its data. */
  readonly userDataDir: string;
  end(): Promise<void>;
}

/** With these settings in a new folder, or in one that it has used before, with those that are in it. */
type Folder =
  | { readonly userDataDir?: string | undefined; readonly settings?: undefined }
  | { readonly userDataDir?: undefined; readonly settings?: Partial<Settings> };

export type StartContestant = Folder & {
  /** Puts something into the folder for its data before it starts. */
  readonly prepare?: (userDataDir: string) => void | Promise<void>;
  readonly flags?: readonly string[];
};

export interface Place {
  readonly desktop: Desktop;
  start(who: ContestantName, options?: StartContestant): Promise<Started>;
  release(): Promise<void>;
}

export async function acquirePlace({ executables }: Contestants): Promise<Place> {
  const releases = createReleases();
  try {
    const packaged = await acquirePackagedDesktop();
    releases.add(packaged.release);
    const { desktop, user, environment } = packaged;
    // A login manager that announces sleep and locks, as nearly every Linux desktop has one.
    const login = await acquireLogin1(desktop.systemBus.address);
    releases.add(login.release);
    await desktop.typist.start();

    const place: Place = {
      desktop,
      async start(who, { userDataDir: used, settings, prepare, flags = [] } = {}) {
        await desktop.tray.waitForNoItem();
        const userDataDir = used ?? packaged.newUserDataDir(settings);
        await prepare?.(userDataDir);
        user.give(userDataDir);
        const startedAt = performance.now();
        const app = startBare({ executable: executables[who], userDataDir, environment, user, flags: ['--at-login', ...flags] });
        releases.add(app.end);
        await desktop.tray.item({ withinMs: 30_000 });
        return { pid: app.pid, toTrayMs: performance.now() - startedAt, userDataDir, end: app.end };
      },
      release: () => releases.release(),
    };
    // Whoever starts first for this person writes the cache of their fonts, and finds nothing in memory: 12 MB and 200 ms more, which would
    // all be the floor's. So everybody starts once before anything counts.
    for (const who of both) await (await place.start(who)).end();
    return place;
  } catch (error) {
    await releases.release();
    throw error;
  }
}
