// What windows are told all the time about the record: what is being done with it, whether it changed, and what has to be said once.

/** What has to be told once about the history. */
export type HistoryNotice =
  /** The file was damaged: it is kept under `keptAs`, and so many records were carried over. */
  | { kind: 'recovered'; keptAs: string; records: number }
  /** Written by a newer Unsit: nothing of it is touched, and what happens now is kept only while Unsit runs. */
  | { kind: 'newer' }
  /** The disk takes nothing; what happens is kept in memory and written as soon as it can be. */
  | { kind: 'unwritable' }
  /** More happened than memory was kept for; so many records, the oldest, are gone. */
  | { kind: 'lost'; records: number };

/** What takes so long that it is done beside the counting. */
export type RecordDoing = 'saving' | 'bringingBack' | 'deleting';

export interface RecordState {
  doing: RecordDoing | null;
  /** Grows whenever much of the record may be another: then pictures of it are read anew. */
  changes: number;
  notice: HistoryNotice | null;
}

export const recordAtRest: RecordState = { doing: null, changes: 0, notice: null };
