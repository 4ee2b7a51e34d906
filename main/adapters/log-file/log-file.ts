// Keeps the log in two files of bounded size in the data folder, one line a write; a disk that refuses is nobody's problem.
import { appendFileSync, chmodSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { entryOf, lineOf } from '../../../shared/log/log-entry';
import type { LogEntry } from '../../../shared/log/log-entry';

export const logFileName = 'unsit.log';
/** What the file was before it was full. */
export const olderLogFileName = 'unsit.older.log';

/** Each of the two. */
export const mostBytes = 256 * 1024;
/** Entries that the disk did not take wait in memory, for whoever reads and until it takes one again. */
const mostUnwritten = 200;

export interface LogFile {
  append(entry: LogEntry): void;
  /** The newest last. */
  read(): LogEntry[];
  /** False where the disk keeps what was to go. */
  clear(): boolean;
}

export function openLogFile(folder: string): LogFile {
  const file = path.join(folder, logFileName);
  const older = path.join(folder, olderLogFileName);
  let bytes: number | null = null;
  let unwritten: LogEntry[] = [];

  function size(): number {
    return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  }

  function write(line: string): void {
    bytes ??= size();
    const length = Buffer.byteLength(line);
    if (bytes > 0 && bytes + length > mostBytes) {
      renameSync(file, older);
      bytes = 0;
    }
    appendFileSync(file, line, { mode: 0o600 });
    // A copy or a backup may have brought it here open to others.
    if (bytes === 0) chmodSync(file, 0o600);
    bytes += length;
  }

  function entriesIn(name: string): LogEntry[] {
    try {
      return readFileSync(name, 'utf8').split('\n').map(entryOf).filter((entry) => entry !== null);
    } catch {
      return [];
    }
  }

  return {
    append(entry) {
      unwritten = [...unwritten, entry].slice(-mostUnwritten);
      try {
        for (let next = unwritten[0]; next; next = unwritten[0]) {
          write(`${lineOf(next)}\n`);
          unwritten = unwritten.slice(1);
        }
      } catch {
        // The size is looked up anew when the disk takes writes again.
        bytes = null;
      }
    },
    read: () => [...entriesIn(older), ...entriesIn(file), ...unwritten],
    clear() {
      unwritten = [];
      bytes = null;
      try {
        rmSync(older, { force: true });
        rmSync(file, { force: true });
        return true;
      } catch {
        return false;
      }
    },
  };
}
