// Loads a CommonJS file of ours with what V8 made of it when it was packed (scripts/package/compile-main.mjs), so that no start has to compile it.
import { readFileSync } from 'node:fs';
import { createRequire, Module, wrap } from 'node:module';
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

/** So that places in the file are what they are without the words that Node puts before it. */
const columnOffset = -(wrap('').split('\n')[0]?.length ?? 0);

type Run = (exports: unknown, require: NodeJS.Require, module: Module, file: string, folder: string) => void;

/**
 * What the file exports. `onRefused`: V8 takes back only what the same V8 made under the same flags, of a text of the same length; otherwise
 * it compiles the file, as ever. That the text is the same is known from both having been packed together.
 */
export function loadCompiled(file: string, onRefused: () => void): unknown {
  const require = createRequire(file);
  const cachedData = compiledOf(file);
  if (!cachedData) return require(file);
  const script = new Script(wrap(readFileSync(file, 'utf8')), {
    filename: file,
    columnOffset,
    cachedData,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  if (script.cachedDataRejected) onRefused();
  const loaded = new Module(file);
  loaded.filename = file;
  // The other parts of its bundle require it back, and must get this one.
  require.cache[file] = loaded;
  try {
    (script.runInThisContext() as Run)(loaded.exports, require, loaded, file, path.dirname(file));
    loaded.loaded = true;
    return loaded.exports;
  } catch (error) {
    delete require.cache[file];
    throw error;
  }
}
