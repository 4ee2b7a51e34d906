// Which windows a Wayland compositor tells of, and when one of them fills the screen.
import { readFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fillsScreen } from '../../../../main/adapters/wayland/covering';
import { askForToplevels } from '../../../../main/adapters/wayland/toplevels';
import type { Toplevel } from '../../../../main/adapters/wayland/toplevels';
import { decode, encode, readText, readWord } from '../../../../main/adapters/wayland/wire';
import { acquirePrivateFolder } from '../../../desktop/rig/private-folder';
import { until } from '../../../desktop/rig/until';
import { acquirePaperCompositor } from './paper-compositor';

/** Sway 1.7 with two screens, the first one filled by a window. */
const recorded = JSON.parse(readFileSync(path.join(import.meta.dirname, 'recorded', 'sway-1.7.json'), 'utf8')) as { globals: string; windows: string };

function privateSocket(): string {
  const folder = acquirePrivateFolder('toplevels');
  onTestFinished(() => folder.release());
  return path.join(folder.path, 'wayland-7');
}

interface Bound {
  what: string;
  version: number;
  id: number;
}

/** Says what Sway said, in pieces; checks as strictly as it does that new objects are numbered without gaps. */
async function paperSway(globals: Buffer, windows: Buffer | null) {
  const socket = privateSocket();
  const bound: Bound[] = [];
  const clients = new Set<net.Socket>();
  const server = net.createServer((client) => {
    clients.add(client);
    client.on('close', () => clients.delete(client));
    client.on('error', () => client.destroy());
    let rest: Buffer = Buffer.alloc(0);
    let lastId = 1;
    let syncs = 0;
    const make = (id: number): void => {
      lastId += 1;
      if (id !== lastId) client.write(encode(1, 0, 2, 0, 'invalid arguments'));
    };
    const say = (bytes: Buffer | null): void => {
      for (let at = 0; bytes && at < bytes.length; at += 100) client.write(bytes.subarray(at, at + 100));
    };
    client.on('data', (bytes: Buffer) => {
      const read = decode(Buffer.concat([rest, bytes]));
      rest = read.rest;
      for (const { object, opcode, payload } of read.messages) {
        if (object === 2) {
          const { value, next } = readText(payload, 4);
          bound.push({ what: value, version: readWord(payload, next), id: readWord(payload, next + 4) });
          make(readWord(payload, next + 4));
        } else if (object === 1) {
          make(readWord(payload, 0));
          if (opcode === 0) {
            syncs += 1;
            say(syncs === 1 ? globals : windows);
          }
        }
      }
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(socket, resolve));
  onTestFinished(async () => {
    for (const client of clients) client.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return { socket, bound, openConnections: () => clients.size };
}

const globals = Buffer.from(recorded.globals, 'base64');
const windows = Buffer.from(recorded.windows, 'base64');

test('Sway tells which window fills the screen, and the connection is closed after the answer', async () => {
  const sway = await paperSway(globals, windows);
  const toplevels = await askForToplevels(sway.socket);
  expect(toplevels).toEqual([
    { appId: 'org.freedesktop.weston.flower', minimized: false, activated: true, fullScreen: true, outputs: [4] },
  ]);
  expect(fillsScreen(toplevels ?? [])).toBe(true);
  expect(sway.bound.map(({ what }) => what)).toEqual(['wl_output', 'wl_output', 'zwlr_foreign_toplevel_manager_v1']);
  await until('the connection is closed', () => sway.openConnections() === 0);
});

test('a compositor that tells nobody of its windows is not asked further', async () => {
  const compositor = await acquirePaperCompositor(privateSocket(), { version: 2 });
  onTestFinished(() => compositor.release());
  expect(await askForToplevels(compositor.socket)).toBeNull();
});

test('one whose protocol is too old to tell of full screens is not believed', async () => {
  const name = 'zwlr_foreign_toplevel_manager_v1';
  const sway = await paperSway(Buffer.concat([encode(2, 0, 1, name, 1), encode(3, 0, 1)]), windows);
  expect(await askForToplevels(sway.socket)).toBeNull();
});

test('a refusal or an answer that is none is an error that says so', async () => {
  const refusing = await paperSway(globals, encode(1, 0, 6, 0, 'not allowed'));
  await expect(askForToplevels(refusing.socket)).rejects.toThrow('the compositor refused: not allowed');
  const babbling = await paperSway(Buffer.from('HTTP\0\0\0\0'), null);
  await expect(askForToplevels(babbling.socket)).rejects.toThrow('no Wayland message');
  await expect(askForToplevels('/nowhere/wayland-0')).rejects.toThrow('ENOENT');
});

const film: Toplevel = { appId: 'film', minimized: false, activated: false, fullScreen: true, outputs: [4] };
const editor: Toplevel = { appId: 'editor', minimized: false, activated: true, fullScreen: false, outputs: [4] };

test('a presentation on one screen counts while somebody works on the other', () => {
  expect(fillsScreen([film, { ...editor, outputs: [5] }])).toBe(true);
  expect(fillsScreen([film])).toBe(true);
});

test('a full screen that was left for another window on the same screen does not count', () => {
  expect(fillsScreen([film, editor])).toBe(false);
  expect(fillsScreen([{ ...film, outputs: [] }, editor])).toBe(false);
  expect(fillsScreen([{ ...film, minimized: true }])).toBe(false);
});
