// Checks the order in which Electron is looked for, with every source faked; the order is a promise of the README.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOverride, resolveElectron } from '../../scripts/setup/electron-runtime.mjs';

const official = { distPath: '/official', kind: 'official', version: '45.4.1' };
const standIn = { distPath: '/stand-in', kind: 'stand-in', version: '33.2.1' };
const now = 10_000_000;

/** Sources on a machine where nothing is there and nothing can be reached, unless told otherwise; `calls` is what was asked. */
function sources(changes = {}) {
  const calls = [];
  const said = [];
  const answer = (name, value) => async (...args) => {
    calls.push(name);
    return typeof value === 'function' ? value(...args) : value;
  };
  return {
    calls,
    said,
    overridePath: () => changes.overridePath,
    readOverride: answer('read override', (distPath) => ({ distPath, kind: 'override', version: '1' })),
    findOfficial: answer('find official', changes.found ?? null),
    fetchOfficial: answer('fetch official', changes.fetched ?? { unreachable: 'no route' }),
    lastFailure: answer('last failure', changes.lastFailure ?? null),
    noteFailure: answer('note failure'),
    standInSupported: () => changes.supported ?? true,
    findStandIn: answer('find stand-in', changes.cached ?? null),
    makeStandIn: answer('make stand-in', standIn),
    prepareStandIn: answer('prepare stand-in'),
    now: () => now,
    say: (line) => said.push(line),
  };
}

test("the person's own Electron wins, and nothing else is asked", async () => {
  const all = sources({ overridePath: '/mine', found: official });
  expect(await resolveElectron(all)).toMatchObject({ kind: 'override', distPath: path.resolve('/mine') });
  expect(all.calls).toEqual(['read override']);
});

test('an official Electron that is already there is used without asking the network', async () => {
  const all = sources({ found: official });
  expect(await resolveElectron(all)).toBe(official);
  expect(all.calls).toEqual(['find official']);
});

test('the official download comes before the stand-in, even when a stand-in is cached', async () => {
  const all = sources({ fetched: official, cached: standIn });
  expect(await resolveElectron(all)).toBe(official);
  expect(all.calls).not.toContain('make stand-in');
});

test('the stand-in is made when the official download is out of reach, and announced in one line', async () => {
  const all = sources();
  expect(await resolveElectron(all)).toBe(standIn);
  expect(all.calls).toEqual(['find official', 'find stand-in', 'fetch official', 'note failure', 'make stand-in', 'prepare stand-in']);
  expect(all.said.filter((line) => line.includes('for development and tests only'))).toHaveLength(1);
});

test('a cached stand-in is used at once when the download failed a moment ago', async () => {
  const all = sources({ cached: standIn, lastFailure: now - 1000 });
  expect(await resolveElectron(all)).toBe(standIn);
  expect(all.calls).not.toContain('fetch official');
  expect(all.calls).not.toContain('make stand-in');
});

test('the official download is tried again when the last failure is long ago', async () => {
  const all = sources({ cached: standIn, lastFailure: now - 2 * 60 * 60 * 1000, fetched: official });
  expect(await resolveElectron(all)).toBe(official);
});

test('where no stand-in exists, the failure is told in plain words and nothing else is fetched', async () => {
  const all = sources({ supported: false });
  await expect(resolveElectron(all)).rejects.toThrow(/Could not get Electron from its own site \(no route\)/);
  expect(all.calls).not.toContain('make stand-in');
});

let folder;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'unsit-override-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('an override without an Electron in it is refused, naming the variable and the file looked for', async () => {
  await expect(readOverride(folder, 'linux')).rejects.toThrow(/ELECTRON_OVERRIDE_DIST_PATH.*no Electron in it/);
  await expect(readOverride(folder, 'linux')).rejects.toThrow(path.join(folder, 'electron'));
});

test('a folder named electron is not an Electron', async () => {
  await mkdir(path.join(folder, 'electron'));
  await expect(readOverride(folder, 'linux')).rejects.toThrow(/no Electron in it/);
});

test('an override with an Electron in it says which version it is', async () => {
  await writeFile(path.join(folder, 'electron.exe'), '');
  await writeFile(path.join(folder, 'version'), 'v44.0.0\n');
  expect(await readOverride(folder, 'win32')).toEqual({ distPath: folder, executable: path.join(folder, 'electron.exe'), kind: 'override', version: '44.0.0' });
});
