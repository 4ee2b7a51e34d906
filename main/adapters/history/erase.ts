// Makes a part of the history really go away: from the tables, from the free pages, from the write-ahead log and from every copy.
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { tableNames, tables } from '../../../shared/history/tables';
import type { Database } from './database';

const dated = tableNames.filter((table) => tables[table].belongsBy === null && table !== 'bouts');

/** A bout that also sat on other dates keeps those, and tells nothing of the erased ones any more. */
function eraseSitting(database: Database, condition: string, date: string): void {
  const touched = `SELECT bout_id FROM bout_days WHERE ${condition}`;
  database.exec('CREATE TEMP TABLE touched (id TEXT PRIMARY KEY)');
  database.run(`INSERT INTO touched SELECT DISTINCT bout_id FROM (${touched})`, [date]);
  database.run(`DELETE FROM bout_days WHERE ${condition}`, [date]);
  database.exec('DELETE FROM bouts WHERE id IN (SELECT id FROM touched) AND id NOT IN (SELECT bout_id FROM bout_days)');
  const midnight = (day: string): string => `CAST(strftime('%s', ${day}) AS INTEGER) * 1000 - zone_offset_ms`;
  const first = '(SELECT min(date) FROM bout_days WHERE bout_id = bouts.id)';
  const last = '(SELECT max(date) FROM bout_days WHERE bout_id = bouts.id)';
  const left = '(SELECT sum(sat_ms) FROM bout_days WHERE bout_id = bouts.id)';
  database.exec(`UPDATE bouts SET
    date = ${first},
    started_at = max(started_at, ${midnight(first)}),
    ended_at = max(started_at, min(ended_at, ${midnight(`${last}, '+1 day'`)})),
    sat_ms = ${left},
    estimated_ms = min(estimated_ms, ${left})
    WHERE id IN (SELECT id FROM touched)`);
  database.exec('DROP TABLE touched');
}

/** A correction tells what its whole range held before, and so of every date that it touches. */
function eraseCorrections(database: Database, condition: 'date = ?' | 'date < ?', date: string): void {
  const dateOf = (column: string): string => `date((${column} + zone_offset_ms) / 1000, 'unixepoch')`;
  const touches = condition === 'date = ?' ? `? BETWEEN ${dateOf('from_at')} AND ${dateOf('to_at')}` : `${dateOf('from_at')} < ?`;
  database.run(`DELETE FROM corrections WHERE ${touches}`, [date]);
}

/** `condition` is about the column `date` and takes the date as its one value. */
export function eraseDates(database: Database, condition: 'date = ?' | 'date < ?', date: string): void {
  database.whole(() => {
    eraseSitting(database, condition, date);
    eraseCorrections(database, condition, date);
    for (const table of dated) database.run(`DELETE FROM ${table} WHERE ${condition}`, [date]);
  });
}

/** Answers when it was given; null where there is none of this id. */
export function eraseCheckIn(database: Database, id: string): number | null {
  const at = database.one('SELECT at FROM check_ins WHERE id = ?', [id]);
  database.run('DELETE FROM check_ins WHERE id = ?', [id]);
  return at === null ? null : Number(at);
}

export function eraseEverything(database: Database): void {
  database.whole(() => {
    for (const table of [...tableNames].reverse()) database.exec(`DELETE FROM ${table}`);
  });
}

function besides(filePath: string, isMeant: (name: string) => boolean): string[] {
  const folder = path.dirname(filePath);
  try {
    return readdirSync(folder).filter(isMeant).map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

/** The history's file, what SQLite keeps beside it, and every copy. */
export function filesOf(filePath: string): string[] {
  const start = path.basename(filePath);
  return besides(filePath, (name) => name === start || name.startsWith(`${start}-`) || isPartOfCopy(filePath, name));
}

const isPartOfCopy = (filePath: string, name: string): boolean =>
  ['before-', 'damaged-', 'recovering'].some((kind) => name.startsWith(`${path.basename(filePath)}.${kind}`));

/** Copies made before a migration, damaged files that were kept, and what a recovery left half done; each counted once, without its log. */
export function copiesOf(filePath: string): string[] {
  return besides(filePath, (name) => isPartOfCopy(filePath, name) && !/-(wal|shm)$/.test(name));
}

function removeCopies(filePath: string, since: number): void {
  for (const file of besides(filePath, (name) => isPartOfCopy(filePath, name))) {
    if ((statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= since) rmSync(file, { force: true });
  }
}

/**
 * False while another process still reads the log: then it goes when that one has ended. Copies that are older than `since`, an instant of the wall
 * clock, cannot hold what was erased and stay: among them may be all that is left of a damaged file.
 */
export function leaveNoTrace(database: Database, filePath: string, since = 0): boolean {
  removeCopies(filePath, since);
  database.exec('VACUUM');
  return emptyLog(database);
}

/** Moves the write-ahead log into the file, and makes it empty. */
export function emptyLog(database: Database): boolean {
  return database.all('PRAGMA wal_checkpoint(TRUNCATE)')[0]?.['busy'] === 0;
}
