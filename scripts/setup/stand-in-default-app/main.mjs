// Opens the app folder named on the command line, as Electron's own default app does; exists because the stand-in runtime comes without one.
import { app } from 'electron';
import fs from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Splits the command line into modules to load first and the app's folder; flags of Chromium and of the app are skipped. */
function readCommandLine(args) {
  const required = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index];
    if (argument === '-r' || argument === '--require') {
      index += 1;
      if (args[index] !== undefined) required.push(args[index]);
    } else if (argument.startsWith('--require=')) {
      required.push(argument.slice('--require='.length));
    } else if (!argument.startsWith('-')) {
      return { required, target: argument };
    }
  }
  return { required, target: null };
}

/** Gives the app the identity its package names, before its code runs, and says which file starts it. */
function adopt(target) {
  const folder = path.resolve(target);
  if (!fs.statSync(folder).isDirectory()) return folder;
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (manifest.version) app.setVersion(manifest.version);
  if (manifest.productName || manifest.name) app.setName(manifest.productName || manifest.name);
  app.setDesktopName(manifest.desktopName || `${app.getName()}.desktop`);
  app.setAppPath(folder);
  return path.join(folder, manifest.main || 'index.js');
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const args = process.argv.slice(1);
const { required, target } = readCommandLine(args);
// After the app's folder they are words of the app.
if (target === null && (args.includes('--version') || args.includes('-v'))) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
}
if (target === null) fail('Name the folder of an app: electron <folder>');
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
// Playwright waits for its own module here, before the app's first line runs.
if (required.length > 0) Module._preloadModules(required);
try {
  // Awaited at the top level of a module, as Electron's own does it: Electron holds "ready" back until then,
  // and the app still may register its scheme.
  await import(pathToFileURL(adopt(target)).href);
} catch (error) {
  fail(`Could not open the app in ${target}: ${error?.stack ?? error}`);
}
