// Where the thread begins that answers a command line while the way in waits for it (say-and-end.ts).
import { workerData } from 'node:worker_threads';
import { english } from '../../shared/messages/english';
import { createTranslate } from '../../shared/messages/translate';
import { answerCommand } from './answer-command';
import type { Answered } from './answer-command';
import { exitCodes } from './command-line';
import type { AnswerOrder } from './say-and-end';

const { commandLine, dataFolder, version, done, line } = workerData as AnswerOrder;

const translate = createTranslate('en', english);

function tell(answered: Answered | null): void {
  line.postMessage(answered);
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
}

answerCommand(commandLine, { dataFolder, version, translate }).then(tell, (error: unknown) =>
  tell({ text: error instanceof Error ? error.message : String(error), exitCode: exitCodes.noAnswer }),
);
