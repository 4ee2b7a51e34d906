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

/** The lines of a file as fields; a quoted field may hold commas, quotes and line ends. */
function fieldsOf(text: string): Field[][] {
  const lines: Field[][] = [];
  let line: Field[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) throw new Error(`line ${lines.length + 1}: a quote is never closed, or stands inside of a field`);
    const [, quoted, plain = '', end] = match;
    line.push(quoted === undefined ? { text: plain, quoted: false } : { text: quoted.replaceAll('""', '"'), quoted: true });
    if (end === ',' && field.lastIndex < text.length) continue;
    if (end === ',') line.push({ text: '', quoted: false });
    lines.push(line);
    line = [];
  }
  return lines.filter((fields) => fields.length > 1 || fields[0]?.text !== '');
}

function cellOf({ text, quoted }: Field, type: ColumnType): Cell {
  if (text === '' && !quoted) return null;
  if (type === 'text') return text.startsWith("'") ? text.slice(1) : text;
  const number = type === 'instant' && !/^\d+$/.test(text) ? Date.parse(text) : Number(text);
  if (Number.isNaN(number)) throw new Error(`“${text}” is no ${type}`);
  return number;
}

/** Columns may stand in any order; those that nobody knows are passed over. Throws where a column is missing. */
export function fromCsv(table: TableName, text: string): Row[] {
  const [heading, ...lines] = fieldsOf(text.replace(/^\uFEFF/, ''));
  const names = (heading ?? []).map((field) => field.text.trim());
  const columns = Object.entries(tables[table].columns) as [string, ColumnType][];
  const places = columns.map(([name, type]) => {
    const place = names.indexOf(name);
    if (place < 0) throw new Error(`${table}: the column ${name} is missing`);
    return { name, type, place };
  });
  return lines.map((fields) =>
    Object.fromEntries(places.map(({ name, type, place }) => [name, cellOf(fields[place] ?? { text: '', quoted: false }, type)])),
  );
}
