// Opens SQLite through libsql, which is loaded only then: a person whose first day has no bout yet pays nothing for it.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Cell, Row } from '../../../shared/history/tables';

interface Statement {
  run: (cells: readonly Cell[]) => { changes: number };
  all: (cells: readonly Cell[]) => Record<string, Cell>[];
}

interface LibsqlDatabase {
  prepare: (sql: string) => Statement;
  exec: (sql: string) => void;
  close: () => void;
}

type Libsql = new (file: string, options?: { timeout: number }) => LibsqlDatabase;

/** Another process writes for milliseconds; longer than this it is stuck. */
const busyMs = 2000;

export interface Database {
  exec: (sql: string) => void;
  /** Answers how many rows changed. */
  run: (sql: string, cells?: readonly Cell[]) => number;
  all: (sql: string, cells?: readonly Cell[]) => Row[];
  /** The first cell of the first row; null where there is none. */
  one: (sql: string, cells?: readonly Cell[]) => Cell;
  /** Works all or none, and waits for others who write. */
  whole: <Result>(work: () => Result) => Result;
  /** All questions in it see one state, while others go on writing. */
  steady: <Result>(work: () => Result) => Result;
  close: () => void;
}

/** libsql adds a measurement of its own to some rows. */
function plainRow(row: Record<string, Cell>): Row {
  const { _metadata, ...plain } = row;
  return plain;
}

/** Opens or creates; a file URL may carry SQLite's own parameters. */
export function openDatabase(file: string): Database {
  const libsql = createRequire(import.meta.url)('libsql') as Libsql;
  const database = new libsql(file, { timeout: busyMs });
  const all: Database['all'] = (sql, cells = []) => database.prepare(sql).all(cells).map(plainRow);
  let inside = false;
  /** While many records are written, each statement is prepared once. */
  const prepared = new Map<string, Statement>();
  function statement(sql: string): Statement {
    const known = inside ? prepared.get(sql) : undefined;
    const one = known ?? database.prepare(sql);
    if (inside) prepared.set(sql, one);
    return one;
  }
  return {
    exec: (sql) => database.exec(sql),
    run: (sql, cells = []) => statement(sql).run(cells).changes,
    all,
    one: (sql, cells = []) => Object.values(all(sql, cells)[0] ?? {})[0] ?? null,
    whole: (work) => {
      if (inside) return work();
      database.exec('BEGIN IMMEDIATE');
      inside = true;
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        // After a full disk SQLite has rolled back by itself, and says so with an error.
        try {
          database.exec('ROLLBACK');
        } catch {
          // Nothing is open any more, which is what was wanted.
        }
        throw error;
      } finally {
        inside = false;
        prepared.clear();
      }
    },
    steady: (work) => {
      database.exec('BEGIN');
      try {
        return work();
      } finally {
        database.exec('COMMIT');
      }
    },
    close: () => database.close(),
  };
}

/** Reads a file of a folder that takes no writes, as it is on the disk. */
export const asItIs = (filePath: string): string => `file:${pathToFileURL(filePath).pathname}?immutable=1`;

/** SQLite's name for what went wrong; empty where something else did. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

export function isDamage(error: unknown): boolean {
  const code = codeOf(error);
  return error instanceof DamagedError || code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB';
}

/** The file can be opened, and what is in it is not what it should be. */
export class DamagedError extends Error {}
