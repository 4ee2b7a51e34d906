// What Home asks the history: every sum is made by SQL over the index of dates, and only the sums come back.
import type { DateRange, DayOfBouts, DayOfSitting, WeekOfBreaks, WeekOfMove } from '../../ports/history';
import { recordsOfRows } from '../../../shared/history/rows';
import { noRows, tableNames, tables } from '../../../shared/history/tables';
import type { HistoryRecords } from '../../../shared/history/records';
import { columnsOf } from '../../../shared/history/tables';
import type { Row, TableName } from '../../../shared/history/tables';
import type { Database } from './database';

const mondayOf = "date(date, 'weekday 0', '-6 days')";

export function satByDay(database: Database, { from, to }: DateRange): DayOfSitting[] {
  return database
    .all('SELECT date, sum(sat_ms) AS sat_ms FROM bout_days WHERE date BETWEEN ? AND ? GROUP BY date ORDER BY date', [from, to])
    .map((row) => ({ date: String(row['date']), satMs: Number(row['sat_ms']) }));
}

export function boutsByDay(database: Database, { from, to }: DateRange, limitMs: number): DayOfBouts[] {
  return database
    .all(
      `SELECT date, count(*) AS bouts, sum(sat_ms > ?) AS over_limit, max(sat_ms) AS longest
       FROM bouts WHERE date BETWEEN ? AND ? GROUP BY date ORDER BY date`,
      [limitMs, from, to],
    )
    .map((row) => ({
      date: String(row['date']),
      bouts: Number(row['bouts']),
      overLimit: Number(row['over_limit']),
      longestMs: Number(row['longest']),
    }));
}

export function breaksByWeek(database: Database, { from, to }: DateRange): WeekOfBreaks[] {
  return database
    .all(
      `SELECT ${mondayOf} AS week, sum(outcome = 'finished') AS routines, sum(outcome = 'walked') AS walks,
         sum(outcome = 'stopped') AS stopped, sum(done_seconds) AS done_seconds
       FROM breaks WHERE date BETWEEN ? AND ? GROUP BY week ORDER BY week`,
      [from, to],
    )
    .map((row) => ({
      week: String(row['week']),
      routines: Number(row['routines']),
      walks: Number(row['walks']),
      stopped: Number(row['stopped']),
      doneSeconds: Number(row['done_seconds']),
    }));
}

export function movesByWeek(database: Database, { from, to }: DateRange): WeekOfMove[] {
  return database
    .all(
      `SELECT ${mondayOf} AS week, move, side, sum(break_steps.done_seconds) AS done_seconds
       FROM breaks JOIN break_steps ON break_id = id WHERE date BETWEEN ? AND ?
       GROUP BY week, move, side HAVING sum(break_steps.done_seconds) > 0 ORDER BY week, move, side`,
      [from, to],
    )
    .map((row) => ({
      week: String(row['week']),
      move: String(row['move']),
      side: row['side'] as WeekOfMove['side'],
      doneSeconds: Number(row['done_seconds']),
    }));
}

/** Which rows of each table belong to a range of dates, and in which order they are told. */
const inRange: Record<TableName, string> = {
  bouts: 'WHERE id IN (SELECT bout_id FROM bout_days WHERE date BETWEEN ?1 AND ?2) ORDER BY started_at, id',
  bout_days: 'WHERE bout_id IN (SELECT bout_id FROM bout_days WHERE date BETWEEN ?1 AND ?2) ORDER BY bout_id, date',
  reminders: 'WHERE date BETWEEN ?1 AND ?2 ORDER BY said_at, id',
  breaks: 'WHERE date BETWEEN ?1 AND ?2 ORDER BY started_at, id',
  break_steps: 'WHERE break_id IN (SELECT id FROM breaks WHERE date BETWEEN ?1 AND ?2) ORDER BY break_id, position',
  check_ins: 'WHERE date BETWEEN ?1 AND ?2 ORDER BY at, id',
  corrections: 'WHERE date BETWEEN ?1 AND ?2 ORDER BY made_at, id',
  stretches: 'WHERE date BETWEEN ?1 AND ?2 ORDER BY from_at, id',
};

const whereAll = (table: TableName): string => `ORDER BY ${tables[table].belongsBy ?? 'id'}, rowid`;

function recordsBy(rowsOf: (table: TableName) => Row[]): HistoryRecords {
  const rows = noRows();
  for (const table of tableNames) rows[table] = rowsOf(table);
  return recordsOfRows(rows);
}

const select = (table: TableName): string => `SELECT ${columnsOf(table).join(', ')} FROM ${table}`;

export function recordsIn(database: Database, { from, to }: DateRange): HistoryRecords {
  return recordsBy((table) => database.all(`${select(table)} ${inRange[table]}`, [from, to]));
}

export function allRecords(database: Database): HistoryRecords {
  return recordsBy((table) => database.all(`${select(table)} ${whereAll(table)}`));
}
