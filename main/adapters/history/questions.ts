// Reads records back: those of some days, or all of them.
import type { DateRange } from '../../../shared/trends/sums';
import { recordsOfRows } from '../../../shared/history/rows';
import { noRows, tableNames, tables } from '../../../shared/history/tables';
import type { CheckInRecord, CorrectionRecord, HistoryRecords } from '../../../shared/history/records';
import { columnsOf } from '../../../shared/history/tables';
import type { Row, TableName } from '../../../shared/history/tables';
import type { Database } from './database';

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

/** Every date on which anything is kept; by the indexes alone. */
const datesWhere = (condition: string): string =>
  ['bout_days', ...tableNames.filter((table) => tables[table].belongsBy === null && table !== 'bouts')]
    .map((table) => `SELECT date FROM ${table} ${condition}`)
    .join(' UNION ');

export function daysBefore(database: Database, date: string): number {
  return Number(database.one(`SELECT count(*) FROM (${datesWhere('WHERE date < ?1')})`, [date]));
}

export function datesIn(database: Database, { from, to }: DateRange): string[] {
  return database.all(`${datesWhere('WHERE date BETWEEN ?1 AND ?2')} ORDER BY date`, [from, to]).map(({ date }) => String(date));
}

export function dateBefore(database: Database, date: string): string | null {
  const newest = database.one(`SELECT max(date) FROM (${datesWhere('WHERE date < ?1')})`, [date]);
  return newest === null ? null : String(newest);
}

export function contentsOf(database: Database): { days: number; firstDate: string | null; records: number } {
  const [found] = database.all(`SELECT count(*) AS days, min(date) AS first FROM (${datesWhere('')})`);
  const counts = tableNames.filter((table) => tables[table].belongsBy === null).map((table) => Number(database.one(`SELECT count(*) FROM ${table}`)));
  const first = found?.['first'] ?? null;
  return { days: Number(found?.['days']), firstDate: first === null ? null : String(first), records: counts.reduce((sum, count) => sum + count, 0) };
}

export function correctionBy(database: Database, id: string): CorrectionRecord | null {
  const rows = { ...noRows(), corrections: database.all(`${select('corrections')} WHERE id = ?`, [id]) };
  return recordsOfRows(rows).corrections[0] ?? null;
}

export function checkInsUpTo(database: Database, date: string, most: number): CheckInRecord[] {
  const rows = { ...noRows(), check_ins: database.all(`${select('check_ins')} WHERE date <= ?1 ORDER BY date DESC, at DESC, id LIMIT ?2`, [date, most]) };
  return recordsOfRows(rows).checkIns;
}
