// Makes packages out of the unpacked app, one kind after the other, and tells what came of each.
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../setup/project-paths.mjs';
import { PlainError, megabytes, say } from '../setup/say.mjs';
import { planKind } from './package-kinds.mjs';
import { runBuilder } from './run-builder.mjs';

const endings = { 'tar.gz': '.tar.gz', deb: '.deb', rpm: '.rpm', AppImage: '.AppImage', nsis: '.exe', portable: '.exe', dmg: '.dmg', zip: '.zip' };

/**
 * Makes the kinds into `dist`. `app` is what packagedDirectory answers; `version` packs it under another version than package.json's (to try an upgrade).
 * Resolves to `{ kind, file, bytes, seconds }` or `{ kind, missing }` for each.
 */
export async function makePackages({ app, kinds, isTest, dist = path.join(projectRoot, 'dist'), version = null }) {
  const results = [];
  for (const kind of kinds) {
    const plan = await planKind(kind, { isTest });
    results.push('missing' in plan ? { kind, missing: plan.missing } : await makeOne({ app, kind, dist, version, env: plan.env }));
  }
  return results;
}

async function makeOne({ app, kind, dist, version, env }) {
  const startedAt = Date.now();
  const work = path.join(dist, `making-${kind}-${process.pid}`);
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  try {
    await runBuilder({ electron: app.electron, output: work, targets: [kind], prepackaged: app.folder, version, env });
    const made = (await readdir(work)).find((name) => name.endsWith(endings[kind]));
    if (!made) throw new PlainError(`electron-builder ended well but left no ${kind} in ${work}.`);
    const file = path.join(dist, made);
    await rename(path.join(work, made), file);
    return { kind, file, bytes: (await stat(file)).size, seconds: (Date.now() - startedAt) / 1000 };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** One line for each kind. */
export function tellResults(results) {
  for (const result of results) {
    if (result.missing) say(`  ${result.kind.padEnd(9)} not made: ${result.missing}`);
    else say(`  ${result.kind.padEnd(9)} ${path.relative(projectRoot, result.file)}  ${megabytes(result.bytes)} in ${result.seconds.toFixed(1)} s`);
  }
}
