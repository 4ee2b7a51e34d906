// Loads a CommonJS file of ours with what V8 made of it when it was packed (scripts/package/compile-main.mjs), so that no start has to compile it.
import { readFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import path from 'node:path';
import { constants, Script } from 'node:vm';

function compiledOf(file: string): Buffer | null {
  try {
    return readFileSync(`${file}.compiled`);
  } catch {
    // Nothing is compiled ahead for a checkout.
    return null;
  }
}

/** What the file exports. `onRefused`: V8 takes only what the same V8 made, under the same flags, of the same text; it compiles the file then, as ever. */
export function loadCompiled(file: string, onRefused: () => void): unknown {
  const require = createRequire(file);
  const cachedData = compiledOf(file);
  if (!cachedData) return require(file);
  const script = new Script(wrap(readFileSync(file, 'utf8')), {
    filename: file,
    cachedData,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  if (script.cachedDataRejected) onRefused();
  const loaded = { exports: {} };
  const run = script.runInThisContext() as (exports: unknown, require: NodeJS.Require, module: unknown, file: string, folder: string) => void;
  run(loaded.exports, require, loaded, file, path.dirname(file));
  return loaded.exports;
}
