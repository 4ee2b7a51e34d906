// Puts records into the tables, so that the time it takes does not depend on how much is there.
import type { HistoryChange } from '../../../shared/correction/plan';
import { rowsOfRecord } from '../../../shared/history/rows';
import { columnsOf, tableNames, tables } from '../../../shared/history/tables';
import type { Cell, Row, TableName } from '../../../shared/history/tables';
import type { HistoryRecord } from '../../../shared/history/records';
import type { Database } from './database';

function cellsOf(table: TableName, row: Row): Cell[] {
  return columnsOf(table).map((column) => row[column] ?? null);
}

function insertSql(table: TableName): string {
  const columns = columnsOf(table);
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
}

function replaceSql(table: TableName): string {
  const changed = columnsOf(table).filter((column) => column !== 'id');
  return `${insertSql(table)} ON CONFLICT (id) DO UPDATE SET ${changed.map((column) => `${column} = excluded.${column}`).join(', ')}`;
}

function writeParts(database: Database, one: HistoryRecord, fresh: boolean): void {
  const rows = rowsOfRecord(one);
  for (const table of tableNames) {
    const { belongsBy } = tables[table];
    if (belongsBy === null) continue;
    const owner = rows[table][0]?.[belongsBy];
    if (owner === undefined) continue;
    if (!fresh) database.run(`DELETE FROM ${table} WHERE ${belongsBy} = ?`, [owner]);
    for (const row of rows[table]) database.run(insertSql(table), cellsOf(table, row));
  }
}

/** What is there under this id is replaced. */
export function putRecord(database: Database, one: HistoryRecord): void {
  const rows = rowsOfRecord(one);
  for (const table of tableNames) {
    if (tables[table].belongsBy !== null) continue;
    for (const row of rows[table]) database.run(replaceSql(table), cellsOf(table, row));
  }
  writeParts(database, one, false);
}

/** What is there under this id stays; answers whether the record was new. */
export function addRecord(database: Database, one: HistoryRecord): boolean {
  const rows = rowsOfRecord(one);
  let added = 0;
  for (const table of tableNames) {
    if (tables[table].belongsBy !== null) continue;
    for (const row of rows[table]) added += database.run(`${insertSql(table)} ON CONFLICT (id) DO NOTHING`, cellsOf(table, row));
  }
  if (added > 0) writeParts(database, one, true);
  return added > 0;
}

/** A bout goes together with its days. */
export function rewrite(database: Database, { remove, put, keep, forget }: HistoryChange): void {
  for (const id of remove) {
    database.run('DELETE FROM bout_days WHERE bout_id = ?', [id]);
    database.run('DELETE FROM bouts WHERE id = ?', [id]);
  }
  for (const record of put) putRecord(database, { kind: 'bout', record });
  if (keep) putRecord(database, { kind: 'correction', record: keep });
  if (forget !== null) database.run('DELETE FROM corrections WHERE id = ?', [forget]);
}

/** How long a bout was that the person corrected since stands, whatever becomes known of it afterwards. */
function isCorrected(database: Database, id: string, satMs: number): boolean {
  const overlapping = 'SELECT count(*) FROM bouts JOIN corrections ON from_at <= ended_at AND to_at >= started_at';
  return Number(database.one(`${overlapping} WHERE bouts.id = ? AND abs(sat_ms - ?) > 2`, [id, satMs])) > 0;
}

/** A bout is known again by where on the timeline it began, because what ended it may become known only in another run. */
export function putBout(database: Database, one: Extract<HistoryRecord, { kind: 'bout' }>, timelineStartedAt: number): void {
  const newest = database.all('SELECT id, timeline_started_at AS began FROM bouts WHERE timeline_started_at IS NOT NULL ORDER BY rowid DESC LIMIT 1')[0];
  // The timeline begins anew where the live state was lost; an older bout may then have begun at the same place.
  const known = newest?.['began'] === timelineStartedAt ? String(newest['id']) : null;
  if (known !== null && isCorrected(database, known, one.record.satMs)) return;
  const id = known ?? one.record.id;
  putRecord(database, { kind: 'bout', record: { ...one.record, id } });
  database.run('UPDATE bouts SET timeline_started_at = ? WHERE id = ?', [timelineStartedAt, id]);
}
