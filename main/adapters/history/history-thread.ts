// Where a thread for long work on the history begins: it does the one task it was given, answers, and ends.
import { parentPort, workerData } from 'node:worker_threads';
import type { HistoryTask } from '../../ports/history-work';
import { doTask } from './tasks';

const { task, filePath } = workerData as { task: HistoryTask; filePath: string };
parentPort?.postMessage(doTask(task, filePath));
