// The .rpm, the .tar.gz and the image inside the AppImage on a bare Debian with nothing but the libraries they ask for: each installed or unpacked, started by an ordinary person, and gone again.
import { chmodSync, existsSync, lstatSync, mkdtempSync, readFileSync, readlinkSync, renameSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ask, readSettingsFile } from '../desktop/rig/at-the-desk';
import { say } from '../desktop/rig/words';
import { expectLockedIn, renderersOf } from '../hardening/rig/kernel-view';
import type { PackagedApp } from '../hardening/rig/start-packaged';
import { filesBelow, makePackage, output } from '../package/rig/made-packages';
import { imageOffset, makeAppImageTools } from './rig/appimage-tools';
import { acquireCleanDesktop, autostartEntryOf, type CleanDesktop } from './rig/clean-desktop';

const folder = mkdtempSync(path.join(os.tmpdir(), 'unsit-clean-kinds-'));
let clean: CleanDesktop;
let app: PackagedApp | undefined;

beforeAll(async () => {
  clean = await acquireCleanDesktop();
  const deb = await makePackage('deb', folder);
  // Of several names the one that this release has.
  const libraries = output('dpkg-deb', ['-f', deb.file, 'Depends']).trim().split(', ').map((names) => names.split(' | ').at(-1) ?? '');
  await clean.debian.inside('apt-get', 'update', '-q');
  await clean.debian.inside('apt-get', 'install', '-y', '-q', '--no-install-recommends', ...libraries);
}, 15 * 60_000);
afterEach(() => app?.end());
afterAll(async () => {
  await clean?.release();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const at = (place: string): string => clean.debian.at(place);

/** Home opens, and its page is locked in. */
async function startAndLook(program: string, environment: Readonly<Record<string, string>> = {}): Promise<PackagedApp> {
  app = await clean.startInside({ program, flags: ['--home'], environment });
  await (await app.windowNamed('home')).getByRole('heading', { level: 1 }).waitFor();
  const renderers = renderersOf(app.pid);
  expect(renderers.length).toBeGreaterThan(0);
  renderers.forEach(expectLockedIn);
  return app;
}

async function quit(running: PackagedApp): Promise<void> {
  await clean.desktop.tray.click(say('tray.quit'));
  await running.ended();
}

async function switchStartAtLoginOn(running: PackagedApp): Promise<void> {
  await clean.desktop.tray.click(say('tray.settings'));
  expect(await ask(await running.windowNamed('settings'), 'writeSetting', { key: 'startAtLogin', value: true })).toBe('saved');
}

const startsAtLogin = (): string => /^TryExec=(.*)$/m.exec(readFileSync(autostartEntryOf(clean.someone), 'utf8'))?.[1] ?? '';

describe('the rpm', () => {
  const rpm = (...words: string[]): string => output('rpm', ['--root', clean.debian.root, '--dbpath', '/var/lib/rpm', '--define', '_install_script_path /usr/bin:/bin', ...words]);
  /** From outside, into this root alone; the libraries are Debian's, which rpm's own list does not know. */
  const put = (how: '-i' | '-U', file: string): string => rpm(how, '--nodeps', '--ignoreos', file);

  test('is installed, with its script run, and an ordinary person uses it inside the sandbox', async () => {
    put('-i', (await makePackage('rpm', folder)).file);
    expect(readlinkSync(at('usr/bin/unsit'))).toBe('/opt/Unsit/unsit');
    expect(statSync(at('opt/Unsit/chrome-sandbox')).mode & 0o7777).toBe(0o4755);
    await quit(await startAndLook('/usr/bin/unsit'));
  }, 240_000);

  test('is upgraded over itself, and the command is still there', async () => {
    put('-U', (await makePackage('rpm', path.join(folder, 'next'), '99.0.0')).file);
    expect(rpm('-q', '--qf', '%{VERSION}', 'unsit')).toBe('99.0.0');
    expect(readlinkSync(at('usr/bin/unsit'))).toBe('/opt/Unsit/unsit');
    expect(statSync(at('opt/Unsit/chrome-sandbox')).mode & 0o7777).toBe(0o4755);
    await quit(await startAndLook('/usr/bin/unsit'));
  }, 240_000);

  test('removed, it says where the data stay, and nothing of it is left', async () => {
    expect(rpm('-e', '--nodeps', 'unsit')).toContain('Settings and history of each person stay where they are, in ~/.config/Unsit');
    expect(clean.debian.listing().filter((name) => /unsit/i.test(name))).toEqual([]);
    expect(lstatSync(at('usr/bin/unsit'), { throwIfNoEntry: false })).toBeUndefined();
    expect(existsSync(path.join(clean.someone.userDataDir, 'live-state.json'))).toBe(true);
  });
});

describe('the tar.gz', () => {
  const unpacked = (name: string): string => path.join(clean.someone.home, name);
  const insideHome = (name: string): string => `/home/someone/${name}/unsit`;

  test('runs from where a person unpacks it, inside the sandbox', async () => {
    const { file } = await makePackage('tar.gz', folder);
    output('tar', ['-xzf', file, '-C', clean.someone.home]);
    renameSync(unpacked(path.basename(file, '.tar.gz')), unpacked('Unsit'));
    clean.someone.give(unpacked('Unsit'));
    const running = await startAndLook(insideHome('Unsit'));
    await switchStartAtLoginOn(running);
    expect(startsAtLogin()).toBe(insideHome('Unsit'));
    await quit(running);
  }, 240_000);

  test('moved to another folder, the session passes it over until it is started once; then the session starts it from there', async () => {
    renameSync(unpacked('Unsit'), unpacked('Unsit moved'));
    expect(existsSync(at(startsAtLogin()))).toBe(false);
    const running = await startAndLook(insideHome('Unsit moved'));
    expect(startsAtLogin()).toBe(insideHome('Unsit moved'));
    expect(readSettingsFile(clean.someone.userDataDir)).toMatchObject({ startAtLogin: true });
    await quit(running);
    rmSync(unpacked('Unsit moved'), { recursive: true });
  }, 60_000);
});

describe('the AppImage, all but its runtime', () => {
  test('the image holds the same files, a desktop entry and icons; from it the app starts inside the sandbox, and the session is to start the file', async () => {
    process.env['APPIMAGE_TOOLS_PATH'] = makeAppImageTools(path.join(folder, 'tools'));
    const { file } = await makePackage('AppImage', folder);
    delete process.env['APPIMAGE_TOOLS_PATH'];
    const image = path.join(clean.someone.home, 'image');
    output('unsquashfs', ['-quiet', '-no-progress', '-offset', String(imageOffset), '-dest', image, file]);
    const files = filesBelow(image);
    for (const name of ['AppRun', 'io.unsit.Unsit.desktop', 'unsit.png', '.DirIcon', 'unsit', 'resources/app.asar', 'usr/share/icons/hicolor/16x16/apps/unsit.png']) expect(files).toContain(name);
    expect(output('desktop-file-validate', [path.join(image, 'io.unsit.Unsit.desktop')])).toBe('');
    expect(readFileSync(path.join(image, 'io.unsit.Unsit.desktop'), 'utf8')).not.toContain('--no-sandbox');
    chmodSync(image, 0o755);
    clean.someone.give(image);

    // What the runtime tells the app: where the file lies and where it is mounted.
    const running = await startAndLook('/home/someone/image/AppRun', { APPIMAGE: '/home/someone/Unsit.AppImage', APPDIR: '/home/someone/image' });
    await switchStartAtLoginOn(running);
    expect(startsAtLogin()).toBe('/home/someone/Unsit.AppImage');
    await quit(running);
  }, 300_000);
});
