// Refuses Chromium's remote debugging in what people get: whoever can add a word to a command line shall not read the windows with it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import type { Log } from '../../ports/log';

const debuggingSwitches = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address', 'auto-open-devtools-for-tabs'];

/** Packages made for tests say so in their own package.json (scripts/package/app-files.mjs). */
function isMadeForTests(): boolean {
  try {
    const manifest = JSON.parse(readFileSync(path.join(app.getAppPath(), 'package.json'), 'utf8')) as { debuggable?: unknown };
    return manifest.debuggable === true;
  } catch {
    return false;
  }
}

/** Has to run before Electron is ready. Node's own inspector is ended by a fuse. */
export function endRemoteDebugging(log: Log): void {
  const asked = debuggingSwitches.filter((name) => app.commandLine.hasSwitch(name));
  if (asked.length === 0 || !app.isPackaged || isMadeForTests()) return;
  for (const name of asked) {
    app.commandLine.removeSwitch(name);
    log(`--${name}: not in a packaged Unsit`, 'warning');
  }
}
