// Loads TypeScript of the tests into plain Node; exists so that the demo and the benchmark use exactly the desktop that the tests use.
import { createServer } from 'vite';
import { projectRoot } from './project-paths.mjs';

/** `load` takes a path from the project's root. `release` ends what loading needed; call it last. */
export async function openTypeScript() {
  const server = await createServer({
    root: projectRoot,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  return { load: (file) => server.ssrLoadModule(`/${file}`), release: () => server.close() };
}
