// Runs a program of the system for its output alone, and ends it when it takes too long.
import { execFile } from 'node:child_process';

/** Rejects where it cannot run, fails, or needs longer than the limit. */
export function outputOf(program: string, programArguments: readonly string[], limitMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      program,
      [...programArguments],
      { timeout: limitMs, killSignal: 'SIGKILL', windowsHide: true, encoding: 'utf8', maxBuffer: 4 * 1024 * 1024 },
      (error, stdout) => (error ? reject(error) : resolve(stdout)),
    );
  });
}
