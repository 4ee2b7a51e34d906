// Answers a command line that starts no Unsit, in the terminal that it came from, and ends.
import path from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { app } from 'electron';
import { englishCommandLine } from '../../shared/messages/english-command-line';
import { secondMs } from '../../shared/time/duration';
import { sayAtOnce } from '../adapters/terminal/say-at-once';
import type { Answered } from './answer-command';
import { exitCodes } from './command-line';
import type { CommandLine } from './command-line';

/** What the thread gets, in which the answer is found. */
export interface AnswerOrder {
  commandLine: CommandLine;
  dataFolder: string;
  version: string;
  /** Becomes 1 once the answer lies in the line. */
  done: Int32Array<SharedArrayBuffer>;
  line: MessagePort;
}

/** Longer than anything that is asked for takes (answer-command.ts). */
const patienceMs = 20 * secondMs;

const noAnswer: Answered = { text: englishCommandLine['commandLine.noAnswer'], exitCode: exitCodes.noAnswer };

/** What the thread answered; that there is no answer, where it did not come up or takes too long. */
function answerOf(commandLine: CommandLine): Answered {
  const { port1, port2 } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const order: AnswerOrder = { commandLine, dataFolder: app.getPath('userData'), version: app.getVersion(), done, line: port2 };
  try {
    new Worker(path.join(import.meta.dirname, 'answer-thread.cjs'), { workerData: order, transferList: [port2] });
    Atomics.wait(done, 0, 0, patienceMs);
    return (receiveMessageOnPort(port1)?.message as Answered | undefined) ?? noAnswer;
  } catch {
    return noAnswer;
  }
}

/**
 * Nothing happens until the answer is there, because Electron goes on as soon as this returns, and opens the display: a terminal without
 * one would get a crash for an answer. A module might be awaited instead, but costs every start 12 ms (Electron 33.2.1).
 */
export function sayAndEnd(commandLine: CommandLine): void {
  const { text, exitCode } = answerOf(commandLine);
  sayAtOnce(exitCode === exitCodes.done ? 1 : 2, `${text}\n`);
  app.exit(exitCode);
}
