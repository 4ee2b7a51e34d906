// Starts the background programs of a virtual desktop and ends them again; exists so that none of them outlives the run that started it.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { PlainError } from './say.mjs';

const endWithinMs = 3000;

/**
 * Starts a program in its own process group, so that Ctrl-C reaches the app and not the display under it.
 * The kernel ends it when this process dies, even by SIGKILL. With `announces` it resolves once the program wrote a line to file descriptor 3.
 */
export async function startCompanion(command, args, { env = process.env, logFile, announces = false, withinMs = 15_000 } = {}) {
  const log = logFile ? createWriteStream(logFile) : null;
  if (log) await new Promise((resolve, reject) => log.once('open', resolve).once('error', reject));
  const output = log ?? 'ignore';
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', command, ...args], {
    env,
    detached: true,
    stdio: ['ignore', output, output, announces ? 'pipe' : 'ignore'],
  });
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  const release = async () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      const hardStop = setTimeout(() => child.kill('SIGKILL'), endWithinMs);
      await ended;
      clearTimeout(hardStop);
    }
    if (log) await finished(log.end()).catch(() => undefined);
  };
  const announcement = announces ? await firstLine(child, ended, withinMs) : { line: '' };
  if (announcement.failure) {
    await release();
    const words = logFile ? (await readFile(logFile, 'utf8').catch(() => '')).trim().slice(-500) : '';
    throw new PlainError(`${command} did not start: ${announcement.failure}.${words ? `\nIts own words: ${words}` : ''}`);
  }
  return { pid: child.pid, line: announcement.line, ended, release };
}

function firstLine(child, ended, withinMs) {
  return new Promise((resolve) => {
    let text = '';
    const limit = setTimeout(() => resolve({ failure: `nothing heard from it in ${withinMs / 1000} s` }), withinMs);
    const settle = (result) => {
      clearTimeout(limit);
      resolve(result);
    };
    child.stdio[3].setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) settle({ line: text.slice(0, text.indexOf('\n')).trim() });
    });
    void ended.then((how) => settle({ failure: how }));
  });
}
