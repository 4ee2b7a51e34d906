// Runs in the Electron that is packed, and ends before it opens anything: loads a file as main does and keeps what V8 made of it.
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const path = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script, constants } = require('node:vm');

const [file, target] = process.argv.slice(-2);
// V8 takes its code back only under the flags that it was made under: those of main/adapters/v8/small-young-heap.ts.
setFlagsFromString('--semi-space-growth-factor=1');
const script = new Script(wrap(readFileSync(file, 'utf8')), { filename: file, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER });
const module_ = { exports: {} };
// What runs as the file is loaded is compiled by then, and the rest is not: it would only lie in memory.
script.runInThisContext()(module_.exports, createRequire(file), module_, file, path.dirname(file));
writeFileSync(target, script.createCachedData());
process.exit(0);
