// The log stays small, belongs to the person alone, and no disk that refuses is heard of.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { logFileName, mostBytes, olderLogFileName, openLogFile } from '../../../../main/adapters/log-file/log-file';
import { keepLog } from '../../../../main/log/keep-log';
import type { LogEntry } from '../../../../shared/log/log-entry';
import { minuteMs } from '../../../../shared/time/duration';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'unsit-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const entry = (text: string): LogEntry => ({ time: '2026-11-27T14:05:09+01:00', level: 'info', text });
const sizeOf = (name: string): number => statSync(path.join(folder, name)).size;

it('reads back what was written, also by an earlier run', () => {
  openLogFile(folder).append(entry('one'));
  const again = openLogFile(folder);
  again.append(entry('two'));
  expect(again.read()).toEqual([entry('one'), entry('two')]);
});

it('keeps two files of bounded size, the newest lines in them', () => {
  const file = openLogFile(folder);
  const long = 'x'.repeat(500);
  for (let number = 0; number < 2_000; number += 1) file.append(entry(`${number} ${long}`));
  expect(sizeOf(logFileName)).toBeLessThanOrEqual(mostBytes);
  expect(sizeOf(olderLogFileName)).toBeLessThanOrEqual(mostBytes);
  const numbers = file.read().map(({ text }) => Number.parseInt(text, 10));
  expect(numbers.at(-1)).toBe(1_999);
  expect(numbers.length).toBeGreaterThan(mostBytes / 600);
  expect(numbers).toEqual(numbers.map((_, index) => 2_000 - numbers.length + index));
});

it.skipIf(process.platform === 'win32')('is readable by its owner only, also where it lay open', () => {
  const file = openLogFile(folder);
  file.append(entry('one'));
  expect(statSync(path.join(folder, logFileName)).mode & 0o777).toBe(0o600);
});

it('says nothing where it cannot be written, and shows it all the same', () => {
  mkdirSync(path.join(folder, logFileName));
  const file = openLogFile(folder);
  for (let number = 0; number < 300; number += 1) file.append(entry(String(number)));
  expect(file.read().map(({ text }) => text)).toEqual(Array.from({ length: 200 }, (_, index) => String(index + 100)));
  rmSync(path.join(folder, logFileName), { recursive: true });
  file.append(entry('again'));
  expect(existsSync(path.join(folder, logFileName))).toBe(true);
  // In their order, and on the disk: nothing of it waits any more.
  const expected = [...Array.from({ length: 199 }, (_, index) => String(index + 101)), 'again'];
  for (const read of [file, openLogFile(folder)]) expect(read.read().map(({ text }) => text)).toEqual(expected);
});

it('passes over lines that are none of ours', () => {
  writeFileSync(path.join(folder, logFileName), 'garbage\n\0\0\0\n2026-11-27T14:05:09+01:00 fatal no such level\n');
  chmodSync(path.join(folder, logFileName), 0o600);
  const file = openLogFile(folder);
  file.append(entry('one'));
  expect(file.read()).toEqual([entry('one')]);
});

it('is gone when cleared, and begins anew', () => {
  const file = openLogFile(folder);
  file.append(entry('one'));
  expect(file.clear()).toBe(true);
  expect(existsSync(path.join(folder, logFileName))).toBe(false);
  file.append(entry('two'));
  expect(file.read()).toEqual([entry('two')]);
});

it('takes what was said before there was a file, scrubbed, and leaves out debug unless it is asked for', () => {
  let wallMs = 0;
  const printed: string[] = [];
  const started = (verbose: boolean) =>
    keepLog({ scrub: (text) => text.replace('secret', '…'), now: () => ({ wallMs, zoneOffsetMs: 0 }), print: (line) => printed.push(line), verbose });
  const kept = started(false);
  kept.log('a secret', 'warning');
  kept.log('detail', 'debug');
  kept.keepIn(openLogFile(folder));
  kept.log('b');
  kept.log('b');
  wallMs += minuteMs;
  kept.log('c');
  expect(kept.read().map(({ level, text }) => `${level} ${text}`)).toEqual(['warning a …', 'info b', 'info b … ×2', 'info c']);
  expect(printed).toEqual(['[unsit] warning: a …', '[unsit] b', '[unsit] b', '[unsit] c']);
  const talkative = started(true);
  talkative.log('detail', 'debug');
  expect(talkative.read().map(({ level }) => level)).toEqual(['debug']);
});
