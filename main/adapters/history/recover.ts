// Carries over what can be read of a damaged history file, table by table, and keeps the damaged file aside.
import { constants, copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import type { Row, TableName } from '../../../shared/history/tables';
import { tableNames, tables } from '../../../shared/history/tables';
import { codeOf, openDatabase } from './database';
import type { Database } from './database';
import { migrate } from './migrate';

export interface Recovered {
  keptAs: string;
  records: number;
}

/** Each row on an unreadable page fails by itself; so many are asked for one by one, and then the rest is given up. */
const mostFailures = 4000;
/** Where nothing at all was read after so many, nothing will be. */
const failuresWithNothing = 200;
/** Asked for where the table cannot even tell its last row. */
const beyondAnyRow = 1_000_000;

/** The rows of a table that can still be read. What lies between unreadable pages is found by halving, the large parts first. */
function salvage(damaged: Database, table: string): Row[] {
  const from = `FROM ${table} NOT INDEXED`;
  try {
    return damaged.all(`SELECT * ${from}`);
  } catch (error) {
    if (codeOf(error) === 'SQLITE_NOTADB') return [];
  }
  let last = beyondAnyRow;
  try {
    last = Number(damaged.one(`SELECT max(rowid) ${from}`)) || beyondAnyRow;
  } catch {
    // The last page is among the unreadable ones.
  }
  const rows: Row[] = [];
  const parts: [number, number][] = [[1, last]];
  let failures = 0;
  for (let part = parts.shift(); part; part = parts.shift()) {
    const [low, high] = part;
    try {
      for (const row of damaged.all(`SELECT * ${from} WHERE rowid BETWEEN ? AND ?`, part)) rows.push(row);
    } catch {
      failures += 1;
      if (failures >= (rows.length === 0 ? failuresWithNothing : mostFailures)) break;
      const middle = Math.floor((low + high) / 2);
      if (low < high) parts.push([low, middle], [middle + 1, high]);
    }
  }
  return rows;
}

function insertLeniently(sound: Database, table: TableName, row: Row): boolean {
  const known = new Set(sound.all(`SELECT name FROM pragma_table_info('${table}')`).map(({ name }) => name));
  const columns = Object.keys(row).filter((name) => known.has(name));
  try {
    const marks = columns.map(() => '?').join(', ');
    return sound.run(`INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${marks})`, columns.map((name) => row[name] ?? null)) > 0;
  } catch {
    // A row that lost a part, or what it belongs to, is no record any more.
    return false;
  }
}

function carryOver(damaged: Database, sound: Database): number {
  return sound.whole(() => {
    let records = 0;
    for (const table of tableNames) {
      for (const row of salvage(damaged, table)) {
        if (insertLeniently(sound, table, row) && tables[table].belongsBy === null) records += 1;
      }
    }
    // Where only the days of a bout were lost, it counts on the date on which it began.
    sound.exec('INSERT INTO bout_days SELECT id, date, sat_ms FROM bouts WHERE id NOT IN (SELECT bout_id FROM bout_days)');
    return records;
  });
}

const logs = ['-wal', '-shm'];
const companions = ['', ...logs];

function freeName(filePath: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${filePath}.damaged-${number}`;
    if (!companions.some((end) => existsSync(name + end))) return name;
  }
}

/** Gives the file a second name; on a disk that knows no such thing, makes a copy. */
function keepUnder(keptAs: string, filePath: string): void {
  try {
    linkSync(filePath, keptAs);
  } catch {
    copyFileSync(filePath, keptAs, constants.COPYFILE_EXCL);
  }
}

function moveLogs(from: string, to: string): void {
  for (const end of logs) if (existsSync(from + end)) renameSync(from + end, to + end);
}

/** At every instant there is a file under the history's name, and no log beside it of another one: SQLite would take that for its own. */
function putInPlace(soundPath: string, filePath: string): string {
  const keptAs = freeName(filePath);
  keepUnder(keptAs, filePath);
  try {
    moveLogs(filePath, keptAs);
    renameSync(soundPath, filePath);
    return keptAs;
  } catch (error) {
    // It is tried again each minute: with the log, and without one more copy each time.
    moveLogs(keptAs, filePath);
    rmSync(keptAs, { force: true });
    throw error;
  }
}

/** Leaves a sound file in the place of the damaged one. Throws where the disk refuses; then the damaged one is still there. */
export function recover(filePath: string, migrations: readonly string[]): Recovered {
  const soundPath = `${filePath}.recovering`;
  for (const end of companions) rmSync(soundPath + end, { force: true });
  const sound = openDatabase(soundPath);
  let records = 0;
  try {
    sound.exec('PRAGMA foreign_keys = ON');
    migrate(sound, migrations, null);
    const damaged = openDatabase(filePath);
    try {
      records = carryOver(damaged, sound);
    } finally {
      damaged.close();
    }
  } finally {
    sound.close();
  }
  return { keptAs: putInPlace(soundPath, filePath), records };
}
