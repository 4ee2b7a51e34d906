// Loads the desktop tests' virtual desktop into plain Node; exists so that the demo shows exactly what the tests test on.
import { createServer } from 'vite';
import { projectRoot } from '../setup/project-paths.mjs';

/** `release` ends what loading needed; call it last. */
export async function loadRig() {
  const server = await createServer({
    root: projectRoot,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const load = (name) => server.ssrLoadModule(`/test/desktop/rig/${name}.ts`);
    const { acquireDesktop } = await load('desktop');
    const { sitDown, ask } = await load('at-the-desk');
    const { say: words, numberIn, routineWords } = await load('words');
    const { runTool } = await load('tools');
    const { until } = await load('until');
    return { acquireDesktop, sitDown, ask, words, numberIn, routineWords, runTool, until, release: () => server.close() };
  } catch (error) {
    await server.close();
    throw error;
  }
}
