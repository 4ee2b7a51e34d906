// Names the tables of the history and their columns: the database, the CSV files and both ways of mapping follow from it.

/** `instant`: milliseconds UTC in the database, ISO 8601 in a CSV file. `flag`: 0 or 1. */
export type ColumnType = 'text' | 'integer' | 'instant' | 'flag';

export interface TableShape {
  /** In the order of the CSV file. */
  columns: Readonly<Record<string, ColumnType>>;
  /** The column that names the row to which this one belongs; null for a table of its own. */
  belongsBy: string | null;
}

const own = (columns: TableShape['columns']): TableShape => ({ columns: { id: 'text', ...columns }, belongsBy: null });
const part = (belongsBy: string, columns: TableShape['columns']): TableShape => ({
  columns: { [belongsBy]: 'text', ...columns },
  belongsBy,
});

/** What others belong to comes before them. */
export const tables = {
  bouts: own({
    date: 'text',
    started_at: 'instant',
    ended_at: 'instant',
    zone_offset_ms: 'integer',
    sat_ms: 'integer',
    estimated_ms: 'integer',
    ended_by: 'text',
  }),
  bout_days: part('bout_id', { date: 'text', sat_ms: 'integer' }),
  reminders: own({
    date: 'text',
    said_at: 'instant',
    settled_at: 'instant',
    zone_offset_ms: 'integer',
    outcome: 'text',
    channel: 'text',
    held_ms: 'integer',
    held_by: 'text',
    times: 'integer',
  }),
  breaks: own({
    date: 'text',
    started_at: 'instant',
    ended_at: 'instant',
    zone_offset_ms: 'integer',
    routine_id: 'text',
    routine_name: 'text',
    outcome: 'text',
    planned_seconds: 'integer',
    done_seconds: 'integer',
  }),
  break_steps: part('break_id', {
    position: 'integer',
    move: 'text',
    side: 'text',
    planned_seconds: 'integer',
    done_seconds: 'integer',
    result: 'text',
  }),
  check_ins: own({ date: 'text', at: 'instant', zone_offset_ms: 'integer', value: 'integer', leg: 'text', red_flag: 'flag' }),
  corrections: own({
    date: 'text',
    made_at: 'instant',
    zone_offset_ms: 'integer',
    from_at: 'instant',
    to_at: 'instant',
    counted_as: 'text',
    replaced: 'text',
  }),
  stretches: own({
    date: 'text',
    kind: 'text',
    from_at: 'instant',
    to_at: 'instant',
    zone_offset_ms: 'integer',
    held_by: 'text',
  }),
} satisfies Record<string, TableShape>;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;
export type RowsByTable = Record<TableName, Row[]>;

export function columnsOf(table: TableName): string[] {
  return Object.keys(tables[table].columns);
}

export function noRows(): RowsByTable {
  return Object.fromEntries(tableNames.map((table) => [table, []])) as unknown as RowsByTable;
}
