// Loading a file with what V8 made of it before: used where it fits, told and left alone where it does not, and never needed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { wrap } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { Script } from 'node:vm';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadCompiled } from '../../../../main/adapters/v8/load-compiled';

const text = "exports.add = (one, other) => one + other; exports.where = __dirname; exports.path = require('node:path').sep;";
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'unsit-compiled-'));
  file = path.join(folder, 'part.cjs');
  writeFileSync(file, text);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Part {
  add: (one: number, other: number) => number;
  where: string;
  path: string;
}

function load(): { part: Part; refused: number } {
  const onRefused = vi.fn();
  return { part: loadCompiled(file, onRefused) as Part, refused: onRefused.mock.calls.length };
}

const compiledFrom = (source: string): Buffer => new Script(wrap(source), { filename: file }).createCachedData();

it('uses what was compiled of the same text', () => {
  writeFileSync(`${file}.compiled`, compiledFrom(text));
  const { part, refused } = load();
  expect(refused).toBe(0);
  expect([part.add(1, 2), part.where, part.path]).toEqual([3, folder, path.sep]);
});

// Each in a file of its own: what V8 has compiled once in this process it does not read again.
it.each([
  ['of another text', () => compiledFrom(`${text} exports.more = 1;`)],
  ['damaged', () => Buffer.from('nothing of V8')],
  ['empty', () => Buffer.alloc(0)],
])('compiles the file itself, and says so, where what lies there is %s', (_what, compiled) => {
  writeFileSync(`${file}.compiled`, compiled());
  const { part, refused } = load();
  expect(refused).toBe(1);
  expect(part.add(2, 2)).toBe(4);
});

it('is the file that other parts of it require back, and is loaded only once', () => {
  const whole = `exports.times = (globalThis.timesLoaded = (globalThis.timesLoaded ?? 0) + 1); exports.add = () => require('./other.cjs').times;`;
  writeFileSync(file, whole);
  writeFileSync(path.join(folder, 'other.cjs'), "exports.times = require('./part.cjs').times;");
  writeFileSync(`${file}.compiled`, compiledFrom(whole));
  const { part } = load();
  expect(part.add(0, 0)).toBe(1);
});

it('needs nothing compiled', () => {
  const { part, refused } = load();
  expect(refused).toBe(0);
  expect([part.add(1, 1), part.where]).toEqual([2, folder]);
});
