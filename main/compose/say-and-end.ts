// Answers a command line that starts no Unsit, in the terminal that it came from, and ends.
import { writeSync } from 'node:fs';
import path from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { app } from 'electron';
import { minuteMs } from '../../shared/time/duration';
import type { Answered } from './answer-command';
import type { CommandLine } from './command-line';

/** What the thread gets, in which the answer is found. */
export interface AnswerOrder {
  commandLine: CommandLine;
  dataFolder: string;
  version: string;
  /** Becomes 1 once the answer lies in the line, as the last there. */
  done: Int32Array<SharedArrayBuffer>;
  line: MessagePort;
}

/** Longer than anything that is asked for takes (answer-command.ts). */
const patienceMs = minuteMs;

const [standardOutput, standardError] = [1, 2];

/**
 * Nothing happens here until the answer is there, because Electron goes on as soon as this returns, and opens the display: a terminal without
 * one would get a crash for an answer. A module might be awaited instead, but costs every start 12 ms (Electron 33.2.1).
 */
export function sayAndEnd(commandLine: CommandLine): void {
  const { port1, port2 } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const order: AnswerOrder = { commandLine, dataFolder: app.getPath('userData'), version: app.getVersion(), done, line: port2 };
  new Worker(path.join(import.meta.dirname, 'answer-thread.cjs'), { workerData: order, transferList: [port2] });
  Atomics.wait(done, 0, 0, patienceMs);
  let { text, exitCode }: Answered = { text: '', exitCode: 1 };
  for (let found = receiveMessageOnPort(port1); found; found = receiveMessageOnPort(port1)) ({ text, exitCode } = found.message as Answered);
  try {
    writeSync(exitCode === 0 ? standardOutput : standardError, `${text}\n`);
  } catch {
    // Nobody listens any more.
  }
  app.exit(exitCode);
}
