// Starts one program of the virtual desktop so that it can neither outlive its test nor be confused with anybody else's.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

export interface Child {
  readonly pid: number;
  /** The first line the program wrote where it was asked to report that it is ready. */
  readonly readyLine: string;
  release(): Promise<void>;
}

export interface ChildOptions {
  /** Where the program writes the line that says it is ready. */
  readonly readyOn: 'fd3' | 'stdout';
  readonly environment: Readonly<Record<string, string>>;
  readonly withinMs?: number;
}

const STOP_LIMIT_MS = 3_000;
const KEPT_ERROR_CHARACTERS = 4_000;

/** Ends `child` by its own pid: first politely, then for certain. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await ended;
  clearTimeout(force);
}

export async function startChild(command: string, programArguments: readonly string[], options: ChildOptions): Promise<Child> {
  // The kernel ends the program when the test runner dies, however it dies (SIGKILL included).
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', '--', command, ...programArguments], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...options.environment },
  });
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-KEPT_ERROR_CHARACTERS);
  });
  const reports = (options.readyOn === 'fd3' ? child.stdio[3] : child.stdout) as Readable;
  if (options.readyOn === 'fd3') child.stdout?.resume();
  const withinMs = options.withinMs ?? 20_000;

  try {
    const readyLine = await new Promise<string>((resolve, reject) => {
      let text = '';
      const limit = setTimeout(() => fail(`did not report that it is ready within ${withinMs} ms`), withinMs);
      function fail(reason: string): void {
        clearTimeout(limit);
        reject(new Error(`${command} ${reason}.${errors ? `\n${errors.trim()}` : ''}`));
      }
      child.once('error', (error) => fail(`could not be started: ${error.message}`));
      child.once('exit', (code, signal) => fail(`ended early (${signal ?? `exit code ${code}`})`));
      reports.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        const end = text.indexOf('\n');
        if (end < 0) return;
        clearTimeout(limit);
        resolve(text.slice(0, end).trim());
      });
    });
    if (child.pid === undefined) throw new Error(`${command} has no process id`);
    return { pid: child.pid, readyLine, release: () => stop(child) };
  } catch (error) {
    if (child.pid !== undefined) await stop(child);
    throw error;
  }
}
