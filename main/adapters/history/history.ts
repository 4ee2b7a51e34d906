// Keeps the history: opens it with the first need, writes at once or as soon as the disk allows, and loses nothing in between.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { listRecords } from '../../../shared/history/rows';
import type { HistoryRecord } from '../../../shared/history/records';
import type { HistoryNotice } from '../../../shared/record/record-state';
import { minuteMs } from '../../../shared/time/duration';
import type { History } from '../../ports/history';
import type { Log } from '../../ports/log';
import { codeOf, isDamage } from './database';
import type { Database } from './database';
import { copiesOf, emptyLog, eraseCheckIn, eraseDates, eraseEverything, filesOf, leaveNoTrace } from './erase';
import { historyInMemory } from './in-memory';
import { migrations as ours } from './migrations';
import { openHistory } from './open-history';
import { allRecords, checkInsUpTo, contentsOf, correctionBy, dateBefore, datesIn, daysBefore, recordsIn } from './questions';
import { boutsByDay, breaksByDay, breaksByWeek, firstDate, satByDay, satByWeek, secondsOfMoves } from './sums';
import { addRecord, putBout, putRecord, rewrite } from './write-records';

export interface HistoryPlace {
  folder: string;
  log: Log;
  /** One timer, which runs only while something waits to be written; the answer stops it. */
  after: (delayMs: number, call: () => void) => () => void;
  /** The notice is another one now, or there is none any more. */
  onNotice?: () => void;
  migrations?: readonly string[];
  /** So many records wait in memory at most. */
  mostWaiting?: number;
}

export const historyFileName = 'history.sqlite';
/** Some weeks of records, and less than a picture takes. */
const waitingAtMost = 5000;

type Waiting = HistoryRecord & { timelineStartedAt?: number };

function write(database: Database, one: Waiting): void {
  if (one.kind === 'bout' && one.timelineStartedAt !== undefined) putBout(database, one, one.timelineStartedAt);
  else putRecord(database, one);
}

export function openHistoryStore({ folder, log, after, onNotice, migrations = ours, mostWaiting = waitingAtMost }: HistoryPlace): History {
  const filePath = path.join(folder, historyFileName);
  let database: Database | null = null;
  let memory: { database: Database; holds: readonly Waiting[] } | null = null;
  let waiting: readonly Waiting[] = [];
  let news: HistoryNotice | null = null;
  let newer = false;
  let suspect = false;
  let refused = false;
  let disarm: (() => void) | null = null;
  let heldBack = false;

  function tell(next: HistoryNotice | null): void {
    if (next === news) return;
    news = next;
    onNotice?.();
  }

  function refuse(reason: string): void {
    if (!refused) {
      log(`history: not written, kept in memory: ${reason}`, 'warning');
      tell(news ?? { kind: 'unwritable' });
    }
    refused = true;
  }

  /** The file, opened if it can be; null where it takes nothing now. */
  function file(): Database | null {
    if (database || newer) return database;
    const opened = openHistory(filePath, migrations, suspect);
    switch (opened.kind) {
      case 'newer':
        newer = true;
        log('history: written by a newer version, left alone; kept in memory', 'error');
        tell({ kind: 'newer' });
        return null;
      case 'unwritable':
        refuse(opened.reason);
        return null;
      case 'open':
        suspect = false;
        database = opened.database;
        memory?.database.close();
        memory = null;
        if (opened.recovered) {
          const { keptAs, records } = opened.recovered;
          log(`history: damaged, kept as ${path.basename(keptAs)}; ${records} records carried over`, 'error');
          tell({ kind: 'recovered', keptAs, records });
        }
        return database;
    }
  }

  function letGo(): void {
    try {
      database?.close();
    } catch (error) {
      log(`history: not closed: ${String(error)}`, 'warning');
    }
    database = null;
  }

  /** Works on the file; one found damaged on the way is mended, and the work is done once more. Null where it takes nothing. */
  function onFile<Result>(work: (database: Database) => Result): { result: Result } | null {
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      const open = file();
      if (!open) return null;
      try {
        const result = work(open);
        if (refused) log('history: the disk takes writes again');
        refused = false;
        if (news?.kind === 'unwritable') tell(null);
        return { result };
      } catch (error) {
        if (codeOf(error).startsWith('SQLITE_CONSTRAINT')) throw error;
        letGo();
        suspect = isDamage(error);
        if (suspect && attempt === 1) continue;
        refuse(String(error));
      }
    }
    return null;
  }

  /** One that no table takes must not keep the others from being written. */
  function writeEach(open: Database, records: readonly Waiting[]): void {
    for (const one of records) {
      try {
        open.whole(() => write(open, one));
      } catch (error) {
        if (!codeOf(error).startsWith('SQLITE_CONSTRAINT')) throw error;
        log(`history: a record was refused: ${String(error)}`, 'error');
      }
    }
  }

  function writeAll(records: readonly Waiting[]): boolean {
    try {
      return onFile((open) => open.whole(() => records.forEach((one) => write(open, one)))) !== null;
    } catch {
      return onFile((open) => writeEach(open, records)) !== null;
    }
  }

  function flush(): boolean {
    disarm?.();
    disarm = null;
    if (waiting.length === 0) return true;
    if (heldBack) return false;
    if (writeAll(waiting)) {
      waiting = [];
      return true;
    }
    const lost = waiting.length - mostWaiting;
    if (lost > 0) {
      waiting = waiting.slice(lost);
      tell({ kind: 'lost', records: lost + (news?.kind === 'lost' ? news.records : 0) });
      log(`history: ${lost} records lost, the oldest that waited`, 'error');
    }
    if (!newer) disarm = after(minuteMs, flush);
    return false;
  }

  function ask<Result>(question: (database: Database) => Result): Result {
    flush();
    const answered = onFile(question);
    if (answered) return answered.result;
    if (memory?.holds !== waiting) {
      memory?.database.close();
      memory = { database: historyInMemory(newer ? null : filePath, migrations), holds: waiting };
      writeEach(memory.database, waiting);
    }
    return question(memory.database);
  }

  /** `what` may answer since when it was there at all. */
  function erase(what: (database: Database) => number | null | void): boolean {
    if (!flush()) return false;
    const gone = onFile((open) => leaveNoTrace(open, filePath, what(open) ?? undefined));
    return gone?.result ?? false;
  }

  function append(one: Waiting): void {
    waiting = [...waiting, one];
    flush();
  }

  return {
    append,
    appendBout: (record, timelineStartedAt) => append({ kind: 'bout', record, timelineStartedAt }),
    read: (range) => ask((open) => recordsIn(open, range)),
    readAll: () => ask(allRecords),
    firstDate: () => ask(firstDate),
    satByDay: (range) => ask((open) => satByDay(open, range)),
    satByWeek: (range, weekBegins) => ask((open) => satByWeek(open, range, weekBegins)),
    boutsByDay: (range, limitMs) => ask((open) => boutsByDay(open, range, limitMs)),
    breaksByDay: (range) => ask((open) => breaksByDay(open, range)),
    breaksByWeek: (range, weekBegins) => ask((open) => breaksByWeek(open, range, weekBegins)),
    secondsOfMoves: (range) => ask((open) => secondsOfMoves(open, range)),
    correct: (change) => {
      if (heldBack || !flush()) return false;
      return onFile((open) => open.whole(() => rewrite(open, change))) !== null;
    },
    correction: (id) => ask((open) => correctionBy(open, id)),
    checkIns: (upTo, most) => ask((open) => checkInsUpTo(open, upTo, most)),
    deleteCheckIn: (id) => erase((open) => eraseCheckIn(open, id)),
    add: (records) => {
      flush();
      const list = listRecords(records);
      const done = onFile((open) => open.whole(() => list.filter((one) => addRecord(open, one)).length));
      if (!done) throw new Error('the history takes no writes now');
      return { added: done.result, known: list.length - done.result };
    },
    size: () => {
      // Nothing was ever kept: then no file is made to count nothing.
      if (waiting.length === 0 && !database && !existsSync(filePath)) return { days: 0, firstDate: null, records: 0, bytes: 0, copies: 0 };
      const contents = ask(contentsOf);
      const bytes = filesOf(filePath).reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
      return { ...contents, bytes, copies: copiesOf(filePath).length };
    },
    daysBefore: (date) => ask((open) => daysBefore(open, date)),
    dateBefore: (date) => ask((open) => dateBefore(open, date)),
    dates: (range) => ask((open) => datesIn(open, range)),
    // To write nothing at all is refused too where nothing can be written.
    ready: () => flush() && onFile((open) => open.whole(() => null)) !== null,
    place: () => (newer ? 'newer' : refused ? 'memory' : 'file'),
    holdBack: () => {
      heldBack = true;
      return () => {
        heldBack = false;
        flush();
      };
    },
    deleteDay: (date) => erase((open) => eraseDates(open, 'date = ?', date)),
    deleteBefore: (date) => erase((open) => eraseDates(open, 'date < ?', date)),
    deleteAll: () => erase(eraseEverything),
    notice: () => news,
    noticeTold: () => tell(null),
    close: () => {
      heldBack = false;
      if (!flush()) log(`history: ${waiting.length} records could not be written before the end`, 'error');
      disarm?.();
      disarm = null;
      try {
        if (database) emptyLog(database);
      } catch (error) {
        log(`history: the log was not moved into the file: ${String(error)}`, 'warning');
      }
      letGo();
      memory?.database.close();
      memory = null;
    },
  };
}
