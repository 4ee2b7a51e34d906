// Builds the three bundles (main, preload, windows) into out/; exists so that one command makes everything Electron loads.
import { build } from 'vite';
import { mainBundle, preloadBundle, windowsBundle } from '../vite.config.mjs';

/** Builds all bundles; `quiet` hides Vite's own listing. Throws when any bundle fails. */
export async function buildAll({ quiet = true } = {}) {
  const logLevel = quiet ? 'warn' : 'info';
  for (const bundle of [mainBundle, preloadBundle, windowsBundle]) {
    await build({ ...bundle, configFile: false, logLevel });
  }
}

if (process.argv[1] === import.meta.filename) {
  const startedAt = Date.now();
  await buildAll({ quiet: false });
  console.log(`Built out/ in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
}
