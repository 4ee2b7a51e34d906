// A program that answers lines, started with the first question and ended soon after the last: starting PowerShell anew for each look would cost more than all looks together.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface KeptProgramOptions {
  program: string;
  programArguments: readonly string[];
  answerLimitMs: number;
  /** So long after the last question it is ended. */
  keptForMs: number;
}

export interface KeptProgram {
  /** Rejects where it cannot be started, ends, or does not answer in time; what is asked meanwhile shares the answer. */
  ask(): Promise<string>;
  release(): void;
}

interface Asked {
  resolve(line: string): void;
  reject(error: Error): void;
}

export function keptProgram({ program, programArguments, answerLimitMs, keptForMs }: KeptProgramOptions): KeptProgram {
  let child: ChildProcess | null = null;
  let endTimer: NodeJS.Timeout | undefined;
  let asking: Promise<string> | null = null;
  /** In the order of the questions: one that is no longer waited for still gets its line. */
  let waiting: Asked[] = [];

  function end(error: Error): void {
    clearTimeout(endTimer);
    const ended = child;
    child = null;
    for (const { reject } of waiting.splice(0)) reject(error);
    ended?.kill('SIGKILL');
  }

  function started(): ChildProcess {
    const fresh = spawn(program, [...programArguments], { stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
    const endThis = (error: Error): void => {
      if (child === fresh) end(error);
    };
    fresh.on('error', endThis);
    fresh.on('exit', () => endThis(new Error(`${program} ended`)));
    fresh.stdin.on('error', endThis);
    createInterface({ input: fresh.stdout }).on('line', (line) => {
      if (child === fresh) waiting.shift()?.resolve(line);
    });
    child = fresh;
    return fresh;
  }

  async function askOnce(): Promise<string> {
    clearTimeout(endTimer);
    const asked = child ?? started();
    let limit: NodeJS.Timeout | undefined;
    try {
      return await new Promise<string>((resolve, reject) => {
        waiting = [...waiting, { resolve, reject }];
        limit = setTimeout(() => reject(new Error(`${program} did not answer within ${answerLimitMs} ms`)), answerLimitMs);
        asked.stdin?.write('\n');
      });
    } finally {
      clearTimeout(limit);
      endTimer = setTimeout(() => end(new Error('nobody asks any more')), keptForMs);
      endTimer.unref();
    }
  }

  return {
    ask() {
      asking ??= askOnce().finally(() => {
        asking = null;
      });
      return asking;
    },
    release: () => end(new Error('nobody asks any more')),
  };
}
