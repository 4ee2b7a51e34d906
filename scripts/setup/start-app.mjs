// Starts Unsit from a checkout, on this screen or on a virtual one; exists as the body of `npm start`, loaded once Node is known to be new enough.
import { prepare } from './prepare.mjs';
import { runApp } from './run-app.mjs';
import { sandboxFlags } from './sandbox.mjs';
import { say } from './say.mjs';
import { hasDisplay, startVirtualDesktop } from './virtual-display.mjs';

const help = `npm start                      sets up what is missing, builds when something changed, and runs Unsit
npm start -- --virtual-display the same on a display nobody sees, even where there is a screen
npm start -- <anything else>   is passed on to the app, for example --user-data-dir=<folder>
npm test                       runs all tests; npm test -- --help says more
npm run demo                   shows the whole story in under a minute and saves screenshots
npm run setup                  only sets up and builds`;

export async function startApp(args) {
  if (args.includes('--help')) {
    say(help);
    return 0;
  }
  const virtual = process.platform === 'linux' && (args.includes('--virtual-display') || !hasDisplay());
  const appArgs = args.filter((argument) => argument !== '--virtual-display');
  const electron = await prepare({ tools: virtual ? 'display' : 'none' });
  const flags = await sandboxFlags(electron.distPath);
  const desktop = virtual ? await startVirtualDesktop() : null;
  try {
    if (desktop) {
      say(`There is no screen here${hasDisplay() ? ' in use' : ''}, so Unsit runs on a virtual one (DISPLAY=${desktop.env.DISPLAY}) with a session bus of its own. npm run demo shows it with screenshots.`);
      // Nobody can mend the missing graphics card and system bus of such a machine, so Chromium's lines about them help nobody.
      flags.push('--log-level=3');
    }
    const where = desktop ? '' : '; look for it in the system tray';
    say(`Unsit is starting on Electron ${electron.version}${where}. Ctrl-C ends it; npm start -- --help says what else there is.`);
    return await runApp({ executable: electron.executable, args: ['.', ...flags, ...appArgs], env: { ...process.env, ...desktop?.env } });
  } finally {
    await desktop?.release();
  }
}
