// How the bundles are made: main (Node in Electron), preload (sandboxed, one CommonJS file) and the windows (React pages, one bundle each).
import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';

const root = import.meta.dirname;
const nodeModules = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/**
 * What main leaves outside its bundle. node-notifier finds its helper programs relative to its own
 * folder, and libsql brings a native library, so both must stay real packages; everything else is bundled to keep the start short.
 */
const external = ['electron', 'libsql', 'node-notifier', ...nodeModules];

/** A window is a folder in renderer/windows with an index.html; adding one needs no line here. */
function windowNames() {
  const folder = path.join(root, 'renderer/windows');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/**
 * V8 keeps the text of a script for as long as it runs, and one letter beyond Latin-1 (each of our typographic quotes) doubles all of it.
 * Written as escapes, nothing is lost; outside of strings there are none left after minifying.
 */
function asciiScripts() {
  const escaped = (text) => text.replaceAll(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return {
    name: 'ascii-scripts',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = escaped(file.code);
    },
  };
}

// Electron 33 (the stand-in runtime) carries Node 20.18 and Chromium 130.
const nodeTarget = 'node20';
const chromiumTarget = 'chrome130';

/**
 * Each begins on its own, so each is a bundle of its own and has in one file what it needs at once: cut into what they share,
 * the start would find, read and link nine files before the icon is in the tray.
 */
const mainPrograms = {
  main: 'main/main.ts',
  compose: 'main/compose/compose.ts',
  // Carries nothing of the app but the words of the command line.
  'answer-thread': 'main/compose/answer-thread.ts',
  // Carries nothing of the app but the history.
  'history-thread': 'main/adapters/history/history-thread.ts',
};

const nobody = `
  const refuse = () => { throw new Error('Unsit reads no descriptions of foreign objects'); };
  class Nobody { parse() { refuse(); } build() { refuse(); } }
  export { Nobody as XMLParser };
  export default Nobody;
`;

/**
 * The library of the message bus reads descriptions of foreign objects, for which it carries 60 kB that read and write XML. Unsit knows whom it
 * talks to and asks nobody for a description: none of it is called, and none of it need lie in memory for years.
 */
const neverCalled = {
  name: 'never-called',
  enforce: 'pre',
  resolveId: (source) => (/^fast-xml-(parser|builder)$/.test(source) ? '\0never-called' : null),
  load: (id) => (id === '\0never-called' ? nobody : null),
};
export const mainBundles = Object.entries(mainPrograms).map(([name, entry], index) => ({
  root,
  plugins: [asciiScripts(), neverCalled],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: nodeTarget,
    outDir: 'out/main',
    emptyOutDir: index === 0,
    minify: true,
    sourcemap: true,
    rolldownOptions: {
      external,
      input: { [name]: path.join(root, entry) },
      // All beside each other: the parts find the other bundles from where they are.
      // CommonJS, the way in too: Node finds, links and runs it in 12 ms less than modules, twice (Electron 33.2.1).
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: `${name}-[name].cjs` },
    },
  },
}));

export const preloadBundle = {
  root,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: chromiumTarget,
    outDir: 'out/preload',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      external: ['electron'],
      input: { preload: path.join(root, 'main/preload/preload.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
};

/**
 * One bundle for each window that somebody waits for, because each file that a page asks for costs main more than its bytes do: cut into
 * what windows share, the break window was made of twenty-seven files, and so it is made of three. The others share what they have in common.
 */
const waitedFor = ['break', 'backdrop', 'card', 'home'];
const bundles = [...waitedFor.map((name) => [name]), windowNames().filter((name) => !waitedFor.includes(name))];

export const windowBundles = bundles.map((names, index) => ({
  root: path.join(root, 'renderer'),
  base: './',
  plugins: [asciiScripts()],
  build: {
    target: chromiumTarget,
    outDir: path.join(root, 'out/windows'),
    emptyOutDir: index === 0,
    modulePreload: { polyfill: false },
    // The strict content-security policy of app:// forbids data: URLs for scripts and styles.
    assetsInlineLimit: 0,
    rolldownOptions: { input: Object.fromEntries(names.map((name) => [name, path.join(root, 'renderer/windows', name, 'index.html')])) },
  },
}));
