// The environment every program of the virtual desktop gets: a short list of what it needs, and folders that belong to the test.
import type { PrivateFolder } from './private-folder';

export type Environment = Readonly<Record<string, string>>;

/** Everything else of the tester's environment (their display, buses, NODE_ENV, vitest's own variables) stays outside. */
const TAKEN_OVER = ['PATH', 'USER', 'LOGNAME', 'LD_LIBRARY_PATH', 'ELECTRON_OVERRIDE_DIST_PATH'] as const;

export function privateEnvironment(folder: PrivateFolder): Environment {
  const taken: Record<string, string> = {};
  for (const name of TAKEN_OVER) {
    const value = process.env[name];
    if (value !== undefined) taken[name] = value;
  }
  const home = folder.inside('home');
  return {
    ...taken,
    HOME: home,
    XDG_CONFIG_HOME: folder.inside('home/.config'),
    XDG_CACHE_HOME: folder.inside('home/.cache'),
    XDG_DATA_HOME: folder.inside('home/.local/share'),
    XDG_STATE_HOME: folder.inside('home/.local/state'),
    XDG_RUNTIME_DIR: folder.inside('run'),
    XDG_SESSION_TYPE: 'x11',
    LANG: 'C.UTF-8',
    TZ: 'UTC',
  };
}
