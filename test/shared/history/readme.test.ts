// Holds the README to the tables: whoever reads a CSV file finds each of its columns there, in their order.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { columnsOf, tableNames } from '../../../shared/history/tables';

const readme = readFileSync(path.resolve(import.meta.dirname, '../../../README.md'), 'utf8');
/** Without what is said about a column, in brackets or after a colon. */
const plain = (cell: string): string[] => cell.replace(/\([^)]*\)|:.*$/g, '').split(',').map((name) => name.trim());

it.each(tableNames)('the columns of %s are documented as they are', (table) => {
  const row = new RegExp(`^\\| ${table} \\| (.*) \\|$`, 'm').exec(readme);
  expect(plain(row?.[1] ?? '')).toEqual(columnsOf(table));
});
