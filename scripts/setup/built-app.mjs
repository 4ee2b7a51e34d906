// Builds the app only when what it is made of changed; exists so that a second start is quick and never runs old code.
import { createHash } from 'node:crypto';
import { access, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from './project-paths.mjs';
import { say } from './say.mjs';

const sourceFolders = ['shared', 'main', 'renderer'];
const sourceFiles = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'vite.config.mjs', 'scripts/build.mjs'];

async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** A digest of every source's name and content: a deleted, renamed or edited file changes it, a mere new date does not. */
export async function sourceDigest(root = projectRoot) {
  const below = (await Promise.all(sourceFolders.map((folder) => filesBelow(path.join(root, folder))))).flat();
  const files = [...below, ...sourceFiles.map((name) => path.join(root, name))].sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const content = await readFile(file).catch(() => null);
    if (content === null) continue;
    hash.update(`${path.relative(root, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

const stampPath = (root) => path.join(root, 'out', 'built-from.json');

/** Whether out/ was built from exactly these sources and still has every file the build made. */
export async function isBuilt(digest, root = projectRoot) {
  try {
    const stamp = JSON.parse(await readFile(stampPath(root), 'utf8'));
    if (stamp.digest !== digest || stamp.files.length === 0) return false;
    await Promise.all(stamp.files.map((name) => access(path.join(root, name))));
    return true;
  } catch {
    return false;
  }
}

/** Notes what out/ was built from. The digest is the one taken before building, so an edit meanwhile builds again. */
export async function noteBuilt(digest, root = projectRoot) {
  const files = (await filesBelow(path.join(root, 'out'))).filter((file) => file !== stampPath(root)).map((file) => path.relative(root, file));
  await writeFile(stampPath(root), JSON.stringify({ digest, files }));
}

/** Builds out/ unless it is up to date. */
export async function ensureBuilt(root = projectRoot) {
  const digest = await sourceDigest(root);
  if (await isBuilt(digest, root)) return;
  say('Building Unsit …');
  const startedAt = Date.now();
  // Without this a build that fails half way would leave new files under the old note.
  await rm(stampPath(root), { force: true });
  const { buildAll } = await import('../build.mjs');
  await buildAll();
  await noteBuilt(digest, root);
  say(`Built in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
}
