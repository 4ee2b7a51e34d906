// Writes one table as CSV and reads it back, with nothing lost on the way.
import { tables } from './tables';
import type { Cell, ColumnType, Row, TableName } from './tables';

/** A spreadsheet would take such a text for a formula; one apostrophe before it says that it is none. */
const needsApostrophe = /^[=+\-@\t\r']/;

function cellText(cell: Cell, type: ColumnType): string {
  if (cell === null) return '';
  if (type === 'instant') return new Date(Number(cell)).toISOString();
  if (type !== 'text') return String(cell);
  const text = String(cell);
  return `"${(needsApostrophe.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** With a heading line; lines end as RFC 4180 wants it. */
export function toCsv(table: TableName, rows: readonly Row[]): string {
  const columns = Object.entries(tables[table].columns) as [string, ColumnType][];
  const lines = rows.map((row) => columns.map(([name, type]) => cellText(row[name] ?? null, type)).join(','));
  return [columns.map(([name]) => name).join(','), ...lines, ''].join('\r\n');
}

interface Field {
  text: string;
  quoted: boolean;
}

/**
 * The lines of a file as fields; a quoted field may hold commas, quotes and line ends. A number: the line in which a quote is never closed,
 * or stands inside of a field.
 */
function fieldsOf(text: string): Field[][] | number {
  const lines: Field[][] = [];
  let line: Field[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) return lines.length + 1;
    const [, quoted, plain = '', end] = match;
    line.push(quoted === undefined ? { text: plain, quoted: false } : { text: quoted.replaceAll('""', '"'), quoted: true });
    if (end === ',' && field.lastIndex < text.length) continue;
    if (end === ',') line.push({ text: '', quoted: false });
    lines.push(line);
    line = [];
  }
  return lines.filter((fields) => fields.length > 1 || fields[0]?.text !== '');
}

/** With its zone: without one nobody knows when it was. */
const instantText = /^[+-]?\d{4,6}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/;

/** What is no value of the column stays the text it is, and is refused where the record is looked at. */
function cellOf({ text, quoted }: Field, type: ColumnType): Cell {
  if (type === 'text') {
    if (text === '' && !quoted) return null;
    return text.startsWith("'") ? text.slice(1) : text;
  }
  if (text.trim() === '') return null;
  const number = type === 'instant' && instantText.test(text) ? Date.parse(text) : Number(text);
  return Number.isNaN(number) ? text : number;
}

/** The rows of a file; one that is no such table says where or why. */
export type CsvTable = { kind: 'rows'; rows: Row[] } | { kind: 'unreadable'; line: number } | { kind: 'column'; column: string };

/** Columns may stand in any order; those that nobody knows are passed over. */
export function fromCsv(table: TableName, text: string): CsvTable {
  const lines = fieldsOf(text.replace(/^\uFEFF/, ''));
  if (typeof lines === 'number') return { kind: 'unreadable', line: lines };
  const [heading = [], ...rest] = lines;
  const names = heading.map((field) => field.text.trim());
  const columns = Object.entries(tables[table].columns) as [string, ColumnType][];
  const missing = columns.find(([name]) => !names.includes(name));
  if (missing) return { kind: 'column', column: missing[0] };
  const places = columns.map(([name, type]) => ({ name, type, place: names.indexOf(name) }));
  const rowOf = (fields: readonly Field[]): Row =>
    Object.fromEntries(places.map(({ name, type, place }) => [name, cellOf(fields[place] ?? { text: '', quoted: false }, type)]));
  return { kind: 'rows', rows: rest.map(rowOf) };
}
