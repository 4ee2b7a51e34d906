// Checks that Node is new enough before anything else runs; exists so that an old Node fails with one clear sentence.
import { PlainError } from './say.mjs';

export const oldestNode = [20, 20];

/** The sentence for a Node that is too old, or null. */
export function nodeTooOld(version, [major, minor] = oldestNode) {
  const [haveMajor = 0, haveMinor = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return null;
  return `Unsit needs Node ${major}.${minor} or newer to build and run; this is Node ${version.replace(/^v/, '')}. Install a newer Node (nodejs.org or your version manager) and run the same command again.`;
}

export function requireNode() {
  const problem = nodeTooOld(process.versions.node);
  if (problem) throw new PlainError(problem);
}
