// Runs electron-builder with our settings in a process of its own; exists so that its habits (it chdirs, logs and downloads) stay out of ours.
import { spawn } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../setup/project-paths.mjs';
import { PlainError } from '../setup/say.mjs';

const program = path.join(import.meta.dirname, 'builder-process.mjs');

/**
 * Makes the given targets (`dir`, `deb`, …) into `output`. Resolves to the folder of the unpacked app.
 * `prepackaged` names an unpacked app to pack instead of making a new one, `version` the version to give it; `env` adds variables, tool paths for example.
 */
export async function runBuilder({ electron, output, targets, prepackaged, version = null, env = {}, timeoutMs = 15 * 60_000 }) {
  await mkdir(output, { recursive: true });
  const order = JSON.stringify({ electron, output, targets, prepackaged: prepackaged ?? null, version });
  const { code, text } = await runToEnd(process.execPath, [program, order], { ...process.env, ...env }, timeoutMs);
  if (code !== 0) throw new PlainError(`electron-builder could not make ${targets.join(', ')}:\n${lastWords(text)}`);
  if (prepackaged) return prepackaged;
  const unpacked = (await readdir(output, { withFileTypes: true })).find((entry) => entry.isDirectory() && /-unpacked$|^mac/.test(entry.name));
  if (!unpacked) throw new PlainError(`electron-builder ended well but left no unpacked app in ${output}.`);
  return path.join(output, unpacked.name);
}

/** Its log without colours; the end of it says what went wrong. */
const lastWords = (text) => text.replaceAll(/\u001b\[[0-9;]*m/g, '').trim().split('\n').slice(-25).join('\n');

function runToEnd(command, args, env, timeoutMs) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: projectRoot, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk) => (text += chunk));
    const limit = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(limit);
      resolve({ code, text });
    });
  });
}
