// Names the places the scripts read and write; exists so that no script guesses where the project or its cache is.
import os from 'node:os';
import path from 'node:path';

export const projectRoot = path.resolve(import.meta.dirname, '..', '..');

/** Where things too large to fetch twice are kept, outside the checkout, so that a second clone finds them. */
export function cacheRoot(env = process.env, home = os.homedir()) {
  const base = env.XDG_CACHE_HOME && path.isAbsolute(env.XDG_CACHE_HOME) ? env.XDG_CACHE_HOME : path.join(home, '.cache');
  return path.join(base, 'unsit');
}
