// Finds the shared libraries and tools this Linux lacks before anything starts; exists because Electron would only die with a line about a missing .so.
import { execFile, spawn } from 'node:child_process';
import { access, constants, readdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { librariesLoadedLate, nameOnThisRelease, packageForTool, packagesForLibraries, toolSets } from './debian-packages.mjs';
import { PlainError, say } from './say.mjs';

const runQuietly = promisify(execFile);
const largeOutput = { maxBuffer: 64 * 1024 * 1024 };

/** The libraries `ldd` could not find. */
export function missingLibraries(lddText) {
  return [...lddText.matchAll(/^\s*(\S+) => not found\s*$/gm)].map((match) => match[1]);
}

/** The names of all libraries the loader's cache lists. */
export function cachedLibraries(ldconfigText) {
  return new Set([...ldconfigText.matchAll(/^\s+(\S+) \(/gm)].map((match) => match[1]));
}

async function librariesMissingFor(distPath) {
  const names = (await readdir(distPath)).filter((name) => name === 'electron' || /\.so(\.\d+)*$/.test(name));
  const missing = new Set();
  for (const name of names) {
    const { stdout } = await runQuietly('ldd', [path.join(distPath, name)], largeOutput).catch(() => ({ stdout: '' }));
    missingLibraries(stdout).forEach((library) => missing.add(library));
  }
  const { stdout } = await runQuietly('/sbin/ldconfig', ['-p'], largeOutput).catch(() => ({ stdout: null }));
  if (stdout !== null) {
    const present = cachedLibraries(stdout);
    librariesLoadedLate.filter((library) => !present.has(library)).forEach((library) => missing.add(library));
  }
  // Electron's own libraries lie beside it and are found at run time even where ldd says otherwise.
  return [...missing].filter((library) => !names.includes(library)).sort();
}

const exists = (file, mode = constants.F_OK) => access(file, mode).then(() => true, () => false);

async function onPath(tool) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const found = await Promise.all(folders.map((folder) => exists(path.join(folder, tool), constants.X_OK)));
  return found.includes(true);
}

async function hasFonts() {
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', path.join(os.homedir(), '.local/share/fonts'), path.join(os.homedir(), '.fonts')];
  const listings = await Promise.all(folders.map((folder) => readdir(folder, { recursive: true }).catch(() => [])));
  return listings.flat().some((name) => /\.(ttf|otf|ttc)$/i.test(name));
}

async function hasClockLibrary() {
  const folders = await readdir('/usr/lib', { withFileTypes: true }).catch(() => []);
  const places = ['/usr/lib/faketime', '/usr/lib64/faketime', ...folders.filter((entry) => entry.isDirectory()).map((entry) => `/usr/lib/${entry.name}/faketime`)];
  const found = await Promise.all(places.map((place) => exists(path.join(place, 'libfaketime.so.1'))));
  return found.includes(true);
}

const specialChecks = { fonts: hasFonts, libfaketime: hasClockLibrary };

async function toolsMissing(set) {
  const present = await Promise.all(set.map(({ tool }) => (specialChecks[tool] ?? (() => onPath(tool)))()));
  return set.filter((_, index) => !present[index]);
}

async function knownPackages() {
  const { stdout } = await runQuietly('apt-cache', ['pkgnames'], largeOutput).catch(() => ({ stdout: '' }));
  const names = new Set(stdout.split('\n'));
  return (name) => names.has(name);
}

/** What is missing for this Electron (null: none) and this set of tools (`none`, `display`, `tests`). */
export async function findMissing(distPath, tools) {
  return { libraries: distPath ? await librariesMissingFor(distPath) : [], tools: await toolsMissing(toolSets[tools]) };
}

/** The Debian packages for what is missing, named as this release names them. */
export function packagesFor(missing, isKnown) {
  const { packages, unknown } = packagesForLibraries(missing.libraries);
  const names = [...packages.map((name) => nameOnThisRelease(name, isKnown)), ...missing.tools.map((tool) => packageForTool(tool, isKnown))];
  return { packages: [...new Set(names)].sort(), unknown };
}

export const installCommand = (packages, sudo = 'sudo ') => `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${packages.join(' ')}`;

/** Makes sure that the libraries and tools are there: installs them as root on Debian or Ubuntu, else says the one command that does. */
export async function ensureSystem({ distPath, tools }) {
  if (process.platform !== 'linux') return;
  const missing = await findMissing(distPath, tools);
  const names = [...missing.libraries, ...missing.tools.map(({ tool }) => tool)];
  if (names.length === 0) return;
  say(`This machine lacks ${names.length === 1 ? 'one thing' : `${names.length} things`} Unsit needs here: ${names.join(', ')}.`);
  if (!(await onPath('apt-get'))) throw new PlainError('Install them with your package manager (the names above are shared libraries and commands), then run the same command again.');
  const isRoot = process.getuid?.() === 0;
  if (!isRoot) {
    const { packages, unknown } = packagesFor(missing, await knownPackages());
    const known = packages.length > 0 ? `This command installs ${unknown.length > 0 ? 'most of them' : 'them'}:\n\n  ${installCommand(packages)}\n\n` : '';
    const other = unknown.length > 0 ? `No Debian package is known here for ${unknown.join(', ')}; install what brings it by hand. ` : '';
    throw new PlainError(`${known}${other}Then run the same command again.`);
  }
  say('Installing them with apt-get …');
  await runApt(['update', '-qq']).catch(() => say('apt-get update did not finish cleanly; trying with the package lists that are there.'));
  const { packages } = packagesFor(missing, await knownPackages());
  if (packages.length > 0) await runApt(['install', '-y', '--no-install-recommends', '-q', '-o', 'DPkg::Lock::Timeout=300', ...packages]);
  const still = await findMissing(distPath, tools);
  const stillNames = [...still.libraries, ...still.tools.map(({ tool }) => tool)];
  if (stillNames.length > 0) throw new PlainError(`apt-get ended, but these are still missing: ${stillNames.join(', ')}. Install them by hand, then run the same command again.`);
}

function runApt(args) {
  return new Promise((resolve, reject) => {
    const child = spawn('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new PlainError(`apt-get ${args[0]} failed (exit code ${code}); what it said is above.`))));
  });
}
