// Runs the app until it ends or is interrupted, then gives the display back; exists so that Ctrl-C leaves nothing running.
import { spawn } from 'node:child_process';
import { projectRoot } from './project-paths.mjs';

const endWithinMs = 8000;
const interruptions = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs Electron on this checkout. Resolves to the exit code: the app's own, or 130 after an interruption. */
export async function runApp({ executable, args, env }) {
  const child = spawn(executable, args, { cwd: projectRoot, env, stdio: 'inherit' });
  let interrupted = false;
  let hardStop;
  const interrupt = () => {
    interrupted = true;
    child.kill('SIGTERM');
    hardStop ??= setTimeout(() => child.kill('SIGKILL'), endWithinMs);
  };
  for (const signal of interruptions) process.on(signal, interrupt);
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (exitCode, signal) => resolve(exitCode ?? (signal ? 1 : 0)));
    });
    return interrupted ? 130 : code;
  } finally {
    clearTimeout(hardStop);
    for (const signal of interruptions) process.off(signal, interrupt);
  }
}
