// A camera that PipeWire hands on: read from what a real one answered, and asked of a real one where it is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { pipewireCameraRuns } from '../../../../main/adapters/call/pipewire-camera';
import { pipewireSocket } from '../../../../main/adapters/call/pipewire-socket';
import { dictionary, int, readDictionary, readPipewireValues, string, struct } from '../../../../main/adapters/call/pipewire-values';
import { startChild } from '../../../desktop/rig/child';
import { privateEnvironment } from '../../../desktop/rig/environment';
import { acquirePrivateFolder } from '../../../desktop/rig/private-folder';
import { runTool } from '../../../desktop/rig/tools';
import { until } from '../../../desktop/rig/until';

const text = readFileSync(path.join(import.meta.dirname, 'recorded', 'pipewire-0.3.65-camera.json'), 'utf8');
const recorded = JSON.parse(text) as Record<'listed' | 'still' | 'running', string>;
const bytes = (name: keyof typeof recorded): Buffer => Buffer.from(recorded[name], 'base64');

/** Answers the first and the second round with these bytes, in bits of so many. */
async function paperPipewire(first: Buffer | null, second: Buffer, bit = 4096): Promise<string> {
  const folder = acquirePrivateFolder('pipewire');
  const socket = path.join(folder.path, 'pipewire-0');
  const server = net.createServer((connection) => {
    connection.on('error', () => undefined);
    const parts = [first, second];
    connection.on('data', (heard: Buffer) => {
      const rounds = syncsIn(heard);
      for (let round = 0; round < rounds; round += 1) {
        const part = parts.shift();
        for (let at = 0; part && at < part.length; at += bit) connection.write(part.subarray(at, at + bit));
      }
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(socket, resolve);
  });
  onTestFinished(async () => {
    await new Promise((resolve) => {
      server.close(resolve);
    });
    folder.release();
  });
  return socket;
}

/** How often these messages ask the core to say when all before is done. */
function syncsIn(heard: Buffer): number {
  let syncs = 0;
  for (let at = 0; at + 16 <= heard.length; ) {
    const word = heard.readUInt32LE(at + 4);
    if (heard.readUInt32LE(at) === 0 && word >>> 24 === 2) syncs += 1;
    at += 16 + (word & 0xff_ffff);
  }
  return syncs;
}

test.each([1, 7, 4096])('a camera that runs is told from one that stands still, in bits of %i bytes', async (bit) => {
  expect(await pipewireCameraRuns(await paperPipewire(bytes('listed'), bytes('running'), bit), 1_000)).toBe(true);
  expect(await pipewireCameraRuns(await paperPipewire(bytes('listed'), bytes('still'), bit), 1_000)).toBe(false);
});

test('a screen that is shared is no camera', async () => {
  const shared = Buffer.from(bytes('listed').toString('latin1').replace('Camera', 'Screen'), 'latin1');
  expect(await pipewireCameraRuns(await paperPipewire(shared, bytes('running')), 1_000)).toBe(false);
});

test('one that says nothing, hangs up or talks nonsense is no answer', async () => {
  await expect(pipewireCameraRuns(await paperPipewire(null, bytes('running')), 50)).rejects.toThrow('nobody waits');
  await expect(pipewireCameraRuns(await paperPipewire(Buffer.alloc(64, 0xee), bytes('running')), 50)).rejects.toThrow();
  await expect(pipewireCameraRuns('/nowhere/pipewire-0', 1_000)).rejects.toThrow('ENOENT');
});

test('values are read as they were written, also beside ones that nobody asks about', () => {
  const fraction = Buffer.from([8, 0, 0, 0, 11, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0]);
  const written = Buffer.concat([int(-7), string('über'), fraction, struct(int(1), string('')), dictionary({ a: 'b' })]);
  const values = readPipewireValues(written);
  expect(values.slice(0, 4)).toEqual([-7, 'über', null, [1, '']]);
  expect(readDictionary(values[4])).toEqual(new Map([['a', 'b']]));
  expect(readDictionary(undefined)).toEqual(new Map());
  expect(() => readPipewireValues(written.subarray(0, 20))).toThrow('cut off');
});

test('it is looked for where its own clients look', () => {
  expect(pipewireSocket({ XDG_RUNTIME_DIR: '/run/user/1000' })).toBe('/run/user/1000/pipewire-0');
  expect(pipewireSocket({ XDG_RUNTIME_DIR: '/run/user/1000', PIPEWIRE_RUNTIME_DIR: '/own', PIPEWIRE_REMOTE: 'second' })).toBe('/own/second');
  expect(pipewireSocket({ PIPEWIRE_REMOTE: '/else/where' })).toBe('/else/where');
  expect(pipewireSocket({})).toBeNull();
});

const hasPipewire = ['pipewire', 'pw-cli', 'pw-link'].every((tool) => spawnSync(tool, ['--version']).status === 0);

describe.skipIf(!hasPipewire)('a real PipeWire', () => {
  test('says so when somebody takes its camera’s picture', async () => {
    const folder = acquirePrivateFolder('pipewire');
    // With its log on, so that there is a first line to wait for.
    const environment = { ...privateEnvironment(folder), DBUS_SESSION_BUS_ADDRESS: 'disabled:', PIPEWIRE_DEBUG: '3' };
    const server = await startChild('sh', ['-c', 'exec pipewire 2>&1'], { readyOn: 'stdout', environment });
    onTestFinished(async () => {
      await server.release();
      folder.release();
    });
    const socket = pipewireSocket(environment) ?? '';
    const tool = (name: string, ...words: readonly string[]) => runTool(name, words, { environment });
    await until('PipeWire answers', async () => (await pipewireCameraRuns(socket, 1_000).catch(() => null)) === false);
    // Any node that says it is a camera is one to those who ask; a null sink can be made to run without hardware.
    await tool('pw-cli', 'create-node', 'spa-node-factory', '{ factory.name=audiotestsrc library.name=audiotestsrc/libspa-audiotestsrc node.name=picture object.linger=true }');
    await tool(
      'pw-cli',
      'create-node',
      'spa-node-factory',
      '{ factory.name=support.null-audio-sink node.name=camera media.class=Video/Source media.role=Camera object.linger=true node.driver=true }',
    );
    expect(await pipewireCameraRuns(socket, 1_000)).toBe(false);
    await until('the two are joined', () => tool('pw-link', 'picture:out_0', 'camera:in_0').then(() => true, () => false));
    await until('the camera runs', () => pipewireCameraRuns(socket, 1_000));
  });
});
