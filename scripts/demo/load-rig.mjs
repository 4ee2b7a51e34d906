// Loads the desktop tests' virtual desktop into plain Node; exists so that the demo shows exactly what the tests test on.
import { openTypeScript } from '../setup/load-typescript.mjs';

/** `release` ends what loading needed; call it last. */
export async function loadRig() {
  const typescript = await openTypeScript();
  try {
    const load = (name) => typescript.load(`test/desktop/rig/${name}.ts`);
    const { acquireDesktop } = await load('desktop');
    const { sitDown, ask } = await load('at-the-desk');
    const { say: words, numberIn, routineWords } = await load('words');
    const { runTool } = await load('tools');
    const { until } = await load('until');
    return { acquireDesktop, sitDown, ask, words, numberIn, routineWords, runTool, until, release: typescript.release };
  } catch (error) {
    await typescript.release();
    throw error;
  }
}
