// Checks when the app is built again; a missed change would test and show old code.
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuilt, noteBuilt, sourceDigest } from '../../scripts/setup/built-app.mjs';

let root;
const write = async (name, text) => {
  await mkdir(path.dirname(path.join(root, name)), { recursive: true });
  await writeFile(path.join(root, name), text);
};
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'unsit-built-'));
  await write('main/main.ts', 'main');
  await write('shared/bout/bout.ts', 'bout');
  await write('package.json', '{}');
  await write('out/main/main.js', 'built');
  await noteBuilt(await sourceDigest(root), root);
});
afterEach(() => rm(root, { recursive: true, force: true }));
const upToDate = async () => isBuilt(await sourceDigest(root), root);

test('nothing is built when nothing changed, not even when only the dates did', async () => {
  await utimes(path.join(root, 'main/main.ts'), new Date(), new Date(Date.now() + 60_000));
  expect(await upToDate()).toBe(true);
});

test.each([
  ['an edited source', () => write('shared/bout/bout.ts', 'changed')],
  ['a new source', () => write('renderer/new.tsx', 'new')],
  ['a deleted source', () => rm(path.join(root, 'shared/bout/bout.ts'))],
  ['a source with another name', () => rm(path.join(root, 'main/main.ts')).then(() => write('main/other.ts', 'main'))],
  ['a changed package.json', () => write('package.json', '{"version":"2"}')],
  ['a built file that is gone', () => rm(path.join(root, 'out/main/main.js'))],
  ['out/ that is gone', () => rm(path.join(root, 'out'), { recursive: true })],
])('%s builds again', async (_what, change) => {
  expect(await upToDate()).toBe(true);
  await change();
  expect(await upToDate()).toBe(false);
});
