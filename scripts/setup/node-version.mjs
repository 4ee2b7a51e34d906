// Checks that Node is new enough before anything else runs; exists so that an old Node fails with one clear sentence.
import { PlainError } from './say.mjs';

/**
 * The oldest minor version of each line; later lines are all new enough. Electron's installer and Vite load packages that are written as modules
 * only, with `require`, which Node 21 and the first of Node 22 cannot. The same range stands in package.json.
 */
const oldestMinors = new Map([
  [20, 20],
  [21, Infinity],
  [22, 12],
]);

/** The sentence for a Node that is too old, or null. */
export function nodeTooOld(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const oldest = oldestMinors.get(major) ?? (major < 20 ? Infinity : 0);
  if (minor >= oldest) return null;
  return `Unsit needs Node 20.20 or newer, or 22.12 or newer, to build and run; this is Node ${version.replace(/^v/, '')}. Install a newer Node (nodejs.org or your version manager) and run the same command again.`;
}

export function requireNode() {
  const problem = nodeTooOld(process.versions.node);
  if (problem) throw new PlainError(problem);
}
