// Checks what is read from ldd and which Debian packages are asked for; a wrong name leaves a newcomer with an error of apt.
import { describe, expect, test } from 'vitest';
import { nameOnThisRelease, packagesForLibraries, toolSets } from '../../scripts/setup/debian-packages.mjs';
import { cachedLibraries, installCommand, missingLibraries, packagesFor } from '../../scripts/setup/system-libraries.mjs';

const known = (...names) => (name) => names.includes(name);
const bookworm = known('libgtk-3-0', 'libasound2', 'libnss3', 'xvfb', 'dbus-daemon', 'dbus');
const trixie = known('libgtk-3-0t64', 'libasound2t64', 'libnss3', 'xvfb', 'dbus-daemon', 'dbus');

test('the libraries ldd cannot find are read, those it finds are not', () => {
  const text = ['\tlinux-vdso.so.1 (0x00007ffd)', '\tlibnss3.so => not found', '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)', '\tlibgtk-3.so.0 => not found'].join('\n');
  expect(missingLibraries(text)).toEqual(['libnss3.so', 'libgtk-3.so.0']);
  expect(missingLibraries('\tnot a dynamic executable')).toEqual([]);
});

test("the loader's list of libraries is read", () => {
  const text = '2 libs found in cache `/etc/ld.so.cache\'\n\tlibz.so.1 (libc6,x86-64) => /lib/libz.so.1\n\tlibgtk-3.so.0 (libc6,x86-64) => /usr/lib/libgtk-3.so.0\n';
  expect(cachedLibraries(text)).toEqual(new Set(['libz.so.1', 'libgtk-3.so.0']));
});

test('several libraries of one package ask for it once, and an unknown library is told apart', () => {
  expect(packagesForLibraries(['libnss3.so', 'libsmime3.so', 'libnew.so.9'])).toEqual({ packages: ['libnss3'], unknown: ['libnew.so.9'] });
});

describe('package names of the release', () => {
  test('stay as they are where the release knows them', () => {
    expect(nameOnThisRelease('libgtk-3-0', bookworm)).toBe('libgtk-3-0');
  });
  test('become …t64 where the release renamed them, and only there', () => {
    expect(nameOnThisRelease('libgtk-3-0', trixie)).toBe('libgtk-3-0t64');
    expect(nameOnThisRelease('libnss3', trixie)).toBe('libnss3');
  });
  test('are kept when the release knows neither', () => {
    expect(nameOnThisRelease('libgtk-3-0', known())).toBe('libgtk-3-0');
  });
});

test('libraries and tools become one list of packages', () => {
  const missing = { libraries: ['libasound.so.2', 'libgtk-3.so.0'], tools: toolSets.display.filter(({ tool }) => tool === 'Xvfb') };
  expect(packagesFor(missing, trixie).packages).toEqual(['libasound2t64', 'libgtk-3-0t64', 'xvfb']);
});

test('the session bus comes from the older package where the release has no other', () => {
  const missing = { libraries: [], tools: toolSets.display.filter(({ tool }) => tool === 'dbus-daemon') };
  expect(packagesFor(missing, bookworm).packages).toEqual(['dbus-daemon']);
  expect(packagesFor(missing, known('dbus')).packages).toEqual(['dbus']);
});

test('the tests need everything a virtual display needs', () => {
  expect(toolSets.tests).toEqual(expect.arrayContaining(toolSets.display));
});

test('an ordinary user gets one command that can be pasted', () => {
  expect(installCommand(['libnss3', 'xvfb'])).toBe('sudo apt-get update && sudo apt-get install -y --no-install-recommends libnss3 xvfb');
});
