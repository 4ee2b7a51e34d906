// Starts the real app, built and unchanged, on a virtual desktop, and ends it in the ways a real one ends.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { _electron, type ElectronApplication } from 'playwright-core';
import { watchWindows, type AppWindows } from './app-windows';
import type { Environment } from './environment';
import { repeatCollected } from './repeat-collected';
import { livingProcesses } from './process-group';
import { repositoryRoot } from './repository';
import { until } from './until';

export interface LaunchOptions {
  /** Kept between launches by whoever asks for it, to see what survives a restart. */
  readonly userDataDir: string;
  readonly environment: Environment;
  /** More command line arguments for the app. */
  readonly flags?: readonly string[];
  /** Chromium's sandbox, which only an ordinary user can have. */
  readonly sandbox?: boolean;
  /** The app's folder: the repository, or a packaged or made-up app. */
  readonly appFolder?: string;
  /** Starts Electron with the arguments that it is given, in surroundings of its own. */
  readonly executable?: string;
}

export interface RunningApp extends AppWindows {
  readonly app: ElectronApplication;
  readonly userDataDir: string;
  readonly pid: number;
  /** What the app printed since it was connected. */
  log(): string;
  /** Starts the app a second time beside this one, with the same user data and only these flags; resolves with that one's exit code. */
  launchAgain(...flags: readonly string[]): Promise<number | null>;
  /** Resolves when the app has ended, whoever ended it. */
  ended(withinMs?: number): Promise<void>;
  /** Ends it as "Quit" does; fails, and ends it by force, when it does not end in time. */
  quit(): Promise<void>;
  /** Ends the main process as a power cut would: nothing of it runs any more. */
  kill9(): Promise<void>;
  isRunning(): boolean;
  /** Null while it runs, and when it was ended by force. */
  exitCode(): number | null;
}

const START_LIMIT_MS = 20_000;
const QUIT_LIMIT_MS = 8_000;
const KEPT_LOG_CHARACTERS = 200_000;

function headOfGroup({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('The app has no process id');
  return pid;
}

/** What the official loader answers too: it honours ELECTRON_OVERRIDE_DIST_PATH. */
export function electronExecutable(): string {
  return createRequire(import.meta.url)('electron') as unknown as string;
}

export async function launch(options: LaunchOptions): Promise<RunningApp> {
  const { userDataDir, environment, flags = [], sandbox = false, appFolder = repositoryRoot, executable } = options;
  const ownArguments = [appFolder, `--user-data-dir=${userDataDir}`];
  // Without executablePath Playwright finds Electron through the electron package, the same way for every runtime.
  // It changes the object it is given, hence the copy.
  const app = await _electron.launch({
    args: [...ownArguments, ...flags],
    ...(executable === undefined ? {} : { executablePath: executable }),
    env: { ...environment },
    cwd: userDataDir,
    chromiumSandbox: sandbox,
    timeout: START_LIMIT_MS,
  });
  repeatCollected(app);
  const main = app.process();
  const pid = headOfGroup(main);

  let log = '';
  const keep = (text: string): void => {
    log = (log + text).slice(-KEPT_LOG_CHARACTERS);
  };
  main.stdout?.setEncoding('utf8').on('data', keep);
  main.stderr?.setEncoding('utf8').on('data', keep);

  const isRunning = (): boolean => main.exitCode === null && main.signalCode === null;
  const exited = isRunning() ? once(main, 'exit').then(() => undefined) : Promise.resolve();

  async function ended(withinMs = QUIT_LIMIT_MS): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`The app still runs after ${withinMs} ms. Its log:\n${log.slice(-4_000)}`)), withinMs);
    });
    try {
      await Promise.race([exited, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Its helper processes follow the main one on their own, a moment later. */
  async function childrenGone(): Promise<void> {
    await until('the processes of the app are gone', () => livingProcesses(pid).length === 0, { withinMs: 3_000 }).catch(() => {
      // Playwright starts the app as the head of a process group of its own, so this reaches our app alone.
      process.kill(-pid, 'SIGKILL');
    });
  }

  return {
    ...watchWindows(app),
    app,
    userDataDir,
    pid,
    log: () => log,
    isRunning,
    exitCode: () => main.exitCode,
    ended,
    async launchAgain(...moreFlags) {
      const noSandbox = sandbox ? [] : ['--no-sandbox'];
      const second = spawn(electronExecutable(), [...noSandbox, ...ownArguments, ...moreFlags], {
        env: { ...environment },
        cwd: userDataDir,
        stdio: 'ignore',
      });
      const limit = setTimeout(() => second.kill('SIGKILL'), START_LIMIT_MS);
      const [code] = (await once(second, 'exit')) as [number | null];
      clearTimeout(limit);
      return code;
    },
    async quit() {
      if (isRunning()) {
        // As a turn of its own, like every wish to quit: what a debugger is told may run in the middle of anything, and a window that is just being
        // made then would keep the app for ever. The answer never comes when the app ends first; that it ends is what is awaited.
        app.evaluate((electron) => void setImmediate(() => electron.app.quit())).catch(() => undefined);
        try {
          await ended();
        } catch (error) {
          main.kill('SIGKILL');
          await exited;
          throw error;
        } finally {
          await app.close().catch(() => undefined);
          await childrenGone();
        }
        return;
      }
      await childrenGone();
    },
    async kill9() {
      if (isRunning()) {
        main.kill('SIGKILL');
        await exited;
      }
      await childrenGone();
    },
  };
}
