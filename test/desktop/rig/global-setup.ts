// Checks, once before all desktop tests, that there is something to test and something to test it with, and says which Electron it is.
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from './repository';

const BUILT = ['out/main/main.cjs', 'out/preload/preload.cjs', 'out/windows'] as const;
const TOOLS = ['Xvfb', 'openbox', 'dbus-daemon', 'setpriv', 'xdotool', 'import'] as const;

interface Runtime {
  readonly distPath: string;
  readonly kind: string;
}

function onPath(tool: string): boolean {
  return (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, tool), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** `npm test` names the runtime; a test run started by hand finds it the same way. */
async function runtime(): Promise<Runtime> {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (named) return { distPath: named, kind: 'named by ELECTRON_OVERRIDE_DIST_PATH' };
  const setup = (await import(pathToFileURL(path.join(repositoryRoot, 'scripts/setup/electron-runtime.mjs')).href)) as {
    resolveElectron(): Promise<Runtime>;
  };
  return setup.resolveElectron();
}

export async function setup(): Promise<void> {
  if (process.platform !== 'linux')
    throw new Error('The desktop tests bring their own Linux desktop and run on Linux only. Elsewhere: npm test -- --unit');
  const missing = BUILT.filter((file) => !existsSync(path.join(repositoryRoot, file)));
  if (missing.length > 0) throw new Error(`Unsit is not built (${missing.join(', ')} missing). "npm test" builds it first, "npm run build" does it alone.`);
  const absent = TOOLS.filter((tool) => !onPath(tool));
  if (absent.length > 0) throw new Error(`The desktop tests need ${absent.join(', ')}. "npm run setup" installs what is missing or says how.`);

  const { distPath, kind } = await runtime();
  const versionFile = path.join(distPath, 'version');
  if (!existsSync(versionFile)) throw new Error(`There is no Electron in ${distPath}`);
  // Playwright asks the electron package for the program, and that one asks this variable.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = distPath;
  console.log(`Desktop tests run on Electron ${readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')} (${kind})`);
}
