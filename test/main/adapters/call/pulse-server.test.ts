// Where the sound server is looked for, and which secret is shown to it.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pulseServer, pulseSocket } from '../../../../main/adapters/call/pulse-server';
import { acquirePrivateFolder } from '../../../desktop/rig/private-folder';

test('the server is in the session’s own folder unless the session names another', () => {
  expect(pulseSocket({ XDG_RUNTIME_DIR: '/run/user/1000' })).toBe('/run/user/1000/pulse/native');
  expect(pulseSocket({ XDG_RUNTIME_DIR: '/run/user/1000', PULSE_RUNTIME_PATH: '/own' })).toBe('/own/native');
  expect(pulseSocket({ XDG_RUNTIME_DIR: '/run/user/1000', PULSE_SERVER: 'unix:/mnt/PulseServer' })).toBe('/mnt/PulseServer');
  expect(pulseSocket({ PULSE_SERVER: '{0123abcd}unix:/a/native tcp:desk:4713' })).toBe('/a/native');
  expect(pulseSocket({})).toBeNull();
});

test('a server on another machine is never asked', () => {
  expect(pulseSocket({ XDG_RUNTIME_DIR: '/run/user/1000', PULSE_SERVER: 'tcp:studio:4713' })).toBeNull();
  expect(pulseSocket({ PULSE_SERVER: 'tcp:studio:4713 /local/native' })).toBe('/local/native');
});

test('the cookie is taken where the server keeps it, and only when it is whole', () => {
  const folder = acquirePrivateFolder('cookie');
  onTestFinished(() => folder.release());
  const environment = { XDG_RUNTIME_DIR: '/run/user/1000', HOME: folder.path };
  expect(pulseServer(environment)?.cookie).toEqual(Buffer.alloc(256));
  writeFileSync(path.join(folder.path, '.pulse-cookie'), Buffer.alloc(256, 7));
  expect(pulseServer(environment)?.cookie).toEqual(Buffer.alloc(256, 7));
  writeFileSync(path.join(folder.inside('.config/pulse'), 'cookie'), Buffer.alloc(12, 9));
  expect(pulseServer(environment)?.cookie).toEqual(Buffer.alloc(256, 7));
  writeFileSync(path.join(folder.inside('.config/pulse'), 'cookie'), Buffer.alloc(256, 9));
  expect(pulseServer(environment)?.cookie).toEqual(Buffer.alloc(256, 9));
});
