// Holds the reading of chosen files to an answer for everything that can be chosen.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readText } from '../../../../main/adapters/routine-files/read-text';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'unsit-read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, contents: string): string {
  const filePath = path.join(folder, name);
  writeFileSync(filePath, contents);
  return filePath;
}

it('an ordinary file is read', async () => {
  expect(await readText(file('a.json', 'ü'), 10)).toEqual({ kind: 'text', text: 'ü' });
});

it('one byte too many is too large', async () => {
  expect(await readText(file('ten', '0123456789'), 10)).toEqual({ kind: 'text', text: '0123456789' });
  expect(await readText(file('eleven', '01234567890'), 10)).toEqual({ kind: 'tooLarge' });
});

it('nothing, a folder and a pipe that nobody writes to are unreadable', async () => {
  const pipe = path.join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  for (const odd of [path.join(folder, 'missing'), folder, pipe]) {
    expect(await readText(odd, 10)).toMatchObject({ kind: 'unreadable' });
  }
});
