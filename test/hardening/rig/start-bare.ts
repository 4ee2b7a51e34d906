// Starts the packaged program with nothing added: what can be seen of it is what it prints, and what the kernel and the desktop know of it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Environment } from '../../desktop/rig/environment';
import { livingProcesses } from '../../desktop/rig/process-group';
import { until } from '../../desktop/rig/until';
import type { OrdinaryUser } from './ordinary-user';

export interface StartBareOptions {
  readonly executable: string;
  readonly userDataDir: string;
  readonly environment: Environment;
  readonly user: OrdinaryUser;
  readonly flags: readonly string[];
}

export interface BareApp {
  /** Head of the process group in which all of the app runs. */
  readonly pid: number;
  mainPid(): number;
  log(): string;
  /** Resolves with its exit code, null when it was ended by force. */
  readonly exited: Promise<number | null>;
  end(): Promise<void>;
}

export function startBare({ executable, userDataDir, environment, user, flags }: StartBareOptions): BareApp {
  const [command, ...words] = [...user.prefix, executable, `--user-data-dir=${userDataDir}`, ...flags];
  const child = spawn(command as string, words, { cwd: userDataDir, env: { ...environment }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${executable} could not be started`);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  return {
    pid,
    // setpriv becomes the program it starts.
    mainPid: () => pid,
    log: () => text,
    exited,
    async end() {
      if (child.exitCode === null && child.signalCode === null) process.kill(-pid, 'SIGTERM');
      await until('its processes are gone', () => livingProcesses(pid).length === 0, { withinMs: 8_000 }).catch(() => process.kill(-pid, 'SIGKILL'));
      await exited;
    },
  };
}
