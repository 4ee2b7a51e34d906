// Has long work on the history done in a thread that is there only for it.
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { HistoryTask, HistoryTaskResult, HistoryWork } from '../../ports/history-work';
import type { Log } from '../../ports/log';
import { historyFileName } from './history';

export interface HistoryWorkPlace {
  folder: string;
  /** The built program of the thread. */
  threadPath: string;
  log: Log;
}

export function historyWork({ folder, threadPath, log }: HistoryWorkPlace): HistoryWork {
  const filePath = path.join(folder, historyFileName);
  let before: Promise<unknown> = Promise.resolve();
  let running: Worker | null = null;
  let released = false;

  function inThread(task: HistoryTask): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (released) {
        reject(new Error('Unsit is ending'));
        return;
      }
      const thread = new Worker(threadPath, { workerData: { task, filePath } });
      running = thread;
      let answer: { is: unknown } | null = null;
      let failure: Error | null = null;
      thread.once('message', (is: unknown) => (answer = { is }));
      thread.once('error', (error: Error) => (failure = error));
      thread.once('exit', () => {
        running = null;
        if (answer) resolve(answer.is);
        else reject(failure ?? new Error('the thread ended without an answer'));
      });
    });
  }

  return {
    run<Kind extends HistoryTask['kind']>(task: Extract<HistoryTask, { kind: Kind }>) {
      const done = before.then(
        () => inThread(task),
        () => inThread(task),
      );
      before = done;
      done.catch((error: unknown) => log(`history: ${task.kind} was not done: ${String(error)}`, 'warning'));
      return done as Promise<HistoryTaskResult<Kind>>;
    },
    release: () => {
      released = true;
      void running?.terminate();
    },
  };
}
