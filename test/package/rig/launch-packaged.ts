// Starts the packaged app as a person's session would; its fuses forbid Playwright's way in, so windows are reached through Chromium's own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Browser } from 'playwright-core';
import { watchWindows, type AppWindows } from '../../desktop/rig/app-windows';
import type { Desktop } from '../../desktop/rig/desktop';
import { livingProcesses } from '../../desktop/rig/process-group';
import { until } from '../../desktop/rig/until';
import { packagedHere } from './packaged-here';

export interface LaunchPackaged {
  readonly userDataDir?: string;
  readonly flags?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

export interface PackagedApp extends AppWindows {
  readonly pid: number;
  readonly userDataDir: string;
  log(): string;
  isRunning(): boolean;
  /** The exit code, null when it was ended by force. */
  ended(withinMs?: number): Promise<number | null>;
  /** Asks it to end as the session does at logout; ends it by force and fails when it does not. */
  quit(): Promise<void>;
}

const START_LIMIT_MS = 20_000;
const QUIT_LIMIT_MS = 8_000;

/** Root can have no sandbox; the tests of the sandbox start the app as somebody else. */
const sandboxFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export async function launchPackaged(desktop: Desktop, options: LaunchPackaged = {}): Promise<PackagedApp> {
  const { executable } = await packagedHere();
  const { userDataDir = desktop.newUserDataDir(), flags = [], environment = {} } = options;
  const main = spawn(executable, [...sandboxFlags, `--user-data-dir=${userDataDir}`, '--remote-debugging-port=0', ...flags], {
    env: { ...desktop.environment, ...environment },
    cwd: userDataDir,
    stdio: ['ignore', 'pipe', 'pipe'],
    // The head of a group of its own, so that all of it can be ended without touching anything else.
    detached: true,
  });
  const exited = once(main, 'exit') as Promise<[number | null]>;
  const pid = main.pid;
  if (pid === undefined) throw new Error(`${executable} could not be started`);
  let log = '';
  for (const stream of [main.stdout, main.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  const isRunning = (): boolean => main.exitCode === null && main.signalCode === null;
  const endByForce = (): void => {
    if (livingProcesses(pid).length > 0) process.kill(-pid, 'SIGKILL');
  };

  let browser: Browser;
  try {
    const address = await until('the packaged app says where its windows can be reached', () => /DevTools listening on (ws:\S+)/.exec(log)?.[1], {
      withinMs: START_LIMIT_MS,
    });
    browser = await chromium.connectOverCDP(address);
  } catch (error) {
    endByForce();
    throw new Error(`${String(error)}\nIts log:\n${log}`, { cause: error });
  }
  const [context] = browser.contexts();
  if (!context) throw new Error('The packaged app has no browser context');

  async function ended(withinMs = QUIT_LIMIT_MS): Promise<number | null> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`The packaged app still runs after ${withinMs} ms. Its log:\n${log.slice(-4_000)}`)), withinMs);
    });
    try {
      const [code] = await Promise.race([exited, late]);
      await until('the processes of the app are gone', () => livingProcesses(pid as number).length === 0);
      return code;
    } catch (error) {
      endByForce();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    ...watchWindows({
      windows: () => context.pages(),
      on: (event: 'window' | 'close', listener: (() => void) & ((page: never) => void)) =>
        event === 'window' ? context.on('page', listener) : browser.on('disconnected', listener),
    }),
    pid,
    userDataDir,
    log: () => log,
    isRunning,
    ended,
    async quit() {
      if (isRunning()) main.kill('SIGTERM');
      await ended();
      await browser.close().catch(() => undefined);
    },
  };
}
