// Says what became of a history that came from outside: what was good in it, and why something was not taken.
import type { HistoryRecords } from './records';
import type { TableName } from './tables';

/** The lists of a JSON file are told under the names of the tables, like the files of CSV. */
export type Refusal =
  /** A whole table: a column is missing, or the text is no table. */
  | { kind: 'table'; table: TableName; reason: 'column'; column: string }
  | { kind: 'table'; table: TableName; reason: 'unreadable'; line: number }
  /** One record. `place`: the line of the file, or the place in the list, from 1. `field`: what is wrong in it; null for all of it. */
  | { kind: 'record'; table: TableName; place: number; field: string | null }
  /** A row whose bout or break is not in the files. */
  | { kind: 'alone'; table: TableName; place: number };

export interface TakenIn {
  records: HistoryRecords;
  refused: readonly Refusal[];
}

/** `notOurs`: it is no history of Unsit. `newer`: of a version that this Unsit does not know. */
export type HistoryFound = TakenIn | 'notOurs' | 'newer';
