// What an X server with a window manager says of full screens and of the program in front, read from what real ones were recorded to say.
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readAuthority, secretFor, secretHere } from '../../../../main/adapters/x-server/authority';
import { fillsScreen } from '../../../../main/adapters/x-server/covering';
import type { XWindow } from '../../../../main/adapters/x-server/covering';
import { localDisplay } from '../../../../main/adapters/x-server/display-name';
import { talkToX } from '../../../../main/adapters/x-server/talk';
import { ask, greeting } from '../../../../main/adapters/x-server/words';
import { xForeground, xFullScreen } from '../../../../main/adapters/x-server/x-windows';
import { acquirePrivateFolder } from '../../../desktop/rig/private-folder';
import { until } from '../../../desktop/rig/until';
import { paperXServer, tapeOf } from './paper-x-server';
import type { PaperXServerOptions } from './paper-x-server';

async function server(options: PaperXServerOptions) {
  const paper = await paperXServer(options);
  onTestFinished(() => paper.release());
  return { paper, place: { environment: { DISPLAY: ':7.0' }, ownPid: 1, socketFolder: paper.folder } };
}

test.each([
  ['empty', false],
  ['two-windows', false],
  ['film', true],
  ['film-behind', false],
] as const)('with "%s" on the display something fills the screen: %s', async (scene, expected) => {
  const { place, paper } = await server({ tape: tapeOf(scene) });
  expect(await xFullScreen(place)).toBe(expected);
  await until('the connection is closed', () => paper.openConnections() === 0);
});

test('the program in front is known by its process and by what it calls its windows, whatever the answers are cut into', async () => {
  const { place } = await server({ tape: tapeOf('film'), pieces: 7 });
  expect(await xForeground(place)).toEqual({ pid: expect.any(Number) as number, classNames: ['display-im6.q16', 'Display-im6.q16'] });
});

test('with no window open nobody is in front', async () => {
  const { place } = await server({ tape: tapeOf('empty') });
  expect(await xForeground(place)).toBe('nobody');
});

test('a full screen of Unsit itself is none', async () => {
  const { place } = await server({ tape: tapeOf('film') });
  const front = await xForeground(place);
  expect(await xFullScreen({ ...place, ownPid: (front as { pid: number }).pid })).toBe(false);
});

test('without a window manager that says, nothing is known', async () => {
  const { place } = await server({ tape: { ...tapeOf('film'), replies: new Map() } });
  expect(await xFullScreen(place)).toBeNull();
  expect(await xForeground(place)).toBeNull();
});

test('a window that is gone by the time it is asked about fills nothing', async () => {
  const tape = tapeOf('film');
  const attributes = '03';
  const replies = new Map([...tape.replies].filter(([question]) => !question.startsWith(attributes)));
  const { place } = await server({ tape: { ...tape, replies } });
  expect(await xFullScreen(place)).toBe(false);
});

test('a server that refuses, hangs up, says nothing or is not there is an error that says so, and nothing stays open', async () => {
  const refusal = Buffer.from('\0\x08\x0b\0\0\0\x02\0No entry', 'latin1');
  const tape = tapeOf('film');
  const asked = async (options: Partial<PaperXServerOptions>, limitMs = 5_000): Promise<unknown> => {
    const { paper } = await server({ tape, ...options });
    const answer = talkToX({ socketPath: paper.socket, secret: null, limitMs }, (talk) => talk.ask(ask.atom('_NET_WM_STATE')));
    await expect(answer).rejects.toThrow();
    await until('the connection is closed', () => paper.openConnections() === 0);
    return answer.catch(String);
  };
  expect(await asked({ tape: { ...tape, welcome: refusal } })).toContain('No entry');
  expect(await asked({ manner: 'leaving' })).toContain('hung up');
  expect(await asked({ manner: 'silent' }, 20)).toContain('did not answer within 20 ms');
  expect(await asked({ manner: 'mute' }, 20)).toContain('did not answer within 20 ms');
  expect(await asked({ tape: { ...tape, welcome: Buffer.from('HTTP/1.1 400 Bad Request, and much more of it', 'latin1') } }, 50)).toMatch(/refuses|did not answer/);
  await expect(xFullScreen({ environment: { DISPLAY: ':7' }, ownPid: 1, socketFolder: '/nowhere' })).rejects.toThrow('ENOENT');
});

test('only a display of this machine is asked', async () => {
  expect(localDisplay(':0')).toEqual({ number: 0, socket: '/tmp/.X11-unix/X0' });
  expect(localDisplay('unix:12.1')).toEqual({ number: 12, socket: '/tmp/.X11-unix/X12' });
  for (const name of [undefined, '', 'desk:0', 'localhost:10.0', '/private/tmp/launch/org.xquartz:0', ':x']) expect(localDisplay(name)).toBeNull();
  expect(await xFullScreen({ environment: { DISPLAY: 'localhost:10.0' }, ownPid: 1 })).toBeNull();
});

function entry(family: number, ...fields: readonly (string | Buffer)[]): Buffer {
  const number = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);
  return Buffer.concat([number(family), ...fields.flatMap((field) => [number(field.length), Buffer.from(field)])]);
}
const cookie = (byte: number): Buffer => Buffer.alloc(16, byte);
const local = 256;
const wild = 65_535;

test('the secret is the one of this machine and this display', () => {
  const file = Buffer.concat([
    entry(local, 'other', '0', 'MIT-MAGIC-COOKIE-1', cookie(1)),
    entry(local, 'desk', '0', 'XDM-AUTHORIZATION-1', cookie(2)),
    entry(local, 'desk', '1', 'MIT-MAGIC-COOKIE-1', cookie(3)),
    entry(local, 'desk', '0', 'MIT-MAGIC-COOKIE-1', cookie(4)),
    entry(0, Buffer.from([127, 0, 0, 1]), '2', 'MIT-MAGIC-COOKIE-1', cookie(5)),
    entry(wild, '', '', 'MIT-MAGIC-COOKIE-1', cookie(6)),
  ]);
  const entries = readAuthority(file);
  expect(secretFor(entries, 'desk', 0)?.data).toEqual(cookie(4));
  expect(secretFor(entries, 'desk', 1)?.data).toEqual(cookie(3));
  expect(secretFor(entries, 'desk', 2)?.data).toEqual(cookie(6));
  expect(secretFor(entries.slice(0, 3), 'desk', 0)).toBeNull();
  for (let length = 0; length < file.length; length += 1) expect(readAuthority(file.subarray(0, length)).length).toBeLessThan(6);
});

test('it is looked for where the session says, else at home, and is shown to the server', async () => {
  const folder = acquirePrivateFolder('authority');
  onTestFinished(() => folder.release());
  const file = entry(local, os.hostname(), '7', 'MIT-MAGIC-COOKIE-1', cookie(9));
  mkdirSync(path.join(folder.path, 'home'));
  writeFileSync(path.join(folder.path, 'home', '.Xauthority'), file);
  const home = path.join(folder.path, 'home');
  expect(secretHere({ HOME: home }, 7)?.data).toEqual(cookie(9));
  expect(secretHere({ HOME: home }, 8)).toBeNull();
  expect(secretHere({ HOME: home, XAUTHORITY: path.join(folder.path, 'missing') }, 7)).toBeNull();
  expect(secretHere({}, 7)).toBeNull();

  const { place, paper } = await server({ tape: tapeOf('empty') });
  await xFullScreen({ ...place, environment: { DISPLAY: ':7', HOME: home } });
  expect(paper.greetings).toEqual([greeting({ name: 'MIT-MAGIC-COOKIE-1', data: cookie(9) })]);
  expect(paper.greetings[0]?.toString('latin1')).toContain('MIT-MAGIC-COOKIE-1\0\0\t\t\t\t');
});

const left = { x: 0, y: 0, width: 1920, height: 1080 };
const right = { ...left, x: 1920 };
const film: XWindow = { id: 1, fullScreen: true, shown: true, ours: false, place: left };
const editor: XWindow = { id: 2, fullScreen: false, shown: true, ours: false, place: left };

test('a presentation on one screen counts while somebody works on the other', () => {
  expect(fillsScreen([film, { ...editor, place: right }], editor.id)).toBe(true);
});

test('a film left behind another window does not count, a small window above it changes nothing', () => {
  expect(fillsScreen([film, editor], editor.id)).toBe(false);
  expect(fillsScreen([film, { ...editor, shown: false }], null)).toBe(true);
  expect(fillsScreen([film, { ...editor, place: { x: 100, y: 100, width: 400, height: 300 } }], editor.id)).toBe(true);
  expect(fillsScreen([editor, film], editor.id)).toBe(true);
  expect(fillsScreen([film, editor], film.id)).toBe(true);
});

test('a full screen that is put away, or on another desktop, does not count', () => {
  expect(fillsScreen([editor, { ...film, shown: false }], film.id)).toBe(false);
});
