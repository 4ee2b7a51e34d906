// Decides which Electron runs the app during development and tests; exists because its official download is not reachable everywhere.
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { PlainError, say } from './say.mjs';
import { fetchOfficial, findOfficial, noteFailure, readLastFailure, triedRecently } from './official-electron.mjs';
import { findStandIn, makeStandIn, placeDefaultApp, standInSupported } from './stand-in-runtime.mjs';

const executableNames = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/** The runtime in the folder the person chose themselves; a plain sentence when there is none in it. */
export async function readOverride(distPath, platform = process.platform) {
  const executable = path.join(distPath, executableNames[platform] ?? 'electron');
  const found = await stat(executable).catch(() => null);
  if (!found?.isFile()) throw new PlainError(`ELECTRON_OVERRIDE_DIST_PATH is ${distPath}, but there is no Electron in it (looked for ${executable}). Point it at an unpacked Electron, or unset it.`);
  const version = await readFile(path.join(distPath, 'version'), 'utf8').then((text) => text.trim().replace(/^v/, ''), () => 'unknown');
  return { distPath, executable, kind: 'override', version };
}

const realSources = {
  overridePath: () => process.env.ELECTRON_OVERRIDE_DIST_PATH,
  readOverride,
  findOfficial,
  fetchOfficial,
  lastFailure: readLastFailure,
  noteFailure,
  standInSupported,
  findStandIn,
  makeStandIn,
  prepareStandIn: (runtime) => placeDefaultApp(runtime.distPath),
  now: Date.now,
  say,
};

/**
 * Finds or fetches an Electron: the person's own, the official one, and only where that cannot be had on linux-x64 the stand-in.
 * Resolves to `{ distPath, executable, kind: 'override' | 'official' | 'stand-in', version }`.
 */
export async function resolveElectron(sources = realSources) {
  const chosen = sources.overridePath();
  if (chosen) return sources.readOverride(path.resolve(chosen));
  const present = await sources.findOfficial();
  if (present) return present;

  const cached = sources.standInSupported() ? await sources.findStandIn() : null;
  let reason = 'it could not be reached within the last hour';
  if (!cached || !triedRecently(await sources.lastFailure(), sources.now())) {
    const fetched = await sources.fetchOfficial();
    if (!fetched.unreachable) return fetched;
    reason = fetched.unreachable;
    await sources.noteFailure(reason);
  }
  if (!sources.standInSupported()) throw new PlainError(`Could not get Electron from its own site (${reason}). Check the connection or a proxy (HTTPS_PROXY), set ELECTRON_MIRROR, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.`);
  if (!cached) sources.say(`Electron's own site is out of reach (${reason}).`);
  const standIn = cached ?? (await sources.makeStandIn());
  await sources.prepareStandIn(standIn);
  sources.say(`Using the stand-in Electron ${standIn.version}, for development and tests only, because the official download is out of reach.`);
  return standIn;
}
