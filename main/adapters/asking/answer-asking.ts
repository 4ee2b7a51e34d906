// Answers a second Unsit that asks how things stand or wants this one to end. Only who may write to the person's own folder reaches it.
import { chmodSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Socket } from 'node:net';
import type { Log } from '../../ports/log';
import { askingPlace, askingWords } from './asking-place';
import type { AskingWord } from './asking-place';

export interface AnswerOptions {
  dataFolder: string;
  status: () => string[];
  /** Ends this Unsit; the line stays open until it is gone, which is how the other side knows. */
  quit: () => void;
  log: Log;
}

const longestQuestion = 16;
const patienceMs = 2_000;

/** The one word on the first line; null for anything else. */
function wordOf(line: string): AskingWord | null {
  return askingWords.find((word) => line === word) ?? null;
}

export function answerAsking({ dataFolder, status, quit, log }: AnswerOptions): () => void {
  const place = askingPlace(dataFolder);
  if (place === null) {
    log('asking: the name of the data folder is too long; --status and --quit find nobody', 'warning');
    return () => undefined;
  }

  function hear(socket: Socket): void {
    let text = '';
    const refuse = (): void => {
      log('asking: a question was refused', 'warning');
      socket.destroy();
    };
    const impatient = setTimeout(() => socket.destroy(), patienceMs);
    socket.on('close', () => clearTimeout(impatient));
    socket.on('error', () => socket.destroy());
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const end = text.indexOf('\n');
      if (end < 0 && text.length <= longestQuestion) return;
      clearTimeout(impatient);
      socket.removeAllListeners('data');
      const word = wordOf(text.slice(0, Math.max(end, 0)));
      if (word === 'status') socket.end(`${status().join('\n')}\n`);
      else if (word === 'quit') socket.write('ending\n', () => quit());
      else refuse();
    });
  }

  // We are the only Unsit with this folder: a socket that lies there is left over from one that was killed.
  if (process.platform !== 'win32') rmSync(place, { force: true });
  const server = createServer(hear);
  server.maxConnections = 4;
  server.on('error', (error) => log(`asking: nobody can ask: ${error.message}`, 'warning'));
  server.listen(place, () => {
    if (process.platform !== 'win32') chmodSync(place, 0o600);
  });
  return () => server.close();
}
