// Holds the live-state file to its promise: what was written is read back, and nothing broken gets in.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { liveStateFile } from '../../../../main/adapters/live-state-file/live-state-file';
import { initialLiveState } from '../../../../shared/state/live-state';

let folder: string;
let filePath: string;
let lines: string[];
const clock = { elapsedMs: 1000, awakeMs: 900, wallMs: 5, zoneOffsetMs: 0, bootId: 'b' };

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'unsit-live-'));
  filePath = path.join(folder, 'live-state.json');
  lines = [];
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (): ReturnType<typeof liveStateFile> => liveStateFile(filePath, (line) => lines.push(line));

it('reads nothing, silently, on the first run', () => {
  expect(file().read()).toBeNull();
  expect(lines).toEqual([]);
});

it('reads back what was written', () => {
  const saved = { state: { ...initialLiveState, at: 42, standing: true }, clock, ended: true };
  file().write(saved);
  expect(file().read()).toEqual(saved);
});

it('keeps a damaged file aside, says so and starts at zero', () => {
  for (const text of ['', '{', 'null', '{"state":{},"clock":{}}', '{"state":null}']) {
    writeFileSync(filePath, text);
    expect(file().read()).toBeNull();
    expect(readFileSync(`${filePath}.damaged`, 'utf8')).toBe(text);
  }
  expect(lines).toHaveLength(5);
});

it('refuses a state with a number that time cannot be', () => {
  for (const bad of [{ at: -1 }, { at: 'soon' }, { awakeMs: null }, { version: 99 }, { bout: { startedAt: 1 } }]) {
    writeFileSync(filePath, JSON.stringify({ state: { ...initialLiveState, ...bad }, clock }));
    expect(file().read()).toBeNull();
  }
});

it('says once that the disk refuses, and goes on in memory', () => {
  mkdirSync(filePath);
  const refused = file();
  refused.write({ state: initialLiveState, clock, ended: false });
  refused.write({ state: initialLiveState, clock, ended: false });
  expect(lines).toHaveLength(1);
  expect(existsSync(filePath)).toBe(true);
});
