// Gathers the files that go into the packaged app into one folder; exists so that what is shipped is a short list of our own and not what a tool finds in node_modules.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../setup/project-paths.mjs';

/** What stays outside the bundles of out/ (see vite.config.mjs); everything else is already inside them. */
export const keptPackages = ['libsql', 'node-notifier'];

const shippedFields = ['name', 'productName', 'version', 'description', 'license', 'author', 'homepage', 'type', 'main', 'desktopName'];

/**
 * The package.json inside the app: no scripts, no tools, and only the packages that are really there. `debuggable` lets tests reach its
 * windows by --remote-debugging-port (main/adapters/chromium/no-inspector.ts).
 */
export function shippedManifest(manifest, { debuggable = false } = {}) {
  const fields = shippedFields.filter((field) => field in manifest).map((field) => [field, manifest[field]]);
  const dependencies = Object.fromEntries(keptPackages.map((name) => [name, manifest.dependencies[name]]));
  return { ...Object.fromEntries(fields), dependencies, ...(debuggable ? { debuggable: true } : {}) };
}

/** Whether a file of out/ is for developers only. */
const isForDevelopers = (name) => name.endsWith('.map') || name === 'built-from.json';

/** Helper programs and libraries of other systems, and what nobody reads inside an archive. */
export function isLeftOut(file, platform) {
  if (/\.(map|d\.ts|md|markdown)$/i.test(file) || /(^|\/)\.[^/]+$/.test(file)) return true;
  const [, vendored] = /^node-notifier\/vendor\/([^/]+)/.exec(file) ?? [];
  if (vendored === undefined) return file.startsWith('@libsql/linux-x64-musl/');
  if (platform === 'win32') return vendored.startsWith('mac.') || vendored.startsWith('terminal-notifier');
  return platform === 'darwin' ? !(vendored.startsWith('mac.') || vendored.startsWith('terminal-notifier')) : true;
}

const readManifest = async (folder) => JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));

/** The folders of the packages and all they need, by name; an optional one that is not installed belongs to another system. */
async function packageFolders(root) {
  const found = new Map();
  const visit = async (name, from, optional) => {
    const folder = await nearest(name, from, root);
    if (folder === null && optional) return;
    if (folder === null) throw new Error(`${name} is not installed, but the app needs it`);
    if (found.get(name) === folder) return;
    if (found.has(name)) throw new Error(`Two versions of ${name} would be shipped; that needs nested folders here`);
    found.set(name, folder);
    const { dependencies = {}, optionalDependencies = {} } = await readManifest(folder);
    for (const next of Object.keys(dependencies)) await visit(next, folder, next in optionalDependencies);
    for (const next of Object.keys(optionalDependencies)) await visit(next, folder, true);
  };
  for (const name of keptPackages) await visit(name, root, false);
  return found;
}

/** Where Node would find a package from a folder, not above the project. */
async function nearest(name, from, root) {
  for (let folder = from; folder.startsWith(root); folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    if (await readManifest(candidate).then(() => true, () => false)) return candidate;
  }
  return null;
}

/** Writes the app as it is to be packed into `target`, which has to be new. out/ has to be built. */
export async function gatherAppFiles(target, { root = projectRoot, platform = process.platform, debuggable = false } = {}) {
  await mkdir(target, { recursive: true });
  await writeFile(path.join(target, 'package.json'), `${JSON.stringify(shippedManifest(await readManifest(root), { debuggable }), null, 2)}\n`);
  await cp(path.join(root, 'out'), path.join(target, 'out'), { recursive: true, filter: (source) => !isForDevelopers(path.basename(source)) });
  for (const [name, folder] of await packageFolders(root)) {
    const shipped = (source) => {
      const inside = path.relative(folder, source).split(path.sep).join('/');
      return inside === '' || !(inside.split('/')[0] === 'node_modules' || isLeftOut(`${name}/${inside}`, platform));
    };
    await cp(folder, path.join(target, 'node_modules', name), { recursive: true, filter: shipped });
  }
}
