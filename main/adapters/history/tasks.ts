// Does the long work on the history with a connection of its own; it runs in a thread, so that the tray and the counting never wait.
import { listRecords } from '../../../shared/history/rows';
import type { HistoryRecords } from '../../../shared/history/records';
import type { HistoryTask, HistoryTaskResult, HistoryTaskResults } from '../../ports/history-work';
import type { Database } from './database';
import { codeOf } from './database';
import { eraseDates, eraseEverything, leaveNoTrace } from './erase';
import { openBesideOthers } from './open-history';
import { allRecords } from './questions';
import { readHistoryFiles, writeCsvFolder, writeJsonFile } from './task-files';
import { addRecord } from './write-records';

/** So many records are written at a time, and then somebody else gets a turn: a few milliseconds each. */
const recordsAtATime = 100;
const turnMs = 2;

function letOthersWrite(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, turnMs);
}

function withFile<Result>(filePath: string, work: (database: Database) => Result): Result {
  const database = openBesideOthers(filePath);
  try {
    return work(database);
  } finally {
    database.close();
  }
}

function saved(write: () => string): HistoryTaskResults['exportCsv'] {
  try {
    return { kind: 'saved', place: write() };
  } catch {
    return { kind: 'notWritable' };
  }
}

const kept = (filePath: string, known: HistoryRecords | null): HistoryRecords =>
  known ?? withFile(filePath, (database) => database.steady(() => allRecords(database)));

function takeIn(filePath: string, files: readonly string[]): HistoryTaskResults['import'] {
  const found = readHistoryFiles(files);
  if (typeof found === 'string') return { kind: found };
  const list = listRecords(found.records);
  let done = 0;
  let added = 0;
  return withFile(filePath, (database) => {
    const answer = (stopped: boolean): HistoryTaskResults['import'] => ({ kind: 'taken', added, known: done - added, refused: found.refused, stopped });
    while (done < list.length) {
      const part = list.slice(done, done + recordsAtATime);
      try {
        added += database.whole(() => part.filter((one) => addRecord(database, one)).length);
      } catch {
        return answer(true);
      }
      done += part.length;
      letOthersWrite();
    }
    return answer(false);
  });
}

function erase(filePath: string, what: (database: Database) => void): HistoryTaskResults['deleteAll'] {
  return withFile(filePath, (database) => {
    try {
      what(database);
    } catch (error) {
      if (codeOf(error) === '') throw error;
      return 'refused';
    }
    try {
      return leaveNoTrace(database, filePath) ? 'gone' : 'remains';
    } catch {
      return 'remains';
    }
  });
}

function doAny(task: HistoryTask, filePath: string): HistoryTaskResults[HistoryTask['kind']] {
  switch (task.kind) {
    case 'exportCsv':
      return saved(() => writeCsvFolder(task.folder, task.name, kept(filePath, task.records)));
    case 'exportJson':
      return saved(() => writeJsonFile(task.file, kept(filePath, task.records)));
    case 'import':
      return takeIn(filePath, task.files);
    case 'deleteDay':
      return erase(filePath, (database) => eraseDates(database, 'date = ?', task.date));
    case 'deleteBefore':
      return erase(filePath, (database) => eraseDates(database, 'date < ?', task.date));
    case 'deleteAll':
      return erase(filePath, eraseEverything);
  }
}

/** The file has to be sound and open elsewhere, unless the task brings its own records. Throws where nothing could be done. */
export function doTask<Kind extends HistoryTask['kind']>(task: Extract<HistoryTask, { kind: Kind }>, filePath: string): HistoryTaskResult<Kind> {
  return doAny(task, filePath) as HistoryTaskResult<Kind>;
}
