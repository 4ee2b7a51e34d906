// Files that lay open to other people of this computer are closed when Unsit starts.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeToOthers } from '../../../../main/adapters/private-files/private-files';

let folder: string;
const lines: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'unsit-private-'));
  lines.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const close = (platform?: NodeJS.Platform): void => closeToOthers(folder, (line) => lines.push(line), platform);
const modeOf = (name: string): number => statSync(path.join(folder, name)).mode & 0o777;
function put(name: string, mode: number): void {
  writeFileSync(path.join(folder, name), '{}');
  chmodSync(path.join(folder, name), mode);
}

test.each(['settings.json', 'settings.json.damaged-2026', 'live-state.json', 'live-state.json.damaged', 'history.sqlite', 'history.sqlite-wal', 'history.sqlite.before-2'])(
  '%s is closed to everybody else',
  (name) => {
    put(name, 0o664);
    close();
    expect(modeOf(name)).toBe(0o600);
    expect(lines).toEqual([]);
  },
);

test('a file that nobody may write stays so', () => {
  put('settings.json', 0o444);
  close();
  expect(modeOf('settings.json')).toBe(0o400);
});

test('what is not ours in a folder the person chose is left alone, and so is what a link of our name leads to', () => {
  put('letter.txt', 0o644);
  put('elsewhere', 0o644);
  mkdirSync(path.join(folder, 'history.sqlite-folder'), { mode: 0o755 });
  symlinkSync(path.join(folder, 'elsewhere'), path.join(folder, 'settings.json'));
  close();
  expect(modeOf('letter.txt')).toBe(0o644);
  expect(modeOf('elsewhere')).toBe(0o644);
  expect(modeOf('history.sqlite-folder') & 0o055).not.toBe(0);
});

test('a folder that is not there yet is no trouble, and Windows is left alone', () => {
  put('settings.json', 0o644);
  close('win32');
  expect(modeOf('settings.json')).toBe(0o644);
  rmSync(folder, { recursive: true });
  close();
  expect(lines).toEqual([]);
});
