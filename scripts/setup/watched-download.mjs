// Runs a downloading command while watching its folder grow; exists because neither npm nor Electron's installer reports bytes or gives up in good time.
import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { startProgress } from './say.mjs';

const lookEveryMs = 500;

/** Bytes of all files below a folder; files that vanish while looking count as nothing. */
export async function folderBytes(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => stat(path.join(entry.parentPath, entry.name)).then((found) => found.size, () => 0)),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Decides, from how the folder grew, whether to give up: `waiting` for the first bytes and `stalled` in between have their own limits. */
export function downloadPatience({ firstBytesMs, stallMs, enoughBytes = 100_000 }) {
  let largest = 0;
  let grewAt = null;
  return {
    look(bytes, elapsedMs) {
      grewAt ??= elapsedMs;
      if (bytes > largest) {
        largest = bytes;
        grewAt = elapsedMs;
      }
      const limitMs = largest < enoughBytes ? firstBytesMs : stallMs;
      return elapsedMs - grewAt > limitMs ? 'give up' : 'wait';
    },
  };
}

/**
 * Runs `command`, showing how `folder` grows, and ends it when nothing arrives for too long.
 * Resolves to `{ ok, reason, output }`: whether it worked, why not in a few words, and what the command printed.
 */
export async function runWatchedDownload(command, args, { folder, label, totalBytes, firstBytesMs = 20_000, stallMs = 120_000, ...spawnOptions }) {
  const progress = startProgress(label, totalBytes);
  const patience = downloadPatience({ firstBytesMs, stallMs });
  const startedAt = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...spawnOptions });
  let output = '';
  let gaveUp = false;
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const timer = setInterval(async () => {
    const bytes = await folderBytes(folder);
    progress.update(bytes);
    if (patience.look(bytes, performance.now() - startedAt) === 'give up') {
      gaveUp = true;
      child.kill('SIGKILL');
    }
  }, lookEveryMs);
  try {
    const ended = await new Promise((resolve) => {
      child.once('error', (error) => resolve({ error }));
      child.once('close', (code) => resolve({ code }));
    });
    if (gaveUp) return { ok: false, reason: 'nothing arrived for too long', output };
    if (ended.error) return { ok: false, reason: ended.error.message, output };
    return { ok: ended.code === 0, reason: ended.code === 0 ? '' : firstReason(output) || `exit code ${ended.code}`, output };
  } finally {
    clearInterval(timer);
    progress.end();
  }
}

/** The line of a command's output that says best why it failed. */
export function firstReason(output) {
  const lines = output.split('\n').map((line) => line.trim());
  const told = lines.find((line) => /^npm error (?!code|A complete log)/.test(line)) ?? lines.find((line) => /error/i.test(line) && !line.startsWith('at '));
  return (told ?? '').replace(/^npm error /, '').slice(0, 200);
}
