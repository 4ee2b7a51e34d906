// Checks what is decided before anything is packed: names, the order of fpm, the control files, what can be made, and when a release is refused.
import { describe, expect, test } from 'vitest';
import { isLeftOut, shippedManifest } from '../../scripts/package/app-files.mjs';
import { debianControl } from '../../scripts/package/debian-control.mjs';
import { readFpmOrder } from '../../scripts/package/fpm-order.mjs';
import { icnsOf, icoOf } from '../../scripts/package/image-containers.mjs';
import { planKind } from '../../scripts/package/package-kinds.mjs';
import { artifactNames, directoryName, markOf } from '../../scripts/package/package-names.mjs';
import { rpmSpecification } from '../../scripts/package/rpm-specification.mjs';
import { readPackageArguments } from '../../scripts/package/run-package.mjs';
import { releaseProblems } from '../../scripts/package/run-release.mjs';

const standIn = { kind: 'stand-in', version: '33.2.1' };
const official = { kind: 'official', version: '45.4.1' };

describe('names', () => {
  test('whatever is not the official Electron marks every name', () => {
    for (const kind of ['stand-in', 'override']) {
      for (const name of Object.values(artifactNames(markOf({ kind })))) expect(name).toContain('-testruntime.');
    }
    expect(directoryName(markOf(standIn), 'linux', 'x64')).toBe('unsit-linux-x64-testruntime');
  });

  test('the official one marks none', () => {
    expect(Object.values(artifactNames(markOf(official))).join()).not.toContain('testruntime');
  });
});

describe('a release is refused', () => {
  const fine = { electron: official, wantedElectron: '45.4.1', manifest: { homepage: 'https://example.org/' }, builderText: 'maintainer: A <a@example.org>' };

  test('with nothing wrong it is not', () => {
    expect(releaseProblems(fine)).toEqual([]);
  });

  test.each([
    ['with the stand-in Electron', { electron: standIn }, 'for development and tests only'],
    ['with an Electron of one’s own', { electron: { kind: 'override', version: '45.4.1' } }, 'for development and tests only'],
    ['with another version than the pinned one', { electron: { kind: 'official', version: '44.0.0' } }, 'names 45.4.1'],
    ['without a homepage', { manifest: { homepage: 'https://unsit.invalid/' } }, '.invalid'],
    ['without an address', { builderText: 'maintainer: A <a@unsit.invalid>' }, '.invalid'],
  ])('%s', (_, change, words) => {
    expect(releaseProblems({ ...fine, ...change }).join('\n')).toContain(words);
  });
});

const words = ['-s', 'dir', '--force', '-t', 'deb', '-d', 'libc6', '-d', 'a | b', '--deb-recommends', 'xdg-utils', '--deb-compression', 'xz'];
const more = ['--architecture', 'amd64', '--description', 'Short\n Long 100 %', '--version', '1.2.3', '--package', '/out/x.deb', '--name', 'unsit'];
const rest = ['--maintainer', 'A <a@b.c>', '--url=https://x.y/?a=b', '--license', 'MIT', '/in/=/opt/Unsit', 'icon=with=signs.png=/usr/share/icon.png'];

describe('the order to fpm', () => {
  const order = readFpmOrder([...words, ...more, ...rest]);

  test('is read whole', () => {
    expect(order).toMatchObject({ kind: 'deb', depends: ['libc6', 'a | b'], recommends: ['xdg-utils'], version: '1.2.3', url: 'https://x.y/?a=b', target: '/out/x.deb' });
    expect(order.files).toEqual([{ from: '/in/', to: '/opt/Unsit' }, { from: 'icon=with=signs.png', to: '/usr/share/icon.png' }]);
  });

  test.each([
    ['an unknown option', [...words, '--deb-systemd', 'x'], '--deb-systemd is not known'],
    ['an option without its value', ['-t'], '-t needs a value'],
    ['a file without a place', ['somewhere'], 'does not say where it goes'],
    ['nothing of what is needed', [], 'no kind was given'],
  ])('with %s is refused', (_, wrong, message) => {
    expect(() => readFpmOrder(wrong)).toThrow(message);
  });

  test('becomes a Debian control file', () => {
    expect(debianControl(order, 100).split('\n')).toEqual([
      'Package: unsit', 'Version: 1.2.3', 'Architecture: amd64', 'Maintainer: A <a@b.c>', 'Installed-Size: 100', 'Depends: libc6, a | b',
      'Recommends: xdg-utils', 'Section: misc', 'Priority: optional', 'Homepage: https://x.y/?a=b', 'Description: Short', ' Long 100 %', '',
    ]);
  });

  test('becomes an rpm specification, in which a percent sign is only a percent sign', () => {
    const text = rpmSpecification(order, { afterInstall: '#!/bin/sh\necho 100%\n', afterRemove: '' }, ['/opt/Unsit/', '/opt/Unsit/a b']);
    expect(text).toContain('Long 100 %%');
    expect(text).toContain('%post -p /bin/sh\necho 100%%\n');
    expect(text).not.toContain('%postun');
    expect(text).toContain('%dir "/opt/Unsit"\n"/opt/Unsit/a b"\n');
    expect(text).toContain('Requires: a | b');
  });
});

describe('what can be made here', () => {
  const machine = (tools, why = 'ENOTFOUND', environment = {}) => ({ onPath: async (tool) => (tools.includes(tool) ? `/usr/bin/${tool}` : null), whyOutOfReach: async () => why, environment });
  const plan = (kind, isTest, there) => planKind(kind, { isTest, platform: 'linux', machine: there });

  test('test packages by the system’s own packers, quickly compressed', async () => {
    const { env } = await plan('deb', true, machine(['dpkg-deb']));
    expect(env.CUSTOM_FPM_PATH).toMatch(/fpm-stand-in\.mjs$/);
    expect(env.ELECTRON_BUILDER_COMPRESSION_LEVEL).toBe('1');
  });

  test('a missing packer is named with its Debian package', async () => {
    expect((await plan('rpm', true, machine([]))).missing).toContain('rpmbuild is not installed (Debian package rpm)');
  });

  test('a release never takes our stand-in for fpm', async () => {
    expect((await plan('deb', false, machine(['dpkg-deb'], null))).env).toEqual({});
    expect((await plan('deb', false, machine(['dpkg-deb']))).missing).toContain('CUSTOM_FPM_PATH');
  });

  test('an AppImage without its runtime is not made, and one of one’s own is taken', async () => {
    expect((await plan('AppImage', true, machine([]))).missing).toMatch(/^the AppImage runtime comes from .* \(ENOTFOUND\); APPIMAGE_TOOLS_PATH/);
    expect(await plan('AppImage', true, machine([], 'ENOTFOUND', { APPIMAGE_TOOLS_PATH: '/mine' }))).not.toHaveProperty('missing');
  });
});

test('arguments choose kinds; an unknown one is said with what there is', () => {
  const kinds = ['deb', 'rpm'];
  expect(readPackageArguments([], kinds)).toEqual(kinds);
  expect(readPackageArguments(['rpm'], kinds)).toEqual(['rpm']);
  expect(readPackageArguments(['--dir'], kinds)).toBeNull();
  expect(() => readPackageArguments(['exe'], kinds)).toThrow(/exe: not known here[\s\S]*deb, rpm/);
});

test('the shipped package.json names nothing that is not shipped', () => {
  const shipped = shippedManifest({ name: 'unsit', version: '1', scripts: {}, devDependencies: {}, dependencies: { libsql: '2', 'node-notifier': '3', 'electron-store': '4' } });
  expect(shipped).toEqual({ name: 'unsit', version: '1', dependencies: { libsql: '2', 'node-notifier': '3' } });
});

test.each([
  ['libsql/index.js', []],
  ['libsql/README.md', ['linux', 'darwin', 'win32']],
  ['node-notifier/.prettierrc', ['linux', 'darwin', 'win32']],
  ['node-notifier/vendor/snoreToast/snoretoast-x64.exe', ['linux', 'darwin']],
  ['node-notifier/vendor/mac.noindex/terminal-notifier.app', ['linux', 'win32']],
  ['@libsql/linux-x64-musl/index.node', ['linux', 'darwin', 'win32']],
])('%s is left out of the packages of %j', (file, platforms) => {
  expect(['linux', 'darwin', 'win32'].filter((platform) => isLeftOut(file, platform))).toEqual(platforms);
});

describe('icon files', () => {
  const pictures = [{ size: 16, png: Buffer.from('small') }, { size: 256, png: Buffer.from('larger one') }];

  test('an .ico lists each picture with its place; 256 is written as 0', () => {
    const ico = icoOf(pictures);
    expect([...ico.subarray(0, 6)]).toEqual([0, 0, 1, 0, 2, 0]);
    expect([ico[6], ico[22]]).toEqual([16, 0]);
    const at = (index) => ico.subarray(ico.readUInt32LE(6 + 16 * index + 12)).subarray(0, ico.readUInt32LE(6 + 16 * index + 8)).toString();
    expect([at(0), at(1)]).toEqual(['small', 'larger one']);
  });

  test('an .icns is a chain of chunks that ends where it says', () => {
    const icns = icnsOf(pictures);
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const types = [];
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) types.push(icns.toString('latin1', at, at + 4));
    expect(types).toEqual(['icp4', 'ic08', 'ic13']);
  });
});
