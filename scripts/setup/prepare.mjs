// Does the whole set-up in its order; exists so that starting, testing and the demo all begin from the same ground.
import { ensureBuilt } from './built-app.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { resolveElectron } from './electron-runtime.mjs';
import { ensureSystem } from './system-libraries.mjs';

/**
 * Installs, finds and builds what is asked for. `tools` is the set of system tools wanted (`none`, `display`, `tests`).
 * Resolves to the Electron runtime, or null when none was asked for.
 */
export async function prepare({ tools = 'none', runtime = true, build = true } = {}) {
  await ensureDependencies();
  const electron = runtime ? await resolveElectron() : null;
  await ensureSystem({ distPath: electron?.distPath ?? null, tools });
  if (build) await ensureBuilt();
  return electron;
}
