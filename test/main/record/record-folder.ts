// A real history in a private folder, with its long work done by the real tasks in this process, held up for as long as a test wants.
import { doTask } from '../../../main/adapters/history/tasks';
import type { History } from '../../../main/ports/history';
import type { HistoryWork } from '../../../main/ports/history-work';
import { recordWork } from '../../../main/record/record-work';
import type { RecordWork } from '../../../main/record/record-work';
import { historyFolder } from '../adapters/history/history-folder';
import type { HistoryFolder } from '../adapters/history/history-folder';

export interface RecordFolder extends HistoryFolder {
  history: History;
  work: RecordWork;
  longWork: HistoryWork;
  /** How often something was said to be another. */
  changed: () => number;
  /** From now on tasks wait until the answer is called. */
  holdUp: () => () => void;
  /** From now on no task can be done at all. */
  breakDown: () => void;
}

export function recordFolder(): RecordFolder {
  const folder = historyFolder();
  const history = folder.open();
  let gate: Promise<void> = Promise.resolve();
  let broken = false;
  let changes = 0;
  const longWork: HistoryWork = {
    run: async (task) => {
      await gate;
      if (broken) throw new Error('the thread ended without an answer');
      return doTask(task as never, folder.filePath) as never;
    },
    release: () => undefined,
  };
  return {
    ...folder,
    history,
    longWork,
    work: recordWork({ history, work: longWork, onChange: () => (changes += 1) }),
    changed: () => changes,
    holdUp: () => {
      let open = (): void => undefined;
      gate = new Promise((resolve) => (open = resolve));
      return open;
    },
    breakDown: () => (broken = true),
  };
}
