// Starts the packaged program as an ordinary user and reaches its windows through the debugging port that only test packages open.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { watchWindows, type AppWindows } from '../../desktop/rig/app-windows';
import type { Environment } from '../../desktop/rig/environment';
import { livingProcesses } from '../../desktop/rig/process-group';
import { until } from '../../desktop/rig/until';
import type { OrdinaryUser } from './ordinary-user';

export interface StartPackagedOptions {
  readonly executable: string;
  readonly userDataDir: string;
  readonly environment: Environment;
  readonly user: OrdinaryUser;
  readonly flags?: readonly string[];
  readonly through?: readonly string[];
  /** Without the words that tests add: where to keep its data, and to open no window. */
  readonly byHand?: boolean;
}

export interface PackagedApp extends AppWindows {
  readonly context: BrowserContext;
  readonly userDataDir: string;
  /** Head of the process group in which all of the app runs. */
  readonly pid: number;
  /** Everything the app printed, line by line. */
  log(): readonly string[];
  isRunning(): boolean;
  ended(withinMs?: number): Promise<void>;
  /** By force if it must be; does nothing once it has ended. */
  end(): Promise<void>;
}

const START_LIMIT_MS = 30_000;
const END_LIMIT_MS = 8_000;
const listening = /^DevTools listening on (ws:\/\/\S+)$/m;

export async function startPackaged(options: StartPackagedOptions): Promise<PackagedApp> {
  const { executable, userDataDir, environment, user, flags = [], through = [], byHand = false } = options;
  const own = [...(byHand ? [] : [`--user-data-dir=${userDataDir}`, '--at-login']), '--remote-debugging-port=0', ...flags];
  const [command, ...words] = [...user.prefix, ...through, executable, ...own];
  const child = spawn(command as string, words, {
    cwd: userDataDir,
    env: { ...environment },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${executable} could not be started`);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null;
  const exited = once(child, 'exit').then(() => undefined);

  let browser: Browser | null = null;
  async function end(): Promise<void> {
    await browser?.close().catch(() => undefined);
    if (isRunning()) {
      // The whole group: a tracer in front of the app does not hand signals on.
      process.kill(-(pid as number), 'SIGTERM');
      await ended().catch(() => process.kill(-(pid as number), 'SIGKILL'));
    }
    await until('its processes are gone', () => livingProcesses(pid as number).length === 0).catch(() => process.kill(-(pid as number), 'SIGKILL'));
  }
  async function ended(withinMs = END_LIMIT_MS): Promise<void> {
    await until('the app has ended', () => !isRunning(), { withinMs });
    await exited;
  }

  try {
    const address = await until('the app opens its debugging port', () => {
      if (!isRunning()) throw new Error(`It ended early:\n${text}`);
      return listening.exec(text)?.[1];
    }, { withinMs: START_LIMIT_MS });
    browser = await chromium.connectOverCDP(address);
  } catch (error) {
    await end();
    throw new Error(`${String(error)}\n${text.slice(-4_000)}`, { cause: error });
  }
  const [context] = browser.contexts();
  if (!context) throw new Error('The app has no browser context');
  return {
    ...watchWindows({
      windows: () => context.pages(),
      on: (event: 'window' | 'close', listener: (() => void) & ((page: never) => void)) =>
        event === 'window' ? context.on('page', listener) : context.on('close', listener),
    }),
    context,
    userDataDir,
    pid,
    log: () => text.split('\n').filter((line) => line !== ''),
    isRunning,
    ended,
    end,
  };
}
