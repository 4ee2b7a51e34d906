// Says how to call the npm that is already in use; exists because npm is a script with another name on Windows, and the one that runs us is the one to keep.
import path from 'node:path';

/** `{ command, args, shell }` that runs npm with these arguments. */
export function npmCommand(args, env = process.env, platform = process.platform) {
  const running = env.npm_execpath;
  if (running && path.basename(running) === 'npm-cli.js') return { command: process.execPath, args: [running, ...args], shell: false };
  return { command: 'npm', args, shell: platform === 'win32' };
}
