// Runs in the Electron that is packed, and ends before it opens anything: loads a file as main does and keeps what V8 made of it.
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire, Module, wrap } = require('node:module');
const path = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { constants, Script } = require('node:vm');

/** As main/adapters/v8/load-compiled.ts does it. */
function compile(file, target) {
  // V8 takes its code back only under the flags that it was made under: those of main/adapters/v8/small-young-heap.ts.
  setFlagsFromString('--semi-space-growth-factor=1');
  const script = new Script(wrap(readFileSync(file, 'utf8')), {
    filename: file,
    columnOffset: -wrap('').split('\n')[0].length,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const loaded = new Module(file);
  loaded.filename = file;
  const require = createRequire(file);
  require.cache[file] = loaded;
  // What runs as the file is loaded is compiled by then, and the rest is not: it would only lie in memory.
  script.runInThisContext()(loaded.exports, require, loaded, file, path.dirname(file));
  writeFileSync(target, script.createCachedData());
}

try {
  compile(...process.argv.slice(-2));
} catch (error) {
  // Electron would show a box and wait for somebody to close it.
  console.error(error);
  process.exit(1);
}
process.exit(0);
