#!/usr/bin/env node
// Makes a .deb with dpkg-deb or an .rpm with rpmbuild, called as electron-builder calls fpm; exists because fpm is in no registry of npm or Debian. For test packages.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { debianControl } from './debian-control.mjs';
import { readFpmOrder } from './fpm-order.mjs';
import { rpmSpecification } from './rpm-specification.mjs';

const order = readFpmOrder(process.argv.slice(2));
const work = mkdtempSync(path.join(os.tmpdir(), 'unsit-fpm-'));
const root = path.join(work, 'root');
const run = (command, args) => execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

function placeFiles() {
  for (const { from, to } of order.files) {
    const target = path.join(root, to);
    if (statSync(from).isDirectory()) cpSync(from, target, { recursive: true, verbatimSymlinks: true });
    else {
      mkdirSync(path.dirname(target), { recursive: true });
      copyFileSync(from, target);
      chmodSync(target, 0o644);
    }
  }
  // Whatever the umask here is, everybody has to be able to read what is installed and nobody else to change it.
  run('chmod', ['-R', 'u+rwX,go+rX,go-w', root]);
}

function makeDeb() {
  const kilobytes = execFileSync('du', ['-sk', '--apparent-size', root], { encoding: 'utf8' }).split('\t')[0];
  const control = path.join(root, 'DEBIAN');
  mkdirSync(control);
  writeFileSync(path.join(control, 'control'), debianControl(order, kilobytes));
  for (const [file, name] of [[order.afterInstall, 'postinst'], [order.afterRemove, 'postrm']]) {
    if (!file) continue;
    copyFileSync(file, path.join(control, name));
    chmodSync(path.join(control, name), 0o755);
  }
  run('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z1', '--build', root, order.target]);
}

/** The files and links below; a folder of ours is owned with its name, a folder of the system is not. */
function ownedBelow(folder, ours) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [name];
    const own = ours || folder === '/opt' || entry.name === order.name;
    return [...(own ? [`${name}/`] : []), ...ownedBelow(name, own)];
  });
}

/** rpm has names of its own; electron-builder leaves the translation to fpm. */
const rpmArchitecture = { amd64: 'x86_64', arm64: 'aarch64' };

function makeRpm() {
  const text = (file) => (file ? readFileSync(file, 'utf8') : '');
  const specification = path.join(work, 'package.spec');
  const scripts = { afterInstall: text(order.afterInstall), afterRemove: text(order.afterRemove) };
  writeFileSync(specification, rpmSpecification(order, scripts, ownedBelow('', false)));
  const defines = { _topdir: path.join(work, 'top'), _rpmdir: path.join(work, 'made'), _build_name_fmt: 'package.rpm' };
  const flags = Object.entries(defines).flatMap(([name, value]) => ['--define', `${name} ${value}`]);
  run('rpmbuild', ['-bb', '--quiet', '--target', rpmArchitecture[order.architecture] ?? order.architecture, '--buildroot', root, ...flags, specification]);
  copyFileSync(path.join(work, 'made', 'package.rpm'), order.target);
}

try {
  placeFiles();
  if (order.kind === 'deb') makeDeb();
  else if (order.kind === 'rpm') makeRpm();
  else throw new Error(`fpm stand-in: cannot make ${order.kind}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
