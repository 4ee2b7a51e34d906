// Installs the npm dependencies when they are missing, stale or half installed; exists so that a fresh clone needs no separate install step.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { npmCommand } from './npm-client.mjs';
import { projectRoot } from './project-paths.mjs';
import { PlainError, say } from './say.mjs';

const heartbeatEveryMs = 15_000;

/** What the installed dependencies were installed for; another lock file or another Node major needs another install. */
export function dependencyKey(lockText, nodeVersion) {
  return `${createHash('sha256').update(lockText).digest('hex')}-node${nodeVersion.split('.')[0]}`;
}

/**
 * Why an install is needed, in words, or null when there is none. npm writes its own record of what is
 * installed last of all, so a missing record means a half-finished install.
 */
export function staleReason({ lockText, recordText, stampText, nodeVersion }) {
  if (recordText === null) return 'they are not installed yet, or not wholly';
  if (stampText !== null && stampText.trim() === dependencyKey(lockText, nodeVersion)) return null;
  const stampedNode = stampText === null ? null : /-node(\d+)$/.exec(stampText.trim())?.[1];
  if (stampedNode && stampedNode !== nodeVersion.split('.')[0]) return `they were installed for Node ${stampedNode}`;
  return recordMatchesLock(recordText, lockText) ? null : 'package-lock.json changed since they were installed';
}

/** Whether everything the lock file asks for on this machine is in npm's record, in the same version. */
export function recordMatchesLock(recordText, lockText) {
  let record;
  try {
    record = JSON.parse(recordText).packages ?? {};
  } catch {
    return false;
  }
  return Object.entries(JSON.parse(lockText).packages).every(([place, wanted]) => {
    if (place === '' || wanted.link) return true;
    const present = record[place];
    // An optional package of another platform is rightly absent.
    if (!present) return Boolean(wanted.optional || wanted.devOptional || wanted.peer);
    return present.version === wanted.version && present.integrity === wanted.integrity;
  });
}

const readOrNull = (file) => readFile(file, 'utf8').catch(() => null);

/** Makes sure that node_modules is what package-lock.json says. Resolves to whether it had to install. */
export async function ensureDependencies(root = projectRoot) {
  const modules = path.join(root, 'node_modules');
  const stampFile = path.join(modules, '.cache', 'unsit', 'dependencies');
  const lockText = await readOrNull(path.join(root, 'package-lock.json'));
  if (lockText === null) throw new PlainError('package-lock.json is missing; this checkout is not whole. Restore it with git.');
  const nodeVersion = process.versions.node;
  const stampText = await readOrNull(stampFile);
  const reason = staleReason({ lockText, recordText: await readOrNull(path.join(modules, '.package-lock.json')), stampText, nodeVersion });
  if (reason !== null) {
    say(`Installing the dependencies with npm, because ${reason}. This takes a minute or so …`);
    await install(root);
  }
  const key = dependencyKey(lockText, nodeVersion);
  if (reason !== null || stampText?.trim() !== key) {
    await mkdir(path.dirname(stampFile), { recursive: true });
    await writeFile(stampFile, `${key}\n`);
  }
  return reason !== null;
}

async function install(root) {
  // Developer tools are wanted whatever NODE_ENV says; the engine warnings of packages known to work are not.
  const { command, args, shell } = npmCommand(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel', 'error']);
  const startedAt = Date.now();
  const heartbeat = setInterval(() => say(`  still installing (${Math.round((Date.now() - startedAt) / 1000)} s)`), heartbeatEveryMs);
  try {
    const code = await new Promise((resolve, reject) => {
      const child = spawn(command, args, { cwd: root, shell, stdio: ['ignore', 'inherit', 'inherit'] });
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (code !== 0) throw new PlainError('npm could not install the dependencies; what it said is above. Mend that and run the same command again.');
  } finally {
    clearInterval(heartbeat);
  }
  say(`Dependencies installed in ${Math.round((Date.now() - startedAt) / 1000)} s.`);
}
