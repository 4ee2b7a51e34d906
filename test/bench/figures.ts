// The arithmetic of the benchmark: medians with their extremes, budgets, and the tables that are printed.

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly count: number;
}

export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error('Nothing was measured');
  const sorted = [...values].sort((one, other) => one - other);
  const at = (index: number): number => sorted[index] as number;
  const middle = sorted.length / 2;
  const median = sorted.length % 2 === 1 ? at(Math.floor(middle)) : (at(middle - 1) + at(middle)) / 2;
  return { median, least: at(0), most: at(sorted.length - 1), count: sorted.length };
}

/** What design.md §5 allows: a ratio to the floor or to another measurement, so much above the floor, or so much in all. */
export interface Budget {
  readonly kind: 'ratio' | 'above' | 'most';
  readonly limit: number;
}

export interface Row {
  readonly figure: string;
  readonly unit: string;
  /** The floor, or what the row says it is compared with. */
  readonly floor: Spread | null;
  readonly unsit: Spread;
  readonly budget: Budget | null;
}

export function judgedValue({ floor, unsit, budget }: Row): number {
  if (budget?.kind === 'most' || !floor) return unsit.median;
  return budget?.kind === 'above' ? unsit.median - floor.median : unsit.median / floor.median;
}

export function isWithin(row: Row): boolean {
  return row.budget === null || judgedValue(row) <= row.budget.limit;
}

function digits(value: number): string {
  const size = Math.abs(value);
  return value.toFixed(size >= 100 || value === 0 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3);
}

function spreadText(spread: Spread | null): string {
  if (!spread) return '–';
  const { median, least, most, count } = spread;
  return count === 1 ? digits(median) : `${digits(median)} (${digits(least)}–${digits(most)})`;
}

function budgetText({ budget, unit }: Row): string {
  if (!budget) return '–';
  const limit = `${budget.limit}`;
  return { ratio: `≤ ${limit} ×`, above: `≤ ${limit} above`, most: `≤ ${limit} ${unit}`.trim() }[budget.kind];
}

function ratioText({ floor, unsit }: Row): string {
  return floor && floor.median > 0 ? (unsit.median / floor.median).toFixed(2) : '–';
}

/** Of Markdown, and aligned to be read as it is. */
export function tableText(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string => `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(heads), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}

export function costTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.unit ? `${row.figure}, ${row.unit}` : row.figure,
    spreadText(row.floor),
    spreadText(row.unsit),
    ratioText(row),
    budgetText(row),
    row.budget ? (isWithin(row) ? 'within' : 'MISSED') : '',
  ]);
  return tableText(['figure', 'floor', 'Unsit', 'ratio', 'budget', ''], cells);
}
