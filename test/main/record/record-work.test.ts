// Holds the work on the whole record to its promise: one thing at a time, nothing lost that happened meanwhile, and a plain word where it fails.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../../main/adapters/history/database';
import { aBout, aBreak } from '../adapters/history/history-folder';
import { yearsOfHistory } from '../adapters/history/ten-years';
import { recordFolder } from './record-folder';
import type { RecordFolder } from './record-folder';

const nothingElse = (): void => undefined;
let here: RecordFolder;
beforeEach(() => {
  here = recordFolder();
});
afterEach(() => here.remove());

it('deletes everything, and writes what happened meanwhile afterwards', async () => {
  here.history.add(yearsOfHistory(3));
  const goOn = here.holdUp();
  const gone = here.work.erase({ kind: 'deleteAll' }, nothingElse);
  expect(here.work.state()).toEqual({ doing: 'deleting', changes: 0 });
  const meanwhile = aBout('2026-03-11', 12);
  here.history.append({ kind: 'bout', record: meanwhile });
  goOn();
  expect(await gone).toBe('gone');
  expect(here.work.state()).toEqual({ doing: null, changes: 1 });
  expect(here.history.readAll().bouts).toEqual([meanwhile]);
  expect(here.bytes()).not.toContain('Standing');
});

it('what the live state writes while it forgets goes too', async () => {
  const last = aBreak('2026-03-10', { routineName: 'Zwanzigste' });
  expect(await here.work.erase({ kind: 'deleteAll' }, () => here.history.append({ kind: 'break', record: last }))).toBe('gone');
  expect(here.history.readAll().breaks).toEqual([]);
  expect(here.bytes()).not.toContain('Zwanzigste');
});

it('refuses a second thing while one is being done', async () => {
  const goOn = here.holdUp();
  const file = path.join(here.folder, 'mine.json');
  const first = here.work.save({ kind: 'exportJson', file });
  expect(await here.work.erase({ kind: 'deleteAll' }, () => expect.fail('nothing is forgotten'))).toBe('busy');
  expect(await here.work.bringBack(file)).toEqual({ kind: 'busy' });
  expect(here.work.ending()).not.toBeNull();
  goOn();
  expect(await first).toEqual({ kind: 'saved', place: file });
  expect(here.work.ending()).toBeNull();
  // The record itself is the same.
  expect(here.work.state().changes).toBe(0);
  expect(here.changed()).toBe(2);
});

it('takes along what the disk refuses, forgets nothing of it, and says why nothing is deleted', async () => {
  const there = path.join(here.folder, 'elsewhere.json');
  mkdirSync(here.filePath);
  here.history.append({ kind: 'bout', record: aBout('2026-03-10', 12) });
  expect(await here.work.save({ kind: 'exportJson', file: there })).toEqual({ kind: 'saved', place: there });
  expect(JSON.parse(readFileSync(there, 'utf8'))).toMatchObject({ bouts: [{ satMs: 12 * 60_000 }] });
  expect(await here.work.erase({ kind: 'deleteAll' }, () => expect.fail('nothing is forgotten'))).toBe('notWritable');
  expect(await here.work.bringBack(there)).toEqual({ kind: 'notWritable' });
  expect(here.history.readAll().bouts).toHaveLength(1);
});

it('leaves the file of a newer Unsit alone', async () => {
  here.history.append({ kind: 'bout', record: aBout('2026-03-10', 12) });
  here.history.close();
  const raw = openDatabase(here.filePath);
  raw.exec('PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)');
  raw.close();
  const before = readFileSync(here.filePath);
  const file = path.join(here.folder, 'mine.json');
  expect(await here.work.save({ kind: 'exportJson', file })).toEqual({ kind: 'newer' });
  expect(await here.work.bringBack(file)).toEqual({ kind: 'newer' });
  expect(await here.work.erase({ kind: 'deleteAll' }, () => expect.fail('nothing is forgotten'))).toBe('newer');
  expect(readFileSync(here.filePath).equals(before)).toBe(true);
});

it('a thread that fails is told, and the history goes on writing', async () => {
  here.history.append({ kind: 'bout', record: aBout('2026-03-10', 12) });
  here.breakDown();
  expect(await here.work.erase({ kind: 'deleteAll' }, nothingElse)).toBe('failed');
  here.history.append({ kind: 'bout', record: aBout('2026-03-11', 12) });
  expect(here.history.ready()).toBe(true);
  expect(here.history.readAll().bouts).toHaveLength(2);
});
