// Runs one of the desktop's command line tools to its end, with a time limit and an error that says what it printed.
import { execFile } from 'node:child_process';
import type { Environment } from './environment';

export interface ToolOptions {
  readonly environment: Environment;
  readonly withinMs?: number;
}

const LARGEST_OUTPUT_BYTES = 64 * 1024 * 1024;

export function runTool(command: string, toolArguments: readonly string[], options: ToolOptions): Promise<Buffer> {
  const { environment, withinMs = 10_000 } = options;
  return new Promise((resolve, reject) => {
    execFile(
      command,
      [...toolArguments],
      { env: { ...environment }, encoding: 'buffer', timeout: withinMs, killSignal: 'SIGKILL', maxBuffer: LARGEST_OUTPUT_BYTES },
      (error, output, errors) => {
        if (!error) return resolve(output);
        const reason = error.killed ? `took longer than ${withinMs} ms` : error.message;
        reject(new Error(`${command} ${toolArguments.join(' ')}: ${reason}\n${errors.toString().trim()}`.trim()));
      },
    );
  });
}
