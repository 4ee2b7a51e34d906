// Keeps Chromium's network service inside the main process on Linux, so that an app without any network need not feed a process for it.
import { app } from 'electron';

/**
 * Nothing is lost on Linux: there Chromium gives that process no sandbox of its own and the same user (test/hardening/sandbox.test.ts sees
 * it), and every request that is not for our own files ends before it (refuse-the-web.ts, no-network.ts). On Windows and macOS it may have a
 * sandbox, and stays a process. Has to run before Electron is ready.
 */
export function keepNetworkServiceInside(): void {
  if (process.platform !== 'linux') return;
  const wanted = [app.commandLine.getSwitchValue('enable-features'), 'NetworkServiceInProcess2'].filter((feature) => feature !== '');
  app.commandLine.appendSwitch('enable-features', wanted.join(','));
}
