// Of many crash dumps the newest few stay, and all go when asked to; nothing else in the folder is touched.
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ app: {}, crashReporter: {} }));
const { deleteDumps, dumpsIn, keptDumps } = await import('../../../../main/adapters/crash-dumps/crash-dumps');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'unsit-dumps-'));
  mkdirSync(path.join(folder, 'pending'));
  for (let number = 1; number <= 8; number += 1) {
    for (const kind of ['dmp', 'meta']) {
      const file = path.join(folder, 'pending', `${number}.${kind}`);
      writeFileSync(file, 'x');
      utimesSync(file, number * 100, number * 100);
    }
  }
  writeFileSync(path.join(folder, 'settings.dat'), 'x');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const numbers = (): string[] => dumpsIn(folder).map(({ file }) => path.basename(file, '.dmp'));

it('keeps the newest, and the notes beside them', () => {
  expect(deleteDumps(folder, keptDumps)).toBe(true);
  expect(numbers()).toEqual(['8', '7', '6', '5', '4']);
  expect([3, 4].map((number) => existsSync(path.join(folder, 'pending', `${number}.meta`)))).toEqual([false, true]);
});

it('deletes all of them and nothing else', () => {
  expect(deleteDumps(folder)).toBe(true);
  expect(numbers()).toEqual([]);
  expect(existsSync(path.join(folder, 'settings.dat'))).toBe(true);
});

it('has nothing to do where no folder is', () => {
  expect(dumpsIn(path.join(folder, 'none'))).toEqual([]);
  expect(deleteDumps(path.join(folder, 'none'))).toBe(true);
});
