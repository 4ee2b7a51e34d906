// The history as files that a person takes along: one JSON text, or one CSV text a table.
import { fromCsv, toCsv } from './csv';
import type { HistoryRecords } from './records';
import { rowsOfRecords, uncheckedRecords } from './rows';
import { listNames, sift, tableOfList } from './sift';
import { noRows, tableNames, tables } from './tables';
import type { Row, RowsByTable, TableName } from './tables';
import type { HistoryFound, Refusal, TakenIn } from './taken-in';

export const historyFileVersion = 1;

export function toHistoryJson(records: HistoryRecords): string {
  return `${JSON.stringify({ unsit: 'history', version: historyFileVersion, ...records }, null, 1)}\n`;
}

function parsedJson(text: string): Record<string, unknown> | null {
  try {
    const found = JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Fields that nobody knows are passed over; a list that is not there is taken to be empty. */
export function fromHistoryJson(text: string): HistoryFound {
  const found = parsedJson(text);
  if (found?.['unsit'] !== 'history' || typeof found['version'] !== 'number') return 'notOurs';
  if (found['version'] > historyFileVersion) return 'newer';
  const refused: Refusal[] = [];
  const lists = listNames.map((name) => {
    const list = found[name] ?? [];
    if (!Array.isArray(list)) refused.push({ kind: 'table', table: tableOfList[name], reason: 'unreadable', line: 1 });
    return [name, Array.isArray(list) ? (list as unknown[]) : []] as const;
  });
  const sifted = sift(Object.fromEntries(lists) as Record<keyof HistoryRecords, unknown[]>, 1);
  return { records: sifted.records, refused: [...refused, ...sifted.refused] };
}

/** One text a table; the file of a table is named after it. */
export function toHistoryCsv(records: HistoryRecords): Record<TableName, string> {
  const rows = rowsOfRecords(records);
  return Object.fromEntries(tableNames.map((table) => [table, toCsv(table, rows[table])])) as Record<TableName, string>;
}

/** The heading is the first line. */
const firstLine = 2;

/** Rows of a table of parts whose owner is not there. */
function alone(table: TableName, rows: RowsByTable): Refusal[] {
  const { belongsBy } = tables[table];
  if (belongsBy === null) return [];
  const owners = new Set(rows[table === 'bout_days' ? 'bouts' : 'breaks'].map((row) => row['id']));
  return rows[table].flatMap((row, index) => (owners.has(row[belongsBy] ?? null) ? [] : [{ kind: 'alone' as const, table, place: index + firstLine }]));
}

/** A bout whose days were not taken along counts on the date on which it began. */
function daysOfBouts(rows: RowsByTable): Row[] {
  const dated = new Set(rows.bout_days.map((row) => row['bout_id']));
  const undated = rows.bouts.filter((row) => !dated.has(row['id'] ?? null) && Number(row['sat_ms']) > 0);
  return undated.map((row) => ({ bout_id: row['id'] ?? null, date: row['date'] ?? null, sat_ms: row['sat_ms'] ?? null }));
}

/** A table that is not there is taken to be empty. */
export function fromHistoryCsv(texts: Partial<Record<TableName, string>>): TakenIn {
  const rows = noRows();
  const refused: Refusal[] = [];
  for (const table of tableNames) {
    const text = texts[table];
    if (text === undefined) continue;
    const read = fromCsv(table, text);
    if (read.kind === 'rows') rows[table] = read.rows;
    else if (read.kind === 'column') refused.push({ kind: 'table', table, reason: 'column', column: read.column });
    else refused.push({ kind: 'table', table, reason: 'unreadable', line: read.line });
  }
  const lonely = tableNames.flatMap((table) => alone(table, rows));
  const sifted = sift(uncheckedRecords({ ...rows, bout_days: [...rows.bout_days, ...daysOfBouts(rows)] }), firstLine);
  return { records: sifted.records, refused: [...refused, ...sifted.refused, ...lonely] };
}
