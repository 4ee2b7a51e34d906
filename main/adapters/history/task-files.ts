// Writes the history to files that a person takes along, and reads them again; never in the place of something that is there.
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { fromHistoryCsv, fromHistoryJson, toHistoryCsv, toHistoryJson } from '../../../shared/history/history-file';
import type { HistoryRecords } from '../../../shared/history/records';
import { tableNames } from '../../../shared/history/tables';
import type { TableName } from '../../../shared/history/tables';
import type { HistoryFound } from '../../../shared/history/taken-in';

/** Some hundred years of ours; more is something else. */
const mostBytes = 400_000_000;
/** What Unsit knows of somebody's body is nobody else's. */
const ownerOnly = 0o600;

function writeWhole(file: string, text: string): void {
  const open = openSync(file, 'wx', ownerOnly);
  try {
    const bytes = Buffer.from(text, 'utf8');
    for (let at = 0; at < bytes.length; ) at += writeSync(open, bytes, at);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/** Makes a folder of a name that is free, and leaves nothing where it cannot be filled. */
export function writeCsvFolder(folder: string, name: string, records: HistoryRecords): string {
  const texts = toHistoryCsv(records);
  for (let number = 1; ; number += 1) {
    const place = path.join(folder, number === 1 ? name : `${name}-${number}`);
    try {
      mkdirSync(place, { mode: 0o700 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw error;
    }
    try {
      for (const table of tableNames) writeWhole(path.join(place, `${table}.csv`), texts[table]);
      return place;
    } catch (error) {
      rmSync(place, { recursive: true, force: true });
      throw error;
    }
  }
}

/** Whoever chose a file that is there was asked by the dialog; it is there whole or as it was. */
export function writeJsonFile(file: string, records: HistoryRecords): string {
  const half = `${file}.half-${process.pid}`;
  rmSync(half, { force: true });
  try {
    writeWhole(half, toHistoryJson(records));
    renameSync(half, file);
    return file;
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}

class TooLargeError extends Error {}

function textOf(file: string): string {
  const found = statSync(file);
  // Opening a pipe would wait for whoever writes to it.
  if (!found.isFile()) throw new Error('no ordinary file');
  if (found.size > mostBytes) throw new TooLargeError();
  return readFileSync(file, 'utf8');
}

const tableOf = (file: string): TableName | undefined => tableNames.find((table) => path.basename(file).toLowerCase() === `${table}.csv`);

/** The tables of a folder belong together: whoever chose one of them gets the others too. */
function csvTexts(files: readonly string[]): Partial<Record<TableName, string>> {
  const folders = [...new Set(files.map((file) => path.dirname(file)))];
  const found = folders.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)));
  const texts: Partial<Record<TableName, string>> = {};
  for (const file of found) {
    const table = tableOf(file);
    if (table && texts[table] === undefined) texts[table] = textOf(file);
  }
  return texts;
}

export function readHistoryFiles(files: readonly string[]): HistoryFound | 'unreadable' | 'tooLarge' {
  try {
    const [json] = files.filter((file) => !file.toLowerCase().endsWith('.csv'));
    if (json !== undefined) return fromHistoryJson(textOf(json));
    const tables = files.filter((file) => tableOf(file) !== undefined);
    return tables.length === 0 ? 'notOurs' : fromHistoryCsv(csvTexts(tables));
  } catch (error) {
    return error instanceof TooLargeError ? 'tooLarge' : 'unreadable';
  }
}
