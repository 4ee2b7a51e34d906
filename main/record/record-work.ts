// Does with the whole record what a person asks, one thing at a time, and keeps the history's own writing out of its way meanwhile.
import type { RecordDeleted, RecordRefusal } from '../../shared/record/answers';
import type { RecordDoing, RecordState } from '../../shared/record/record-state';
import type { History } from '../ports/history';
import type { HistoryTask, HistoryTaskResult, HistoryTaskResults, HistoryWork } from '../ports/history-work';

export interface RecordPlaces {
  history: Pick<History, 'ready' | 'place' | 'holdBack' | 'readAll'>;
  work: HistoryWork;
  /** What is being done, or the record, is another now. */
  onChange: () => void;
}

type Export = Extract<HistoryTask, { kind: 'exportCsv' | 'exportJson' }>;
type Erasure = Extract<HistoryTask, { kind: 'deleteDay' | 'deleteBefore' | 'deleteAll' }>;
/** Everything of an export but the records themselves. */
export type ExportPlace = Export extends infer One ? (One extends Export ? Omit<One, 'records'> : never) : never;

/** `newer` would say that the record itself is of a newer Unsit. */
type BroughtBack = Exclude<HistoryTaskResults['import'], { kind: 'newer' }> | { kind: 'newerFile' };

export interface RecordWork {
  state(): Pick<RecordState, 'doing' | 'changes'>;
  /** Also what waits in memory because the disk refuses. */
  save(place: ExportPlace): Promise<HistoryTaskResults['exportCsv'] | { kind: RecordRefusal }>;
  bringBack(file: string): Promise<BroughtBack | { kind: RecordRefusal }>;
  /** `forget`: what else is known of it goes as well, once it is sure that the file takes writes. */
  erase(task: Erasure, forget: () => void): Promise<RecordDeleted>;
  /** Null while nothing is being done; else it resolves when that is over. */
  ending(): Promise<unknown> | null;
}

export function recordWork({ history, work, onChange }: RecordPlaces): RecordWork {
  let doing: RecordDoing | null = null;
  let ending: Promise<unknown> | null = null;
  let changes = 0;

  async function alone<Result>(what: RecordDoing, task: () => Promise<Result>): Promise<Result | RecordRefusal> {
    if (doing) return 'busy';
    doing = what;
    onChange();
    const done = task().catch((): RecordRefusal => 'failed');
    ending = done;
    try {
      return await done;
    } finally {
      doing = null;
      ending = null;
      if (what !== 'saving') changes += 1;
      onChange();
    }
  }

  const whyNot = (): RecordRefusal => (history.place() === 'newer' ? 'newer' : 'notWritable');

  async function told<Result>(done: Promise<Result | RecordRefusal>): Promise<Result | { kind: RecordRefusal }> {
    const answer = await done;
    return typeof answer === 'string' ? { kind: answer as RecordRefusal } : answer;
  }

  /** What waits is written first, so that it goes too; what happens from then on is written afterwards. */
  async function eraseAlone(task: Erasure, forget: () => void): Promise<RecordDeleted> {
    if (!history.ready()) return whyNot();
    forget();
    if (!history.ready()) return whyNot();
    const goOn = history.holdBack();
    try {
      const gone: HistoryTaskResult<Erasure['kind']> = await work.run(task);
      return gone === 'refused' ? 'notWritable' : gone;
    } finally {
      goOn();
    }
  }

  return {
    state: () => ({ doing, changes }),
    save: (place) =>
      told(
        alone('saving', async () => {
          const onDisk = history.ready();
          if (!onDisk && history.place() === 'newer') return 'newer';
          const task: Export = { ...place, records: onDisk ? null : history.readAll() };
          return work.run(task);
        }),
      ),
    bringBack: (file) =>
      told(
        alone('bringingBack', async (): Promise<BroughtBack | RecordRefusal> => {
          if (!history.ready()) return whyNot();
          const done = await work.run({ kind: 'import', files: [file] });
          return done.kind === 'newer' ? { kind: 'newerFile' } : done;
        }),
      ),
    erase: (task, forget) => alone('deleting', () => eraseAlone(task, forget)),
    ending: () => ending,
  };
}
