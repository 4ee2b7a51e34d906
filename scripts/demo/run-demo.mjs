// Sets up and runs the demo on a virtual desktop of its own; exists as the body of `npm run demo`, loaded once Node is known to be new enough.
import { rmSync } from 'node:fs';
import { prepare } from '../setup/prepare.mjs';
import { PlainError, say } from '../setup/say.mjs';

const help = `npm run demo     shows the whole story in under a minute, on a display nobody sees: somebody sits,
                 the limit comes, a notification, the break window, the routine, back to zero.
                 Pictures of every stage are saved in test-output/demo/.`;

/** A stage that does not come ends the demo with its name instead of a stack. */
async function stage(what, work) {
  try {
    return await work();
  } catch (error) {
    throw new PlainError(`The demo stopped: ${what} did not come.\n${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

export async function runDemo(args) {
  if (args.includes('--help')) {
    say(help);
    return 0;
  }
  if (process.platform !== 'linux') {
    throw new PlainError('The demo brings its own Linux desktop and runs on Linux only. Elsewhere: npm start');
  }
  const electron = await prepare({ tools: 'tests' });
  process.env.ELECTRON_OVERRIDE_DIST_PATH = electron.distPath;
  const { loadRig } = await import('./load-rig.mjs');
  const { openPictures } = await import('./pictures.mjs');
  const { tellStory } = await import('./story.mjs');

  say(`Unsit on Electron ${electron.version}, on a virtual display with a tray and a notification service of its own.`);
  const startedAt = performance.now();
  const rig = await loadRig();
  let desktop = null;
  try {
    desktop = await stage('the virtual desktop', () => rig.acquireDesktop());
    // Interrupted, the programs of the desktop end by themselves, but its folder would stay.
    process.once('exit', () => rmSync(desktop.folder, { recursive: true, force: true }));
    const pictures = await openPictures({ desktop, runTool: rig.runTool });
    await tellStory({ desktop, rig, pictures, stage });
    say(`\nThat is the whole story, in ${((performance.now() - startedAt) / 1000).toFixed(0)} seconds. Pictures:`);
    for (const file of pictures.saved) say(`  ${file}`);
    return 0;
  } finally {
    await desktop?.release();
    await rig.release();
  }
}
