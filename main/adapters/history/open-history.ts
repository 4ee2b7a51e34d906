// Opens the history file in whatever state it is found, and says what that was.
import { closeSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { codeOf, DamagedError, isDamage, openDatabase } from './database';
import type { Database } from './database';
import { migrate, versionOf } from './migrate';
import { recover } from './recover';
import type { Recovered } from './recover';

export type OpenedHistory =
  | { kind: 'open'; database: Database; recovered: Recovered | null }
  | { kind: 'newer' }
  | { kind: 'unwritable'; reason: string };

/** A page has 4 KB. */
const mostLogPages = 128;
const mostLogBytes = 1_000_000;

class NewerError extends Error {}

/** The version as it stands in the head of the file, which is read without SQLite, so that nothing is touched; 0 for none. */
function versionInHead(filePath: string): number {
  const head = Buffer.alloc(64);
  let file: number;
  try {
    file = openSync(filePath, 'r');
  } catch {
    return 0;
  }
  try {
    const isWhole = readSync(file, head, 0, 64, 0) === 64;
    return isWhole && head.toString('latin1', 0, 15) === 'SQLite format 3' ? head.readUInt32BE(60) : 0;
  } catch {
    return 0;
  } finally {
    closeSync(file);
  }
}

/** Whoever ends in order leaves nothing in the write-ahead log. */
function endedUncleanly(filePath: string): boolean {
  return (statSync(`${filePath}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/** Two who open a new file at once get in each other's way here without waiting, whatever the limit. */
function useWriteAheadLog(database: Database): void {
  for (let attempt = 1; database.one('PRAGMA journal_mode') !== 'wal'; attempt += 1) {
    try {
      database.all('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!codeOf(error).startsWith('SQLITE_BUSY') || attempt > 50) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

/**
 * Left alone, the log grows to 4 MB, more than the record of most people, and copying that takes 5 ms at once. A large import may need more, for
 * as long as it runs.
 */
function keepLogSmall(database: Database): void {
  database.exec(`PRAGMA wal_autocheckpoint = ${mostLogPages}; PRAGMA journal_size_limit = ${mostLogBytes}`);
}

/** In this mode a killed process loses nothing; a power cut may lose the last seconds, and damages nothing. */
function obeyHouseRules(database: Database): void {
  database.exec('PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON');
  keepLogSmall(database);
}

/** A file that somebody else has opened soundly a moment ago, and keeps sound. Throws where it cannot be opened. */
export function openBesideOthers(filePath: string): Database {
  const database = openDatabase(filePath);
  obeyHouseRules(database);
  return database;
}

function prepare(database: Database, filePath: string, migrations: readonly string[], unclean: boolean): void {
  const found = versionOf(database);
  if (found > migrations.length) throw new NewerError();
  useWriteAheadLog(database);
  obeyHouseRules(database);
  if (unclean && database.one('PRAGMA integrity_check(1)') !== 'ok') throw new DamagedError('the integrity check failed');
  const isBare = Number(database.one("SELECT count(*) FROM sqlite_master WHERE type = 'table'")) === 0;
  if (isBare !== (found === 0) && versionOf(database) === found) throw new DamagedError('the file does not know its own version');
  migrate(database, migrations, filePath);
}

function openSound(filePath: string, migrations: readonly string[], check: boolean): Database {
  const unclean = check || endedUncleanly(filePath);
  const database = openDatabase(filePath);
  try {
    prepare(database, filePath, migrations, unclean);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** `check`: something was wrong with the file a moment ago. Never throws. */
export function openHistory(filePath: string, migrations: readonly string[], check: boolean): OpenedHistory {
  if (versionInHead(filePath) > migrations.length) return { kind: 'newer' };
  try {
    mkdirSync(path.dirname(filePath), { recursive: true });
    return { kind: 'open', database: openSound(filePath, migrations, check), recovered: null };
  } catch (error) {
    if (error instanceof NewerError) return { kind: 'newer' };
    if (!isDamage(error)) return { kind: 'unwritable', reason: String(error) };
  }
  try {
    const recovered = recover(filePath, migrations);
    return { kind: 'open', database: openSound(filePath, migrations, false), recovered };
  } catch (error) {
    return { kind: 'unwritable', reason: String(error) };
  }
}
