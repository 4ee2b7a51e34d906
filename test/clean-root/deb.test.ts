// The whole life of the .deb on a bare Debian: installed with what it asks for, used by an ordinary person inside the sandbox, upgraded while it runs, removed, purged.
import { existsSync, lstatSync, mkdtempSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickAway } from '../desktop/rig/app-windows';
import { ask, readSettingsFile, settingsPath } from '../desktop/rig/at-the-desk';
import { until } from '../desktop/rig/until';
import { say } from '../desktop/rig/words';
import { writeAboutToBeDue } from '../hardening/rig/about-to-be-due';
import { expectLockedIn, processesOf, renderersOf } from '../hardening/rig/kernel-view';
import type { PackagedApp } from '../hardening/rig/start-packaged';
import { makePackage, output, type MadePackage } from '../package/rig/made-packages';
import { acquireCleanDesktop, autostartEntryOf, wordsOfExec, type CleanDesktop } from './rig/clean-desktop';

const folder = mkdtempSync(path.join(os.tmpdir(), 'unsit-clean-deb-'));
const NEXT = '99.0.0';
let clean: CleanDesktop;
let first: MadePackage;
let next: MadePackage;
let before: readonly string[];
let app: PackagedApp;

beforeAll(async () => {
  first = await makePackage('deb', path.join(folder, 'first'));
  next = await makePackage('deb', path.join(folder, 'next'), NEXT);
  clean = await acquireCleanDesktop();
}, 15 * 60_000);
afterAll(async () => {
  await clean?.release();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const at = (place: string): string => clean.debian.at(place);
const versionInside = async (): Promise<string> => (await clean.debian.inside('dpkg-query', '--show', '--showformat', '${Version} ${db:Status-Status}', 'unsit')).trim();
const hasHistory = (): boolean => existsSync(path.join(clean.someone.userDataDir, 'history.sqlite'));

test('the root is bare: no window system, no bus, no Unsit', async () => {
  await clean.debian.inside('apt-get', 'update', '-q');
  const installed = await clean.debian.inside('dpkg-query', '--show', '--showformat', '${Package}\n');
  expect(installed.split('\n').filter((name) => /gtk|x11|nss|dbus|unsit/.test(name))).toEqual([]);
  before = clean.debian.listing();
}, 120_000);

test('apt installs it with what it asks for, and nothing it only recommends', async () => {
  const said = await clean.debian.inside('apt-get', 'install', '-y', '-q', '--no-install-recommends', clean.debian.bring(first.file));
  console.log(`Installed with ${[...said.matchAll(/^Setting up /gm)].length - 1} packages it depends on`);
  expect(await versionInside()).toBe(`${output('dpkg-deb', ['-f', first.file, 'Version']).trim()} installed`);
  expect(await clean.debian.inside('dpkg', '--audit')).toBe('');
  expect(readlinkSync(at('usr/bin/unsit'))).toBe('/opt/Unsit/unsit');
  const helper = statSync(at('opt/Unsit/chrome-sandbox'));
  expect([helper.uid, helper.mode & 0o7777]).toEqual([0, 0o4755]);
  for (const place of ['usr/share/applications/io.unsit.Unsit.desktop', 'usr/share/icons/hicolor/48x48/apps/unsit.png', 'usr/share/metainfo/io.unsit.Unsit.metainfo.xml']) expect(lstatSync(at(place)).isFile()).toBe(true);
}, 5 * 60_000);

test('an ordinary person starts it by its name: the welcome opens, and the kernel holds each page in the sandbox', async () => {
  app = await clean.startInside({ program: '/usr/bin/unsit' });
  await (await app.windowNamed('welcome')).getByRole('heading').first().waitFor();
  for (const { status } of processesOf(app.pid)) expect(status('Uid').split(/\s+/)).toEqual(Array(4).fill(String(clean.someone.uid)));
  const renderers = renderersOf(app.pid);
  expect(renderers.length).toBeGreaterThan(0);
  renderers.forEach(expectLockedIn);
  const words = processesOf(app.pid).flatMap((process) => process.words);
  expect(words.filter((word) => /no-sandbox|disable-(setuid|namespace|seccomp-filter)-sandbox/.test(word))).toEqual([]);
  // It really runs in there: what the kernel calls its root is not ours.
  expect(readFileSync(`/proc/${app.pid}/mountinfo`, 'utf8').split('\n').find((line) => line.split(' ')[4] === '/')).toContain(path.basename(path.dirname(clean.debian.root)));
  await clean.desktop.tray.click(say('tray.quit'));
  await app.ended();
}, 60_000);

test('where the system gives ordinary people no namespaces, the helper of the package makes the sandbox', async () => {
  app = await clean.startInside({ program: '/usr/bin/unsit', manner: 'chroot', flags: ['--home'] });
  await (await app.windowNamed('home')).getByRole('heading', { level: 1 }).waitFor();
  const renderers = renderersOf(app.pid);
  expect(renderers.length).toBeGreaterThan(0);
  renderers.forEach(expectLockedIn);
  await clean.desktop.tray.click(say('tray.quit'));
  await app.ended();
}, 60_000);

test('it is used: it reminds, the routine is done, the bout is in the history, and it is to start at login', async () => {
  const { userDataDir } = clean.someone;
  writeFileSync(settingsPath(userDataDir), JSON.stringify({ settingsVersion: 2, cautionsAnswered: true, places: ['standing'], holdFor: [], sitLimitMinutes: 1, naturalBreakMinutes: 15 }));
  writeAboutToBeDue(userDataDir);
  clean.someone.give(userDataDir);
  await clean.desktop.typist.start();
  app = await clean.startInside({ program: '/usr/bin/unsit' });
  const notification = await clean.desktop.notifications.nextNotification(undefined, { withinMs: 30_000 });
  clean.desktop.notifications.invoke(notification.id, 'start');
  const guide = await app.windowNamed('break');
  await guide.getByRole('button', { name: say('break.begin') }).click();
  await until('every step is through', async () => {
    if ((await ask(guide, 'readSnapshot')).break?.stage === 'done') return true;
    await ask(guide, 'player', { type: 'next' });
    return false;
  }, { withinMs: 20_000, everyMs: 200 });
  await clickAway(guide.getByRole('button', { name: say('break.close'), exact: true }));
  await app.waitForNoWindow('break');
  await clean.desktop.tray.click(say('tray.moved'));
  await until('the bout is in the history: the native library works there', hasHistory, { withinMs: 15_000 });

  await clean.desktop.tray.click(say('tray.settings'));
  const settings = await app.windowNamed('settings');
  expect(await ask(settings, 'writeSetting', { key: 'startAtLogin', value: true })).toBe('saved');
  expect(readFileSync(autostartEntryOf(clean.someone), 'utf8')).toContain('\nExec="/opt/Unsit/unsit" "--at-login"\nTryExec=/opt/Unsit/unsit\n');
  await settings.close();
}, 90_000);

test('it is upgraded over itself while it runs: the running one goes on, windows included, until somebody quits it', async () => {
  const said = await clean.debian.inside('apt-get', 'install', '-y', '-q', '--no-install-recommends', clean.debian.bring(next.file));
  expect(said).not.toContain('is removed');
  expect(await versionInside()).toBe(`${NEXT} installed`);
  expect(readlinkSync(at('usr/bin/unsit'))).toBe('/opt/Unsit/unsit');
  expect(statSync(at('opt/Unsit/chrome-sandbox')).mode & 0o7777).toBe(0o4755);
  expect(app.isRunning()).toBe(true);
  await clean.desktop.tray.click(say('tray.open'));
  await (await app.windowNamed('home')).getByRole('heading', { level: 1 }).waitFor();
  await clean.desktop.tray.click(say('tray.startBreak'), /./);
  await (await app.windowNamed('break')).getByRole('button', { name: say('break.begin') }).waitFor();
  renderersOf(app.pid).forEach(expectLockedIn);
  await clean.desktop.tray.click(say('tray.quit'));
  await app.ended();
}, 120_000);

test('at the next login the session starts the new one, quietly, with everything as it was', async () => {
  const entry = readFileSync(autostartEntryOf(clean.someone), 'utf8');
  const [program = '', ...words] = wordsOfExec(/^Exec=(.*)$/m.exec(entry)?.[1] ?? '');
  expect(existsSync(at(program))).toBe(true);
  const registrations = clean.desktop.tray.registrations();
  app = await clean.startInside({ program, flags: words });
  await until('it is in the tray', () => clean.desktop.tray.registrations() > registrations, { withinMs: 20_000 });
  expect(app.openWindowNames()).toEqual([]);
  expect(readSettingsFile(clean.someone.userDataDir)).toMatchObject({ startAtLogin: true, sitLimitMinutes: 1, places: ['standing'] });
  await clean.desktop.tray.click(say('tray.quit'));
  await app.ended();
}, 60_000);

test('removed, it says where the data of each person stays, and they do stay', async () => {
  const said = await clean.debian.inside('apt-get', 'remove', '-y', '-q', 'unsit');
  expect(said).toContain('Settings and history of each person stay where they are, in ~/.config/Unsit');
  for (const place of ['opt/Unsit', 'usr/bin/unsit', 'usr/share/applications/io.unsit.Unsit.desktop']) expect(lstatSync(at(place), { throwIfNoEntry: false })).toBeUndefined();
  expect(hasHistory()).toBe(true);
  expect(readSettingsFile(clean.someone.userDataDir)).toMatchObject({ sitLimitMinutes: 1 });
  // The session passes over an entry whose TryExec is not there.
  const program = /^TryExec=(.*)$/m.exec(readFileSync(autostartEntryOf(clean.someone), 'utf8'))?.[1] ?? '';
  expect(program).toBe('/opt/Unsit/unsit');
  expect(existsSync(at(program))).toBe(false);
}, 120_000);

/** It comes along with GTK and forgets these when it is purged. */
const leftBySystemd = ['etc/machine-id', 'etc/mtab', 'var/lib/private', 'var/lib/systemd/coredump', 'var/lib/systemd/pstore'];

test('purged with what came along, the root is as it was before, and the data of the person are still there', async () => {
  await clean.debian.inside('apt-get', 'purge', '-y', '-q', 'unsit');
  await clean.debian.inside('apt-get', 'autoremove', '--purge', '-y', '-q');
  const after = clean.debian.listing();
  expect(after.filter((name) => /unsit/i.test(name))).toEqual([]);
  expect(after.filter((name) => !before.includes(name) && !leftBySystemd.includes(name))).toEqual([]);
  // dpkg takes an empty folder along that no other package owns; Debian counts /opt among the folders of whoever uses it.
  expect(before.filter((name) => !after.includes(name) && name !== 'opt')).toEqual([]);
  expect(hasHistory()).toBe(true);
}, 180_000);
