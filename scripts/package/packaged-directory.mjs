// Makes the unpacked app, exactly as the packages contain it, unless it is already there; exists because tests have to run what people get.
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureBuilt, sourceDigest } from '../setup/built-app.mjs';
import { resolveElectron } from '../setup/electron-runtime.mjs';
import { projectRoot } from '../setup/project-paths.mjs';
import { say } from '../setup/say.mjs';
import { directoryName, markOf } from './package-names.mjs';
import { runBuilder } from './run-builder.mjs';

const inputFolders = ['scripts/package', 'build'];

/** A digest of all that decides what is inside: sources, packaging, and the runtime. */
async function packageDigest(electron, root = projectRoot) {
  const below = await Promise.all(
    inputFolders.map(async (folder) => {
      const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
    }),
  );
  const hash = createHash('sha256').update(`${await sourceDigest(root)}\0${electron.version}\0${electron.distPath}\0`);
  for (const file of [path.join(root, 'electron-builder.yml'), ...below.flat().sort()]) {
    hash.update(`${path.relative(root, file)}\0`).update(await readFile(file));
  }
  return hash.digest('hex');
}

/** Where the app's own files are inside the unpacked app. */
function placesIn(folder, electron) {
  const mac = process.platform === 'darwin';
  const resources = mac ? path.join(folder, 'Unsit.app', 'Contents', 'Resources') : path.join(folder, 'resources');
  const executable = mac ? path.join(folder, 'Unsit.app', 'Contents', 'MacOS', 'Unsit') : path.join(folder, process.platform === 'win32' ? 'Unsit.exe' : 'unsit');
  return { folder, executable, resources, asar: path.join(resources, 'app.asar'), electron };
}

/**
 * The unpacked app of these sources, in dist/; made in a few seconds when it is not there yet.
 * Resolves to `{ folder, executable, resources, asar, electron }`, `electron` being the runtime as resolveElectron answers.
 */
export async function packagedDirectory(root = projectRoot) {
  const electron = await resolveElectron();
  const dist = path.join(root, 'dist');
  const folder = path.join(dist, directoryName(markOf(electron)));
  const stampFile = `${folder}.made-from`;
  const digest = await packageDigest(electron, root);
  const places = placesIn(folder, electron);
  const isThere = async () => (await readFile(stampFile, 'utf8').catch(() => '')) === digest && (await stat(places.executable).catch(() => null)) !== null;
  if (await isThere()) return places;

  await ensureBuilt(root);
  say('Packaging Unsit into a folder …');
  const startedAt = Date.now();
  await mkdir(dist, { recursive: true });
  // Made beside it and renamed, so that a run that was cut off, or another one at the same time, never leaves half an app.
  const work = path.join(dist, `making-${process.pid}`);
  await rm(work, { recursive: true, force: true });
  try {
    const unpacked = await runBuilder({ electron, output: work, targets: ['dir'] });
    if (!(await isThere())) {
      await rename(folder, path.join(work, 'before')).catch((error) => {
        if (error.code !== 'ENOENT') throw error;
      });
      await rename(unpacked, folder);
      await writeFile(stampFile, digest);
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  say(`Packaged in ${((Date.now() - startedAt) / 1000).toFixed(1)} s: ${path.relative(root, folder)}`);
  return places;
}
