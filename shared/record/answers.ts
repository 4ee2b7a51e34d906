// What windows are told when they ask about the whole record, or ask something of it.
import type { Refusal } from '../history/taken-in';
import type { Gap } from './keep-for';

/** `file`: kept on the disk. `memory`: the disk takes nothing now. `newer`: the file is of a newer Unsit and is left alone. */
export type RecordPlace = 'file' | 'memory' | 'newer';

/** What goes by how long the record is kept. */
export interface Going {
  /** Days before this date; null where everything is kept. */
  before: string | null;
  days: number;
  /** A gap in the record that makes the date doubtful: then nothing goes by itself. */
  gap: Gap | null;
}

export interface RecordPicture {
  place: RecordPlace;
  days: number;
  firstDate: string | null;
  records: number;
  bytes: number;
  /** Copies beside the file: of a damaged one, or from before a newer form. */
  copies: number;
  /** Moves that rest because they hurt. */
  rests: number;
  going: Going;
}

/** What is kept of one day, in what runs now too. */
export interface RecordDay {
  date: string;
  satMs: number;
  breaks: number;
  reminders: number;
  checkIns: number;
  corrections: number;
  stretches: number;
  rests: number;
}

/** Why nothing was done: something else is being done, the file is of a newer Unsit, the disk refuses, or nobody knows. */
export type RecordRefusal = 'busy' | 'newer' | 'notWritable' | 'failed';

export type RecordSaved = { kind: 'saved'; place: string } | { kind: 'cancelled' | RecordRefusal };

export type RecordBroughtBack =
  | { kind: 'cancelled' | 'unreadable' | 'tooLarge' | 'notOurs' | 'newerFile' | RecordRefusal }
  | {
      kind: 'taken';
      from: 'csv' | 'json';
      added: number;
      known: number;
      /** The first of them; `refusedInAll` counts them all. */
      refused: readonly Refusal[];
      refusedInAll: number;
      /** The disk took no more. */
      stopped: boolean;
      /** Days of the record that are older than it is kept. */
      olderDays: number;
    };

/** `remains`: deleted, and a trace of it may still lie on the disk. */
export type RecordDeleted = 'gone' | 'remains' | RecordRefusal;
