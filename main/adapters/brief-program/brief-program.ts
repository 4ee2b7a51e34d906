// Runs a program of the system for its output alone, and ends it when it takes too long.
import { execFile } from 'node:child_process';
import type { OutputOf } from '../../ports/brief-program';

const longestOutputBytes = 4 * 1024 * 1024;

export const outputOf: OutputOf = (program, programArguments, limitMs) =>
  new Promise((resolve, reject) => {
    execFile(
      program,
      [...programArguments],
      { timeout: limitMs, killSignal: 'SIGKILL', windowsHide: true, encoding: 'utf8', maxBuffer: longestOutputBytes },
      (error, stdout) => (error ? reject(error) : resolve(stdout)),
    );
  });
