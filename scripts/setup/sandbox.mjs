// Decides whether Chromium's sandbox can be used; exists because Electron refuses to start, with a wall of text, where it cannot.
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { PlainError, say } from './say.mjs';

/** `on`, `off` (root cannot have one) or `blocked` (the kernel forbids what it needs and no helper is installed). */
export function sandboxState({ platform, isRoot, namespacesForbidden, helperInstalled }) {
  if (platform !== 'linux') return 'on';
  if (isRoot) return 'off';
  return namespacesForbidden && !helperInstalled ? 'blocked' : 'on';
}

const readSetting = (file) => readFile(file, 'utf8').then((text) => text.trim(), () => null);

async function namespacesForbidden() {
  return (
    (await readSetting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns')) === '1' ||
    (await readSetting('/proc/sys/kernel/unprivileged_userns_clone')) === '0' ||
    (await readSetting('/proc/sys/user/max_user_namespaces')) === '0'
  );
}

async function helperInstalled(helper) {
  const found = await stat(helper).catch(() => null);
  return found !== null && found.uid === 0 && (found.mode & 0o4000) !== 0;
}

/** The command line flags Electron needs here. */
export async function sandboxFlags(distPath) {
  const helper = path.join(distPath, 'chrome-sandbox');
  const state = sandboxState({
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    namespacesForbidden: process.platform === 'linux' && (await namespacesForbidden()),
    helperInstalled: await helperInstalled(helper),
  });
  if (state === 'blocked') {
    throw new PlainError(`This system does not let ordinary programs make a sandbox, so Electron needs its helper installed once:\n\n  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'\n\nThen run the same command again.`);
  }
  if (state === 'off') say('You are root, so Electron runs without its sandbox (--no-sandbox). As an ordinary user it has one.');
  return state === 'off' ? ['--no-sandbox'] : [];
}
