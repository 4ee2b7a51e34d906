// How running programs are called: by the kernel of Linux, by desktop entries, by the listings of Windows and macOS.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { programOf, programOfAppId } from '../../../../main/adapters/running-programs/desktop-entry';
import { namesOfAll, namesOfProcess } from '../../../../main/adapters/running-programs/linux-programs';
import { runningPrograms } from '../../../../main/adapters/running-programs/running-programs';
import { acquirePrivateFolder } from '../../../desktop/rig/private-folder';

const uid = process.getuid?.() ?? -1;

function folder(): string {
  const acquired = acquirePrivateFolder('programs');
  onTestFinished(() => acquired.release());
  return acquired.path;
}

/** A folder like the kernel's. */
function processes(all: Readonly<Record<string, { name?: string; file?: string }>>): string {
  const root = folder();
  for (const [pid, { name, file }] of Object.entries(all)) {
    mkdirSync(path.join(root, pid));
    if (name !== undefined) writeFileSync(path.join(root, pid, 'comm'), `${name}\n`);
    if (file !== undefined) symlinkSync(file, path.join(root, pid, 'exe'));
  }
  writeFileSync(path.join(root, 'uptime'), '1 2\n');
  return root;
}

test('a process is called by its short name and by its file, also when that was replaced by an update', async () => {
  const proc = processes({ 7: { name: 'soffice.bin', file: '/usr/lib/libreoffice/program/soffice.bin' }, 8: { name: 'obs', file: '/usr/bin/obs-studio (deleted)' } });
  expect(await namesOfProcess(7, proc)).toEqual(['soffice.bin', 'soffice.bin']);
  expect(await namesOfProcess(8, proc)).toEqual(['obs', 'obs-studio']);
  expect(await namesOfProcess(9, proc)).toEqual([]);
});

test('all programs of this person are named, nobody else’s, and what ends meanwhile is left out', async () => {
  const proc = processes({ 7: { name: 'obs' }, 8: { name: 'zoom', file: '/opt/zoom/zoom' }, 9: {} });
  expect(await namesOfAll(uid, proc)).toEqual(['obs', 'zoom']);
  expect(await namesOfAll(uid + 1, proc)).toEqual([]);
  await expect(namesOfAll(uid, '/nowhere')).rejects.toThrow('ENOENT');
});

test.runIf(process.platform === 'linux')('this very process is among the running programs of Linux', async () => {
  const outputOf = () => Promise.reject(new Error('nothing is to be started'));
  const names = await runningPrograms({ platform: 'linux', environment: {}, uid, outputOf });
  expect(names).toContain(path.basename(process.execPath));
});

test.each([
  ['Exec=obs', 'obs'],
  ['Exec=/usr/bin/firefox-esr %u', 'firefox-esr'],
  ['Exec="/opt/My Programs/zoom" %U', 'zoom'],
  ['Exec=env GDK_BACKEND=wayland /usr/bin/slack -s %U', 'slack'],
  ['Exec=/usr/bin/flatpak run --branch=stable --arch=x86_64 --command=obs com.obsproject.Studio', 'obs'],
  ['Name=Nothing to start', null],
])('the desktop entry with "%s" starts %s', (line, program) => {
  expect(programOf(`# made by hand\n[Desktop Entry]\nType=Application\n${line}\n\n[Desktop Action new]\nExec=other\n`)).toBe(
    line.startsWith('Exec') ? program : 'other',
  );
});

test('the program behind a window’s name is found in the person’s entries before the system’s', async () => {
  const [own, system] = [folder(), folder()];
  for (const [root, program] of [[own, 'obs'], [system, 'obs-old']] as const) {
    mkdirSync(path.join(root, 'applications'));
    writeFileSync(path.join(root, 'applications', 'com.obsproject.Studio.desktop'), `[Desktop Entry]\nExec=${program}\n`);
  }
  const environment = { XDG_DATA_HOME: own, XDG_DATA_DIRS: `relative:${system}` };
  expect(await programOfAppId('com.obsproject.Studio', environment)).toBe('obs');
  expect(await programOfAppId('com.obsproject.Studio', { XDG_DATA_DIRS: system })).toBe('obs-old');
  expect(await programOfAppId('unheard.of', environment)).toBeNull();
});

test('a window’s name that is a path leads nowhere', async () => {
  const root = folder();
  mkdirSync(path.join(root, 'applications'));
  writeFileSync(path.join(root, 'secret.desktop'), '[Desktop Entry]\nExec=obs\n');
  for (const name of ['../secret', '/secret', '', '.']) expect(await programOfAppId(name, { XDG_DATA_HOME: root, XDG_DATA_DIRS: root })).toBeNull();
});

test('on Windows and macOS the system’s listing is read', async () => {
  const asked: string[] = [];
  const answering = (output: string) => (program: string, programArguments: readonly string[]) => {
    asked.push([program, ...programArguments].join(' '));
    return Promise.resolve(output);
  };
  const tasklist = '"System Idle Process","0","Services","0","8 K"\r\n"Zoom.exe","4711","Console","1","212,345 K"\r\n"INFO: odd"\r\n';
  const ps = '/sbin/launchd\n/Applications/zoom.us.app/Contents/MacOS/zoom.us\n\n';
  expect(await runningPrograms({ platform: 'win32', environment: { SystemRoot: 'D:\\Win' }, uid, outputOf: answering(tasklist) })).toEqual(['System Idle Process', 'Zoom.exe']);
  expect(await runningPrograms({ platform: 'darwin', environment: {}, uid, outputOf: answering(ps) })).toEqual(['/sbin/launchd', '/Applications/zoom.us.app/Contents/MacOS/zoom.us']);
  expect(await runningPrograms({ platform: 'freebsd', environment: {}, uid, outputOf: answering('') })).toBeNull();
  expect(asked).toEqual(['D:\\Win\\System32\\tasklist.exe /fo csv /nh', '/bin/ps -xo comm=']);
});
