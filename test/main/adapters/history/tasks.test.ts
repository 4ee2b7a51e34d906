// Holds the long work on the history to its promise: files out and in without loss or doubling, and deletion that leaves nothing.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { doTask } from '../../../../main/adapters/history/tasks';
import type { History } from '../../../../main/ports/history';
import { tableNames } from '../../../../shared/history/tables';
import { aBout, aBreak, historyFolder } from './history-folder';
import type { HistoryFolder } from './history-folder';
import { yearsOfHistory } from './ten-years';

let here: HistoryFolder;
let there: HistoryFolder;
let history: History;
beforeEach(() => {
  [here, there] = [historyFolder(), historyFolder()];
  history = here.open();
  history.add(yearsOfHistory(4));
});
afterEach(() => {
  here.remove();
  there.remove();
});

const all = 4 * 19;
const exportCsv = (): unknown => doTask<'exportCsv'>({ kind: 'exportCsv', folder: there.folder, name: 'unsit-history-2026-11-24', records: null }, here.filePath);
const csv = (name: string): string => path.join(there.folder, 'unsit-history-2026-11-24', name);
const emptyHistory = (): History => {
  const other = there.open();
  expect(other.ready()).toBe(true);
  return other;
};
const sortedIds = (from: History): string[] => Object.values(from.readAll()).flatMap((list: { id: string }[]) => list.map(({ id }) => id)).sort();

it('writes a folder of CSV files beside one that is there already, for the owner only', () => {
  expect(exportCsv()).toEqual({ kind: 'saved', place: path.join(there.folder, 'unsit-history-2026-11-24') });
  const before = readFileSync(csv('bouts.csv'), 'utf8');
  expect(exportCsv()).toEqual({ kind: 'saved', place: path.join(there.folder, 'unsit-history-2026-11-24-2') });
  expect(readFileSync(csv('bouts.csv'), 'utf8')).toBe(before);
  expect(readdirSync(path.dirname(csv(''))).length).toBe(2);
  expect(readdirSync(csv('.')).sort()).toEqual(tableNames.map((table) => `${table}.csv`).sort());
  expect(statSync(csv('check_ins.csv')).mode & 0o077).toBe(0);
});

it('reads a whole folder back from any one file of it, and twice doubles nothing', () => {
  exportCsv();
  const other = emptyHistory();
  const read = (): unknown => doTask<'import'>({ kind: 'import', files: [csv('breaks.csv')] }, there.filePath);
  expect(read()).toEqual({ kind: 'taken', added: all, known: 0, refused: [], stopped: false });
  expect(other.readAll()).toEqual(history.readAll());
  expect(read()).toEqual({ kind: 'taken', added: 0, known: all, refused: [], stopped: false });
  expect(sortedIds(other)).toEqual(sortedIds(history));
});

it('writes one JSON file and reads it back, with what happened in between', () => {
  const file = path.join(there.folder, 'mine.json');
  expect(doTask<'exportJson'>({ kind: 'exportJson', file, records: null }, here.filePath)).toEqual({ kind: 'saved', place: file });
  const other = emptyHistory();
  other.append({ kind: 'bout', record: aBout('2026-03-11', 12) });
  expect(doTask<'import'>({ kind: 'import', files: [file] }, there.filePath)).toMatchObject({ added: all, known: 0 });
  expect(sortedIds(other)).toHaveLength(all + 1);
});

it('says what it refused and takes the rest', () => {
  exportCsv();
  const text = readFileSync(csv('check_ins.csv'), 'utf8').replace(/,(\d+),"none"/, ',99,"none"');
  writeFileSync(csv('check_ins.csv'), text);
  emptyHistory();
  expect(doTask<'import'>({ kind: 'import', files: [csv('check_ins.csv')] }, there.filePath)).toEqual({
    kind: 'taken',
    added: all - 1,
    known: 0,
    refused: [{ kind: 'record', table: 'check_ins', place: 2, field: 'value' }],
    stopped: false,
  });
});

it('answers odd files in a word', () => {
  emptyHistory();
  const answer = (name: string, text: string | null): unknown => {
    const file = path.join(there.folder, name);
    if (text !== null) writeFileSync(file, text);
    return doTask<'import'>({ kind: 'import', files: [file] }, there.filePath);
  };
  mkdirSync(path.join(there.folder, 'folder.json'));
  expect(answer('odd.json', 'hello')).toEqual({ kind: 'notOurs' });
  expect(answer('newer.json', '{"unsit":"history","version":2}')).toEqual({ kind: 'newer' });
  expect(answer('other.csv', 'a,b\n1,2\n')).toEqual({ kind: 'notOurs' });
  expect(answer('folder.json', null)).toEqual({ kind: 'unreadable' });
  expect(answer('missing.json', null)).toEqual({ kind: 'unreadable' });
});

it('leaves nothing half done where it may not write', () => {
  const nowhere = path.join(there.folder, 'missing');
  expect(doTask<'exportCsv'>({ kind: 'exportCsv', folder: nowhere, name: 'x', records: null }, here.filePath)).toEqual({ kind: 'notWritable' });
  expect(doTask<'exportJson'>({ kind: 'exportJson', file: path.join(nowhere, 'x.json'), records: null }, here.filePath)).toEqual({ kind: 'notWritable' });
  expect(readdirSync(there.folder)).toEqual([]);
});

it('takes along what is only in memory where the file itself cannot be used', () => {
  const file = path.join(there.folder, 'mine.json');
  const records = history.readAll();
  rmSync(here.filePath);
  expect(doTask<'exportJson'>({ kind: 'exportJson', file, records }, path.join(here.folder, 'none.sqlite'))).toMatchObject({ kind: 'saved' });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ bouts: { length: 36 } });
});

it('deletes a day while the app has the file open and goes on writing, and no byte of it is left', () => {
  const secret = aBreak('2026-03-08', { routineName: 'Zwanzigste Kniebeuge' });
  history.append({ kind: 'break', record: secret });
  writeFileSync(`${here.filePath}.damaged-1`, 'Zwanzigste');
  writeFileSync(`${here.filePath}.before-2`, 'Zwanzigste');
  expect(here.bytes()).toContain('Zwanzigste');
  expect(history.ready()).toBe(true);
  const giveBack = history.holdBack();
  history.append({ kind: 'bout', record: aBout('2026-03-12', 12) });
  expect(doTask<'deleteDay'>({ kind: 'deleteDay', date: '2026-03-08' }, here.filePath)).toBe('gone');
  giveBack();
  expect(here.bytes()).not.toContain('Zwanzigste');
  expect(history.read({ from: '2026-03-08', to: '2026-03-08' }).breaks).toEqual([]);
  expect(history.read({ from: '2026-03-12', to: '2026-03-12' }).bouts).toHaveLength(1);
  expect(history.size().days).toBe(4);
});

it('deletes what is older than a date, and everything', () => {
  expect(history.daysBefore('2026-03-09')).toBe(2);
  expect(history.dateBefore('2026-03-09')).toBe('2026-03-08');
  expect(doTask<'deleteBefore'>({ kind: 'deleteBefore', date: '2026-03-09' }, here.filePath)).toBe('gone');
  expect(history.size()).toMatchObject({ days: 2, firstDate: '2026-03-09' });
  expect(doTask<'deleteAll'>({ kind: 'deleteAll' }, here.filePath)).toBe('gone');
  expect(history.size()).toMatchObject({ days: 0, firstDate: null, records: 0 });
});

it('counts the copies beside the file, each without its log', () => {
  for (const end of ['damaged-1', 'damaged-1-wal', 'before-2']) writeFileSync(`${here.filePath}.${end}`, 'x');
  expect(history.size().copies).toBe(2);
});

it('counts nothing where nothing was ever kept, and makes no file for it', () => {
  expect(there.open().size()).toEqual({ days: 0, firstDate: null, records: 0, bytes: 0, copies: 0 });
  expect(readdirSync(there.folder)).toEqual([]);
});
