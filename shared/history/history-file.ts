// The history as files that a person takes along: one JSON text, or one CSV text a table.
import * as z from 'zod/mini';
import { fromCsv, toCsv } from './csv';
import { historyRecords } from './records';
import type { HistoryRecords } from './records';
import { recordsOfRows, rowsOfRecords } from './rows';
import { noRows, tableNames } from './tables';
import type { TableName } from './tables';

/** Fields that nobody knows are passed over; a newer version is refused. */
const historyFile = z.extend(historyRecords, { unsit: z.literal('history'), version: z.literal(1) });

export function toHistoryJson(records: HistoryRecords): string {
  return `${JSON.stringify({ unsit: 'history', version: 1, ...records }, null, 1)}\n`;
}

/** Throws where the text is no history of ours. */
export function fromHistoryJson(text: string): HistoryRecords {
  const { bouts, reminders, breaks, checkIns, corrections, stretches } = historyFile.parse(JSON.parse(text));
  return { bouts, reminders, breaks, checkIns, corrections, stretches };
}

/** One text a table; the file of a table is named after it. */
export function toHistoryCsv(records: HistoryRecords): Record<TableName, string> {
  const rows = rowsOfRecords(records);
  return Object.fromEntries(tableNames.map((table) => [table, toCsv(table, rows[table])])) as Record<TableName, string>;
}

/** A table that is not there is taken to be empty. Throws where a text is no such table. */
export function fromHistoryCsv(texts: Partial<Record<TableName, string>>): HistoryRecords {
  const rows = noRows();
  for (const table of tableNames) rows[table] = texts[table] === undefined ? [] : fromCsv(table, texts[table]);
  return recordsOfRows(rows);
}
