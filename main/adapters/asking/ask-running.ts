// Asks the running Unsit of this person something, from a second process that never becomes one itself.
import { createConnection } from 'node:net';
import { askingPlace } from './asking-place';
import type { AskingWord } from './asking-place';

/** `ended`: the line was open until that Unsit was gone. */
export type Heard = { kind: 'notRunning' } | { kind: 'noAnswer' } | { kind: 'answer'; text: string };

const mostCharacters = 4_000;

/** Waits for the other side to close; `limitMs` without a word from it and it does not answer. */
export function askRunning(dataFolder: string, word: AskingWord, limitMs: number): Promise<Heard> {
  const place = askingPlace(dataFolder);
  if (place === null) return Promise.resolve({ kind: 'noAnswer' });
  return new Promise((resolve) => {
    let text = '';
    const socket = createConnection(place);
    const limit = setTimeout(() => finish({ kind: 'noAnswer' }), limitMs);
    function finish(heard: Heard): void {
      clearTimeout(limit);
      socket.destroy();
      resolve(heard);
    }
    socket.on('connect', () => socket.write(`${word}\n`));
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text = (text + chunk).slice(0, mostCharacters);
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      const nobody = error.code === 'ENOENT' || error.code === 'ECONNREFUSED';
      finish(text === '' ? { kind: nobody ? 'notRunning' : 'noAnswer' } : { kind: 'answer', text });
    });
    socket.on('close', () => finish(text === '' ? { kind: 'noAnswer' } : { kind: 'answer', text }));
  });
}
