// The .rpm and the .tar.gz: whole, named as they have to be, and asking for the same libraries as the .deb's programs need.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryRoot } from '../desktop/rig/repository';
import { filesBelow, makePackage, output, type MadePackage } from './rig/made-packages';
import { packagedHere } from './rig/packaged-here';

const folder = mkdtempSync(path.join(os.tmpdir(), 'unsit-rpm-'));
const { version } = JSON.parse(readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8')) as { version: string };
let made: MadePackage;

beforeAll(async () => {
  made = await makePackage('rpm', folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the rpm is whole, and says what it is', () => {
  expect(path.basename(made.file)).toBe(`unsit-${version}.x86_64-testruntime.rpm`);
  expect(output('rpm', ['-K', made.file])).toContain('digests OK');
  expect(output('rpm', ['-qp', '--qf', '%{NAME} %{VERSION} %{ARCH} %{LICENSE}', made.file])).toBe(`unsit ${version} x86_64 MIT`);
});

test('the rpm asks for every library by name', async () => {
  const { folder: app } = await packagedHere();
  const own = new Set(filesBelow(app).map((name) => path.basename(name)));
  const programs = filesBelow(app).filter((name) => /(^|\/)(unsit|chrome-sandbox|chrome_crashpad_handler)$|\.so(\.\d+)*$|\.node$/.test(name));
  const needed = programs.flatMap((name) => [...output('readelf', ['-d', path.join(app, name)]).matchAll(/NEEDED.*\[(.+)\]/g)].map((match) => match[1] ?? ''));
  const { librariesLoadedLate } = (await import(pathToFileURL(path.join(repositoryRoot, 'scripts/setup/debian-packages.mjs')).href)) as { librariesLoadedLate: readonly string[] };
  const wanted = [...new Set([...needed, ...librariesLoadedLate])].filter((name) => !own.has(name) && !/^(libm|libdl|librt|libpthread|ld-linux-x86-64)\.so/.test(name));
  const asked = output('rpm', ['-qpR', made.file]).split('\n').flatMap((line) => /^(.+)\(\)\(64bit\)$/.exec(line)?.[1] ?? []);
  expect(asked.sort()).toEqual(wanted.sort());
});

test('the rpm owns its own folder and none of the system', () => {
  const owned = output('rpm', ['-qp', '--qf', '[%{FILENAMES} %{FILEMODES:perms}\n]', made.file]).trim().split('\n');
  const folders = owned.filter((line) => / d/.test(line)).map((line) => line.split(' ')[0] ?? '');
  expect(folders.filter((name) => !/^\/opt\/Unsit(\/|$)|^\/usr\/share\/licenses\/unsit$/.test(name))).toEqual([]);
  expect(folders).toContain('/opt/Unsit');
  expect(owned.some((line) => line.startsWith('/usr/share/applications/io.unsit.Unsit.desktop '))).toBe(true);
});

test('the tar.gz holds the same files as the unpacked app', async () => {
  const archive = await makePackage('tar.gz', folder);
  const name = `unsit-${version}-linux-x64-testruntime`;
  expect(path.basename(archive.file)).toBe(`${name}.tar.gz`);
  const listed = output('tar', ['-tzf', archive.file]).trim().split('\n').filter((line) => !line.endsWith('/'));
  const { folder: app } = await packagedHere();
  expect(listed.map((line) => line.replace(`${name}/`, '')).sort()).toEqual(filesBelow(app).sort());
});
