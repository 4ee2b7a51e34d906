// What the shell needs of the long work on the history: a place where it is done without holding up the counting.
import type { HistoryRecords } from '../../shared/history/records';
import type { Refusal } from '../../shared/history/taken-in';

export type HistoryTask =
  /** `name`: of the folder that is made; a number is added where there is one already. `records`: instead of what the file holds. */
  | { kind: 'exportCsv'; folder: string; name: string; records: HistoryRecords | null }
  | { kind: 'exportJson'; file: string; records: HistoryRecords | null }
  /** One JSON file, or any of the CSV files of a folder. */
  | { kind: 'import'; files: readonly string[] }
  | { kind: 'deleteDay'; date: string }
  | { kind: 'deleteBefore'; date: string }
  | { kind: 'deleteAll' };

export interface HistoryTaskResults {
  exportCsv: { kind: 'saved'; place: string } | { kind: 'notWritable' };
  exportJson: { kind: 'saved'; place: string } | { kind: 'notWritable' };
  import:
    | { kind: 'newer' }
    | { kind: 'notOurs' | 'unreadable' | 'tooLarge' }
    /** `stopped`: the disk took no more; what was added before is there. */
    | { kind: 'taken'; added: number; known: number; refused: readonly Refusal[]; stopped: boolean };
  /** `remains`: it is deleted, and something of it may still lie on the disk. */
  deleteDay: 'gone' | 'remains' | 'refused';
  deleteBefore: 'gone' | 'remains' | 'refused';
  deleteAll: 'gone' | 'remains' | 'refused';
}

export type HistoryTaskResult<Kind extends HistoryTask['kind']> = HistoryTaskResults[Kind];

export interface HistoryWork {
  /** One after the other. Rejects where the work could not be done at all. */
  run<Kind extends HistoryTask['kind']>(task: Extract<HistoryTask, { kind: Kind }>): Promise<HistoryTaskResult<Kind>>;
  /** What is not finished by now is left. */
  release(): void;
}
