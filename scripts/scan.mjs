// Runs a third-party scanner for the usual faults of Electron apps over our sources; exists so that CI fails on a finding that nobody explained.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { allowed, judge } from './scan/allowed.mjs';
import { cacheRoot, projectRoot } from './setup/project-paths.mjs';

const run = promisify(execFile);
const here = path.join(projectRoot, 'scripts', 'scan');
const scanned = ['main', 'renderer', 'shared'];
const withinMs = 10 * 60_000;

/** Installed once per lock file, beside the Electron of the tests: it is pinned by integrity, and none of its install scripts runs. */
async function installedTool() {
  const lock = await readFile(path.join(here, 'package-lock.json'));
  const target = path.join(cacheRoot(), `scanner-${createHash('sha256').update(lock).digest('hex').slice(0, 16)}`);
  if (await stat(target).catch(() => null)) return target;
  await mkdir(cacheRoot(), { recursive: true });
  const work = await mkdtemp(path.join(cacheRoot(), `making-${process.pid}-`));
  try {
    for (const name of ['package.json', 'package-lock.json']) await cp(path.join(here, name), path.join(work, name));
    console.log('Fetching the security scanner (once, 405 packages) …');
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: work, timeout: withinMs });
    await rename(work, target).catch((error) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return target;
}

async function scan(tool) {
  const work = await mkdtemp(path.join(os.tmpdir(), 'unsit-scan-'));
  try {
    for (const name of scanned) await cp(path.join(projectRoot, name), path.join(work, 'sources', name), { recursive: true });
    const { devDependencies } = JSON.parse(await readFile(path.join(projectRoot, 'package.json'), 'utf8'));
    const answer = path.join(work, 'answer.json');
    await run(process.execPath, [path.join(here, 'scan-process.mjs'), tool, path.join(work, 'sources'), devDependencies.electron, answer], { timeout: withinMs, maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(await readFile(answer, 'utf8'));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

const { findings, unread } = await scan(await installedTool());
const { unexplained, idle } = judge(findings);
for (const { id, file, line, severity, description } of unexplained) console.log(`${severity} ${id} ${file}:${line} ${description}`);
for (const { id, file } of idle) console.log(`Explained, but not found any more: ${id} ${file}`);
for (const line of unread) console.log(`Not read: ${line}`);
console.log(`Security scanner: ${findings.length} findings, ${allowed.length} of them explained, ${unexplained.length} not; ${unread.length} files not read`);
process.exitCode = unexplained.length + idle.length + unread.length > 0 ? 1 : 0;
