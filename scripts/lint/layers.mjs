// Says which part of the project may import which; exists so that the linter and the tests enforce one and the same map.
import { builtinModules } from 'node:module';
import path from 'node:path';

/** The only packages the pure core may use. */
const packagesOfShared = new Set(['zod', 'zod/mini', 'intl-messageformat']);
const builtin = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));

/** The part a file belongs to, by its path from the project's root; adapters carry their name. */
export function partOf(file) {
  if (!file.includes('/')) return 'root';
  const [top, second, third] = file.split('/');
  if (top === 'main') {
    if (second === 'adapters') return `adapter ${third?.replace(/\.\w+$/, '')}`;
    if (second === 'compose' || file.replace(/\.\w+$/, '') === 'main/main') return 'composition root';
    if (second === 'preload') return 'preload';
    return second === 'ports' || second === 'ipc' ? 'ports' : 'main';
  }
  return top;
}

const isAdapter = (part) => part.startsWith('adapter ');
const isMainSide = (part) => isAdapter(part) || ['composition root', 'preload', 'ports', 'main'].includes(part);

function whyNotPackage(from, specifier) {
  const name = specifier.replace(/^node:/, '');
  if (from === 'shared' && !packagesOfShared.has(specifier)) return `shared is pure: it may use only ${[...packagesOfShared].join(', ')}`;
  if (name === 'electron' || name.startsWith('electron/')) {
    if (from === 'renderer') return 'windows speak to main through the bridge, never to Electron';
    if (from === 'main' || from === 'ports') return 'only adapters, the composition root and the preload import electron';
  }
  if (builtin.has(specifier) && (from === 'renderer' || from === 'preload')) return `${from} runs in a sandbox without Node`;
  return null;
}

function whyNotPart(from, to) {
  if (['test', 'scripts', 'root'].includes(from)) return null;
  if (to === 'test' || to === 'scripts') return 'the app does not import its tests or its tools';
  if (from === to || to === 'shared') return null;
  if (from === 'shared') return 'shared imports nothing outside shared';
  if (from === 'renderer') return isMainSide(to) ? 'the windows and main never import each other' : null;
  if (isMainSide(from) && to === 'renderer') return 'the windows and main never import each other';
  if (from === 'preload' || to === 'preload') return 'the preload stands alone: it imports shared only, and nothing imports it';
  if (from === 'composition root') return null;
  if (to === 'composition root') return 'nothing imports the composition root';
  if (isAdapter(to)) return isAdapter(from) ? 'adapters never import each other' : 'only the composition root imports adapters';
  if (isAdapter(from) && to !== 'ports') return 'an adapter knows the ports and shared, not the rest of main';
  if (from === 'ports') return 'the ports know shared only';
  return null;
}

/** Why `file` (its path from the root, with forward slashes) must not import `specifier`, or null when it may. */
export function whyNotImport(file, specifier) {
  const from = partOf(file);
  const bare = specifier.split('?')[0];
  if (!bare.startsWith('.')) return whyNotPackage(from, bare);
  const target = path.posix.join(path.posix.dirname(file), bare);
  return whyNotPart(from, partOf(target));
}
