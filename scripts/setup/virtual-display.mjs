// Starts a desktop nobody sees: a display, a window manager and a private session bus; exists so that the app and its tests run where there is no screen.
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { PlainError } from './say.mjs';
import { startCompanion } from './companion-process.mjs';

/** No service directories: nothing is started behind our back, so a test's own notification server is the only one. */
const busConfiguration = (socketFolder) => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=${socketFolder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

export const hasDisplay = (env = process.env) => Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

/**
 * Starts the virtual desktop. `env` is what to lay over the environment of everything that shall run on it;
 * `release` ends the programs in the order that spares the app: end the app first, then call it.
 */
export async function startVirtualDesktop({ width = 1440, height = 900 } = {}) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'unsit-desktop-'));
  const started = [];
  const release = async () => {
    for (const companion of started.splice(0).reverse()) await companion.release();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const display = await startCompanion(
      'Xvfb',
      // Without -s 0 the screen saver blanks the display and the session counts as locked.
      ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp', '-noreset', '-s', '0', '-dpi', '96'],
      { announces: true, logFile: path.join(folder, 'display.log') },
    );
    started.push(display);
    const busFile = path.join(folder, 'bus.conf');
    await writeFile(busFile, busConfiguration(folder));
    const bus = await startCompanion('dbus-daemon', [`--config-file=${busFile}`, '--nofork', '--nopidfile', '--print-address=3'], {
      announces: true,
      logFile: path.join(folder, 'bus.log'),
    });
    started.push(bus);
    const env = { DISPLAY: `:${display.line}`, DBUS_SESSION_BUS_ADDRESS: bus.line, WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' };
    started.push(await startWindowManager(folder, env));
    return { env, release };
  } catch (error) {
    await release();
    throw error;
  }
}

async function startWindowManager(folder, env) {
  const readyFile = path.join(folder, 'window-manager-ready');
  const ownFiles = path.join(folder, 'window-manager');
  await mkdir(ownFiles);
  const manager = await startCompanion('openbox', ['--sm-disable', '--startup', `touch '${readyFile}'`], {
    env: { ...process.env, ...env, XDG_CACHE_HOME: ownFiles, XDG_DATA_HOME: ownFiles },
    logFile: path.join(folder, 'window-manager.log'),
  });
  let exited = null;
  void manager.ended.then((how) => (exited = how));
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (await access(readyFile).then(() => true, () => false)) return manager;
    if (exited) break;
    await delay(20);
  }
  await manager.release();
  throw new PlainError(`The window manager (openbox) did not start${exited ? `: ${exited}` : ' in time'}.`);
}
