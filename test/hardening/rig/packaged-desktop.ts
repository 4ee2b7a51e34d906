// A virtual desktop on which an ordinary user starts the packaged app, driven through Chromium's own protocol: its fuses refuse Playwright's way in.
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { settingsPath } from '../../desktop/rig/at-the-desk';
import { acquireDesktop, type Desktop, type DesktopOptions } from '../../desktop/rig/desktop';
import type { Environment } from '../../desktop/rig/environment';
import type { Settings } from '../../../shared/settings/settings';
import { ordinaryUser, type OrdinaryUser } from './ordinary-user';
import { startPackaged, type PackagedApp } from './start-packaged';
import { packagedExecutable } from './packaged';

export interface StartOptions {
  readonly userDataDir?: string;
  readonly settings?: Partial<Settings>;
  /** More arguments for the app. */
  readonly flags?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** A command that runs the app, such as a tracer. */
  readonly through?: readonly string[];
  readonly executable?: string;
  /** As a person starts it: nothing on its command line names a folder or asks for quiet; `userDataDir` is where the test finds what it keeps. */
  readonly byHand?: boolean;
  readonly user?: OrdinaryUser;
}

export interface PackagedDesktop {
  readonly desktop: Desktop;
  readonly user: OrdinaryUser;
  readonly environment: Environment;
  /** A folder of the ordinary user for user data, with the welcome behind them. */
  newUserDataDir(settings?: Partial<Settings>): string;
  start(options?: StartOptions): Promise<PackagedApp>;
  release(): Promise<void>;
}

const SETTLED: Partial<Settings> = { cautionsAnswered: true, places: ['standing', 'floor'], holdFor: [] };

/** `userOn`: somebody else than the ordinary user of this machine. */
export async function acquirePackagedDesktop(options: DesktopOptions = {}, userOn?: (desktop: Desktop) => Promise<OrdinaryUser>): Promise<PackagedDesktop> {
  const desktop = await acquireDesktop(options);
  const user = (await userOn?.(desktop)) ?? ordinaryUser();
  // The sockets of the buses lie in it; what is below stays closed to everybody else.
  if (process.getuid?.() === 0) chmodSync(desktop.folder, 0o711);
  for (const name of ['home', 'run', 'user-data']) {
    const folder = path.join(desktop.folder, name);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    user.give(folder);
  }
  const running: PackagedApp[] = [];

  function newUserDataDir(settings: Partial<Settings> = {}): string {
    const folder = desktop.newUserDataDir();
    writeFileSync(settingsPath(folder), JSON.stringify({ settingsVersion: 2, ...SETTLED, ...settings }));
    user.give(folder);
    return folder;
  }

  return {
    desktop,
    user,
    environment: desktop.environment,
    newUserDataDir,
    async start({ userDataDir, settings, environment = {}, ...rest } = {}) {
      const folder = userDataDir ?? newUserDataDir(settings);
      if (!existsSync(folder)) throw new Error(`There is no folder ${folder}`);
      const app = await startPackaged({
        ...rest,
        executable: rest.executable ?? packagedExecutable(),
        userDataDir: folder,
        environment: { ...desktop.environment, ...environment },
        user: rest.user ?? user,
      });
      running.push(app);
      return app;
    },
    async release() {
      // Electron aborts when its bus goes first.
      for (const app of running) await app.end();
      await desktop.release();
    },
  };
}
