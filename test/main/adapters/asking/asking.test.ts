// A second Unsit can ask the first one, on a real socket: known words only, one person only, and never for long.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import { answerAsking } from '../../../../main/adapters/asking/answer-asking';
import { askRunning } from '../../../../main/adapters/asking/ask-running';
import { askingPlace } from '../../../../main/adapters/asking/asking-place';

let folder: string;
let place: string;
const releases: (() => void)[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'unsit-ask-'));
  place = askingPlace(folder) ?? '';
});
afterEach(() => {
  for (const release of releases.splice(0)) release();
  rmSync(folder, { recursive: true, force: true });
});

const logged: string[] = [];
function answer(quit = (): void => undefined): void {
  logged.length = 0;
  releases.push(answerAsking({ dataFolder: folder, status: () => ['At the desk 3 min', 'second line'], quit, log: (line) => logged.push(line) }));
}

/** What comes back for these bytes, until the other side closes. */
function send(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = createConnection(place);
    socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    socket.on('close', () => resolve(text));
    socket.on('error', () => undefined);
    socket.write(bytes);
  });
}

it('says how things stand', async () => {
  answer();
  expect(await askRunning(folder, 'status', 5_000)).toEqual({ kind: 'answer', text: 'At the desk 3 min\nsecond line\n' });
});

it('is told to end, and the line stays open until it is gone', async () => {
  let asked = false;
  const open = createServer((socket) => socket.once('data', () => socket.write('ending\n', () => (asked = true))));
  await new Promise<void>((listening) => open.listen(place, listening));
  let heard = false;
  const quitting = askRunning(folder, 'quit', 5_000).then((answered) => {
    heard = true;
    return answered;
  });
  const [socket] = await new Promise<[import('node:net').Socket]>((connected) => open.once('connection', (one) => connected([one])));
  await new Promise((sent) => socket.once('data', sent));
  expect(heard).toBe(false);
  socket.end();
  open.close();
  expect(await quitting).toEqual({ kind: 'answer', text: 'ending\n' });
  expect(asked).toBe(true);
});

it('ends when it is told to', async () => {
  await new Promise<void>((quit) => {
    answer(quit);
    createConnection(place).write('quit\n');
  });
});

test.each(['\n', 'STATUS\n', 'status now\n', ' quit\n', '{"word":"quit"}\n', 'x'.repeat(1_000), 'quit\0\n', '\u00fffoo\n'])('%j gets no answer and does nothing', async (bytes) => {
  let ended = false;
  answer(() => (ended = true));
  expect(await send(bytes)).toBe('');
  expect(ended).toBe(false);
  expect(logged).toEqual(['asking: a question was refused']);
});

it('finds nobody where none runs, also beside what one that was killed left', async () => {
  expect(await askRunning(folder, 'status', 5_000)).toEqual({ kind: 'notRunning' });
  writeFileSync(place, '');
  expect(await askRunning(folder, 'status', 5_000)).toEqual({ kind: 'notRunning' });
  answer();
  expect((await askRunning(folder, 'status', 5_000)).kind).toBe('answer');
});

it('does not wait for ever for one that hangs', async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((listening) => silent.listen(place, listening));
  releases.push(() => silent.close());
  expect(await askRunning(folder, 'status', 50)).toEqual({ kind: 'noAnswer' });
});

it.skipIf(process.platform === 'win32')('is closed to everybody else', async () => {
  answer();
  await askRunning(folder, 'status', 5_000);
  expect(statSync(place).mode & 0o077).toBe(0);
});

it('has no place in a folder whose name no socket can have, and says so', () => {
  const long = path.join(os.tmpdir(), 'x'.repeat(120));
  expect(askingPlace(long, 'linux')).toBeNull();
  expect(askingPlace(long, 'win32')).toMatch(/^\\\\\.\\pipe\\unsit-[0-9a-f]{32}$/);
});
