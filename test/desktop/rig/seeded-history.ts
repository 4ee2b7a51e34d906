// Puts a history into a folder for user data before the app starts there, and reads it when the app has ended.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { openHistoryStore } from '../../../main/adapters/history/history';
import type { History } from '../../../main/ports/history';
import type { HistoryRecords } from '../../../shared/history/records';

function withHistory<Result>(folder: string, work: (history: History) => Result): Result {
  const history = openHistoryStore({
    folder,
    log: (line) => {
      throw new Error(line);
    },
    after: () => () => undefined,
  });
  try {
    return work(history);
  } finally {
    history.close();
  }
}

export function seedHistory(folder: string, records: HistoryRecords): void {
  withHistory(folder, (history) => history.add(records));
}

export const historyIn = (folder: string): HistoryRecords => withHistory(folder, (history) => history.readAll());

/** The files of a folder, and of those in it, in which a text stands anywhere. */
export function filesWith(folder: string, texts: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .filter((file) => {
      const bytes = readFileSync(file);
      return texts.some((text) => bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le')));
    });
}
