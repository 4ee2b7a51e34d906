// Whether a camera is in use: seen by who holds its device open, as the kernel, Windows and macOS tell.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { cameraInUse } from '../../../../main/adapters/call/camera-in-use';
import { cameraStreams } from '../../../../main/adapters/call/camera-streams';
import type { OutputOf } from '../../../../main/ports/brief-program';
import { startChild } from '../../../desktop/rig/child';
import { acquirePrivateFolder, type PrivateFolder } from '../../../desktop/rig/private-folder';

const noProgram: OutputOf = () => Promise.reject(new Error('no program here'));

let folder: PrivateFolder;
let said: string[];
beforeEach(() => {
  folder = acquirePrivateFolder('video');
  said = [];
  return () => folder.release();
});

const place = (name: string): string => path.join(folder.path, name);

function device(name: string, holders: string | null): string {
  const file = path.join(folder.inside('dev'), name);
  writeFileSync(file, '');
  const driver = folder.inside(`drivers/${name}/device/driver/module`);
  if (holders !== null) writeFileSync(path.join(driver, 'refcnt'), `${holders}\n`);
  return file;
}

function process(id: number, program: string, ...open: readonly string[]): void {
  const own = folder.inside(`proc/${id}/fd`);
  writeFileSync(path.join(own, '../comm'), `${program}\n`);
  open.forEach((file, index) => symlinkSync(file, path.join(own, String(index))));
}

function ask(options: { processes?: string; environment?: Record<string, string>; platform?: NodeJS.Platform; outputOf?: OutputOf } = {}): Promise<boolean | null> {
  const { processes = place('proc'), environment = {}, platform = 'linux', outputOf = noProgram } = options;
  mkdirSync(place('proc'), { recursive: true });
  const video = { devices: folder.inside('dev'), drivers: folder.inside('drivers'), processes };
  return cameraInUse({ platform, environment, outputOf, video, log: (line) => said.push(line) })();
}

test('without a camera, none is in use', async () => {
  process(7, 'browser', '/dev/null');
  expect(await ask()).toBe(false);
});

test('whoever holds the device open uses it', async () => {
  const camera = device('video0', null);
  process(7, 'browser', '/dev/null');
  expect(await ask()).toBe(false);
  process(8, 'meeting', 'socket:[123]', camera);
  expect(await ask()).toBe(true);
});

test('who held it last is asked first, and others only when they let it go', async () => {
  const camera = device('video0', null);
  process(8, 'meeting', camera);
  const asking = cameraInUse({ platform: 'linux', environment: {}, outputOf: noProgram, video: { devices: place('dev'), drivers: place('drivers'), processes: place('proc') }, log: (line) => said.push(line) });
  expect(await asking()).toBe(true);
  rmSync(place('proc/8'), { recursive: true });
  expect(await asking()).toBe(false);
  process(9, 'browser', camera);
  expect(await asking()).toBe(true);
});

test('where the driver counts nobody, nobody is looked for', async () => {
  const camera = device('video0', '0');
  process(8, 'impossible', camera);
  expect(await ask()).toBe(false);
  device('video0', '1');
  expect(await ask()).toBe(true);
});

test('a process of this machine that opens the device is found among all its processes, and no longer once it ends', async () => {
  const camera = device('video3', null);
  const holder = await startChild('sh', ['-c', 'exec 9<"$0"; echo holds; exec sleep 60', camera], { readyOn: 'stdout', environment: { PATH: '/usr/bin:/bin' } });
  onTestFinished(() => holder.release());
  expect(await ask({ processes: '/proc' })).toBe(true);
  await holder.release();
  expect(await ask({ processes: '/proc' })).toBe(false);
});

test('those that only hand cameras on do not count; who cannot be asked about theirs is said once', async () => {
  const camera = device('video0', '1');
  process(5, 'wireplumber', camera);
  process(6, 'pipewire', camera);
  expect(await ask()).toBeNull();
  expect(said).toEqual([expect.stringContaining('PipeWire holds it')]);
  process(8, 'meeting', camera);
  expect(await ask()).toBe(true);
});

test('Windows is asked about its cameras', async () => {
  const asked: string[] = [];
  const used = ['HKEY_CURRENT_USER\\Software\\…\\webcam\\Meeting', '    LastUsedTimeStart    REG_QWORD    0x7fffffffffffffff', '    LastUsedTimeStop    REG_QWORD    0x0', ''].join('\r\n');
  const outputOf: OutputOf = (program, words) => {
    asked.push([program, ...words].join(' '));
    return Promise.resolve(used);
  };
  expect(await ask({ platform: 'win32', environment: { SystemRoot: 'D:\\Windows' }, outputOf })).toBe(true);
  expect(asked).toEqual([expect.stringMatching(/^D:\\Windows\\System32\\reg\.exe query HKCU\\.*ConsentStore\\webcam \/s$/)]);
});

test('macOS speaks of its built-in camera only: a yes counts, and without one nothing is known', async () => {
  const printed = (answer: string): string => `+-o AppleH13CamIn  <class AppleH13CamIn>\n    {\n      "FrontCameraActive" = Yes\n      "FrontCameraStreaming" = ${answer}\n    }\n`;
  expect([cameraStreams(printed('Yes')), cameraStreams(printed('No')), cameraStreams('')]).toEqual([true, null, null]);
  expect(await ask({ platform: 'darwin', outputOf: () => Promise.resolve(printed('Yes')) })).toBe(true);
  expect(await ask({ platform: 'darwin' })).toBeNull();
});

test('a platform that nobody knows says nothing', async () => {
  expect(await ask({ platform: 'freebsd' })).toBeNull();
});
