// The .deb: its control file, its desktop entry, icons and software-centre text, and that it asks for every library its programs need.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryRoot } from '../desktop/rig/repository';
import { filesBelow, makePackage, output, type MadePackage } from './rig/made-packages';

const folder = mkdtempSync(path.join(os.tmpdir(), 'unsit-deb-'));
const root = path.join(folder, 'root');
const manifest = JSON.parse(readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8')) as { version: string };
const inRoot = (name: string): string => path.join(root, name);
let made: MadePackage;

beforeAll(async () => {
  made = await makePackage('deb', folder);
  output('dpkg-deb', ['-R', made.file, root]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const field = (name: string): string => output('dpkg-deb', ['-f', made.file, name]).trim();

test('its name carries the version and the warning', () => {
  expect(path.basename(made.file)).toBe(`unsit_${manifest.version}_amd64-testruntime.deb`);
});

test('its control file says what it is', () => {
  expect([field('Package'), field('Version'), field('Architecture'), field('Section'), field('Priority')]).toEqual(['unsit', manifest.version, 'amd64', 'utils', 'optional']);
  expect(field('Description').split('\n')[0]).toBe('Posture breaks that know how long you have really been sitting');
  expect(Number(field('Installed-Size'))).toBeGreaterThan(100_000);
});

test('it depends on the package of every library that one of its programs links to or loads late, and on no other', async () => {
  const known = (await import(pathToFileURL(path.join(repositoryRoot, 'scripts/setup/debian-packages.mjs')).href)) as {
    packagesForLibraries(libraries: readonly string[]): { packages: string[]; unknown: string[] };
    readonly librariesLoadedLate: readonly string[];
  };
  const app = inRoot('opt/Unsit');
  const own = new Set(filesBelow(app).map((name) => path.basename(name)));
  const programs = filesBelow(app).filter((name) => /(^|\/)(unsit|chrome-sandbox|chrome_crashpad_handler)$|\.so(\.\d+)*$|\.node$/.test(name));
  expect(programs.length).toBeGreaterThan(6);
  const linked = programs.flatMap((name) => [...output('ldd', [path.join(app, name)]).matchAll(/^\s+(\S+) (?:=>|\()/gm)].map((match) => match[1] ?? ''));
  const direct = programs.flatMap((name) => [...output('readelf', ['-d', path.join(app, name)]).matchAll(/NEEDED.*\[(.+)\]/g)].map((match) => match[1] ?? ''));
  expect(linked).toEqual(expect.arrayContaining(['libgtk-3.so.0']));
  const wanted = [...new Set([...direct, ...known.librariesLoadedLate])].filter((name) => !own.has(name) && !/^(libc|libm|libdl|librt|libpthread|ld-linux-x86-64)\.so/.test(name));
  const { packages, unknown } = known.packagesForLibraries(wanted);
  expect(unknown).toEqual([]);
  const asked = field('Depends').split(', ').map((names) => names.split(' | ').at(-1) ?? '');
  expect(asked.sort()).toEqual([...packages, 'libc6'].sort());
});

test('its desktop entry is valid, and is called as the portals and the windows name the app', () => {
  expect(filesBelow(inRoot('usr/share/applications'))).toEqual(['io.unsit.Unsit.desktop']);
  const file = inRoot('usr/share/applications/io.unsit.Unsit.desktop');
  expect(output('desktop-file-validate', [file])).toBe('');
  const entry = readFileSync(file, 'utf8');
  for (const line of ['Name=Unsit', 'Exec=/opt/Unsit/unsit %U', 'Icon=unsit', 'Terminal=false', 'StartupWMClass=io.unsit.Unsit', 'Categories=Utility;']) expect(entry).toContain(`\n${line}\n`);
  expect(entry).toMatch(/\nComment=.+\n/);
  expect(entry).toMatch(/\nKeywords=posture;/);
});

test('there is an icon of every size, and each has the size its folder says', () => {
  const icons = filesBelow(inRoot('usr/share/icons/hicolor'));
  expect(icons.sort()).toEqual([16, 22, 24, 32, 48, 64, 128, 256, 512, 1024].map((size) => `${size}x${size}/apps/unsit.png`).sort());
  for (const icon of icons) {
    const png = readFileSync(inRoot(`usr/share/icons/hicolor/${icon}`));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(icon.split('/')[0]);
  }
});

test('what software centres say is valid and names this version', () => {
  const file = inRoot('usr/share/metainfo/io.unsit.Unsit.metainfo.xml');
  // appstreamcli ends with an error, which throws here, when anything but a hint is wrong.
  expect(output('appstreamcli', ['validate', '--no-net', file])).toContain('Validation was successful');
  expect(readFileSync(file, 'utf8')).toContain(`<release version="${manifest.version}"`);
});

test('its scripts are shell, name the app, and leave an upgrade alone', () => {
  for (const name of ['postinst', 'postrm']) {
    const script = inRoot(`DEBIAN/${name}`);
    expect(statSync(script).mode & 0o777).toBe(0o755);
    output('sh', ['-n', script]);
    expect(readFileSync(script, 'utf8')).not.toContain('${');
  }
  expect(output('sh', [inRoot('DEBIAN/postrm'), 'upgrade', '9.9.9'])).toBe('');
  expect(readFileSync(inRoot('DEBIAN/postrm'), 'utf8')).toContain('~/.config/Unsit;');
});

test('the licence is where Debian looks for it', () => {
  expect(existsSync(inRoot('usr/share/doc/unsit/copyright'))).toBe(true);
});

test('everything in it belongs to root and can be read by everybody', () => {
  const lines = output('dpkg-deb', ['-c', made.file]).trim().split('\n');
  expect(lines.filter((line) => !/ root\/root /.test(line))).toEqual([]);
  expect(lines.filter((line) => !/^(l|.r.[x-]?.*r..r)/.test(line) || /^.{8}w/.test(line.replace(/^l.*/, '')))).toEqual([]);
});
