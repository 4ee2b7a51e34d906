// Builds all bundles (main, preload, one a window) into out/; exists so that one command makes everything Electron loads.
import { build } from 'vite';
import { mainBundles, preloadBundle, windowBundles } from '../vite.config.mjs';

/** Builds all bundles; `quiet` hides Vite's own listing. Throws when any bundle fails. */
export async function buildAll({ quiet = true } = {}) {
  const logLevel = quiet ? 'warn' : 'info';
  const { NODE_ENV } = process.env;
  // Built from inside a test run it says "test", and React would come in its development form.
  process.env.NODE_ENV = 'production';
  try {
    for (const bundle of [...mainBundles, preloadBundle, ...windowBundles]) {
      await build({ ...bundle, configFile: false, logLevel });
    }
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

if (process.argv[1] === import.meta.filename) {
  const startedAt = Date.now();
  await buildAll({ quiet: false });
  console.log(`Built out/ in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
}
