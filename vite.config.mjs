// How the three bundles are made: main (Node in Electron), preload (sandboxed, one CommonJS file) and the windows (React pages).
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
function windowPages() {
  const folder = path.join(root, 'renderer/windows');
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => [entry.name, path.join(folder, entry.name, 'index.html')]),
  );
}

// Electron 33 (the stand-in runtime) carries Node 20.18 and Chromium 130.
const nodeTarget = 'node20';
const chromiumTarget = 'chrome130';

export const mainBundle = {
  root,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: nodeTarget,
    outDir: 'out/main',
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      external,
      // The thread is a program of its own: it carries nothing of the app but the history.
      input: { main: path.join(root, 'main/main.ts'), 'history-thread': path.join(root, 'main/adapters/history/history-thread.ts') },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
};

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

export const windowsBundle = {
  root: path.join(root, 'renderer'),
  base: './',
  build: {
    target: chromiumTarget,
    outDir: path.join(root, 'out/windows'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // The strict content-security policy of app:// forbids data: URLs for scripts and styles.
    assetsInlineLimit: 0,
    rolldownOptions: { input: windowPages() },
  },
};
