// Gets the Electron that package.json pins from Electron's own site; exists because that download happens late, silently and without a limit of its own.
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { PlainError, say } from './say.mjs';
import { cacheRoot, projectRoot } from './project-paths.mjs';
import { runWatchedDownload } from './watched-download.mjs';

const askAgainAfterMs = 60 * 60 * 1000;

/** The installed official runtime, or null when it was not (wholly) downloaded yet. */
export async function findOfficial(packageFolder = path.join(projectRoot, 'node_modules', 'electron')) {
  try {
    const { version } = JSON.parse(await readFile(path.join(packageFolder, 'package.json'), 'utf8'));
    const distPath = path.join(packageFolder, 'dist');
    const found = (await readFile(path.join(distPath, 'version'), 'utf8')).trim().replace(/^v/, '');
    // path.txt is written last, so its absence means that unpacking was cut short.
    const executable = path.join(distPath, (await readFile(path.join(packageFolder, 'path.txt'), 'utf8')).trim());
    if (found !== version || !(await stat(executable)).isFile()) return null;
    return { distPath, executable, kind: 'official', version };
  } catch {
    return null;
  }
}

/** Downloads the official runtime; resolves to it, or to `{ unreachable: reason }`. */
export async function fetchOfficial(packageFolder = path.join(projectRoot, 'node_modules', 'electron')) {
  const install = path.join(packageFolder, 'install.js');
  // No word about what can be reached.
  if (!(await stat(install).catch(() => null))) throw new PlainError(`The package electron is not installed wholly: there is no ${install}. Run npm ci.`);
  say('Getting the Electron runtime from its own site (once, about 120 MB) …');
  const folder = await mkdtemp(path.join(os.tmpdir(), 'unsit-electron-'));
  try {
    const result = await runWatchedDownload(process.execPath, [install], {
      folder,
      label: 'Electron',
      firstBytesMs: 15_000,
      cwd: packageFolder,
      // Its download grows inside the temporary folder, which is what is watched.
      env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder, ELECTRON_GET_NO_PROGRESS: '1' },
    });
    const found = result.ok ? await findOfficial(packageFolder) : null;
    return found ?? { unreachable: result.reason || 'the download left no runtime behind' };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether a failed attempt is so recent that asking again would only cost time. */
export function triedRecently(triedAtMs, nowMs) {
  return triedAtMs !== null && nowMs >= triedAtMs && nowMs - triedAtMs < askAgainAfterMs;
}

const noteFile = () => path.join(cacheRoot(), 'official-electron-out-of-reach');

export async function readLastFailure() {
  const found = await stat(noteFile()).catch(() => null);
  return found ? found.mtimeMs : null;
}

export async function noteFailure(reason) {
  await mkdir(path.dirname(noteFile()), { recursive: true });
  await writeFile(noteFile(), `${reason}\n`);
}
