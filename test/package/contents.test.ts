// What is inside the packaged app: all that it needs, nothing of how it was made, and no more than it has to weigh.
import { existsSync, lstatSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { asarLibrary } from './rig/asar-library';
import { filesBelow } from './rig/made-packages';
import { packagedHere, type PackagedHere } from './rig/packaged-here';

const asar = asarLibrary();
let app: PackagedHere;
let inside: string[];

beforeAll(async () => {
  app = await packagedHere();
  inside = asar.listPackage(app.asar, { isPack: false }).map((name) => name.replaceAll('\\', '/').replace(/^\//, ''));
});

test('its name says that it was made with a runtime nobody may ship', () => {
  expect(path.basename(app.folder)).toMatch(/-testruntime$/);
});

test('the archive holds the bundles, every window, and nothing of how they were made', () => {
  for (const file of ['package.json', 'out/main/main.cjs', 'out/main/compose.cjs', 'out/main/compose.cjs.compiled', 'out/preload/preload.cjs', 'out/windows/windows/home/index.html']) expect(inside).toContain(file);
  expect(inside.filter((file) => /\.(map|ts|tsx|md|log|sqlite)$|(^|\/)(tests?|scripts|\.[^/]+)(\/|$)/.test(file))).toEqual([]);
  expect([...new Set(inside.map((file) => file.split('/')[0]))].sort()).toEqual(['node_modules', 'out', 'package.json']);
});

test('of other packages only those that cannot be bundled are there, and what they need', () => {
  const names = inside.flatMap((file) => /^node_modules\/(@[^/]+\/[^/]+|[^@/][^/]*)$/.exec(file)?.[1] ?? []);
  expect(names.sort()).toEqual([
    '@libsql/linux-x64-gnu', '@neon-rs/load', 'detect-libc', 'growly', 'is-docker', 'is-wsl', 'isexe', 'libsql', 'node-notifier', 'semver', 'shellwords',
    'uuid', 'which',
  ]);
});

test('the shipped package.json names the app and its desktop entry', () => {
  const shipped = JSON.parse(asar.extractFile(app.asar, 'package.json').toString('utf8')) as Record<string, unknown>;
  expect(shipped).toMatchObject({ name: 'unsit', productName: 'Unsit', desktopName: 'io.unsit.Unsit.desktop', main: 'out/main/main.cjs' });
  expect(shipped).not.toHaveProperty('scripts');
  expect(shipped).not.toHaveProperty('devDependencies');
});

test('outside the archive lies only the native library', () => {
  expect(filesBelow(`${app.asar}.unpacked`).sort()).toEqual(['index.node', 'package.json'].map((name) => `node_modules/@libsql/linux-x64-gnu/${name}`));
});

test('the app that the development runtime brings is not there, and licences are', () => {
  for (const name of ['default_app.asar', 'app', 'electron.asar']) expect(existsSync(path.join(app.resources, name))).toBe(false);
  expect(existsSync(path.join(app.folder, 'unsit-stand-in.json'))).toBe(false);
  for (const name of ['LICENSES.chromium.html', 'LICENSE.electron.txt']) expect(statSync(path.join(app.folder, name)).size).toBeGreaterThan(500);
});

test('every language is there, all but one as a link to that one', () => {
  const folder = path.join(app.folder, 'locales');
  const names = filesBelow(folder);
  expect(names.length).toBeGreaterThan(50);
  const links = names.filter((name) => lstatSync(path.join(folder, name)).isSymbolicLink());
  expect(names.filter((name) => !links.includes(name))).toEqual(['en-US.pak']);
  expect(new Set(links.map((name) => readlinkSync(path.join(folder, name))))).toEqual(new Set(['en-US.pak']));
});

test('it weighs what the runtime weighs and 20 MB for itself', () => {
  const bytesBelow = (folder: string): number => filesBelow(folder).reduce((sum, name) => sum + lstatSync(path.join(folder, name)).size, 0);
  expect(statSync(app.asar).size).toBeLessThan(5_000_000);
  expect(bytesBelow(app.resources)).toBeLessThan(20_000_000);
  expect(bytesBelow(app.folder)).toBeLessThan(bytesBelow(app.electron.distPath) + 20_000_000 - 35_000_000);
});

test('nothing in it can be changed by others, and programs can be run', () => {
  for (const name of filesBelow(app.folder)) {
    const found = lstatSync(path.join(app.folder, name));
    if (!found.isSymbolicLink()) expect([name, found.mode & 0o022]).toEqual([name, 0]);
  }
  for (const name of ['unsit', 'chrome-sandbox', 'chrome_crashpad_handler']) expect(statSync(path.join(app.folder, name)).mode & 0o111).toBe(0o111);
  expect(readFileSync(app.executable).subarray(1, 4).toString()).toBe('ELF');
});
