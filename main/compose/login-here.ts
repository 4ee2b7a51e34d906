// Chooses how this platform starts Unsit at login, and keeps the setting true to what the system really does.
import { app } from 'electron';
import { atLoginSwitch, launchCommand } from '../adapters/start-at-login/launch-command';
import type { LaunchCommand } from '../adapters/start-at-login/launch-command';
import {
  autostartFolder,
  startAtLoginByEntry,
  startAtLoginByLoginItem,
} from '../adapters/start-at-login/start-at-login';
import type { StartAtLogin } from '../adapters/start-at-login/start-at-login';

/** A checkout has no program of its own: Electron starts it with its folder. */
function commandHere(): LaunchCommand {
  const packaged = launchCommand({
    isPackaged: app.isPackaged,
    execPath: process.execPath,
    appImage: process.env['APPIMAGE'],
    portableFile: process.env['PORTABLE_EXECUTABLE_FILE'],
  });
  return packaged ?? { executable: process.execPath, args: [app.getAppPath(), atLoginSwitch] };
}

export function loginHere(): StartAtLogin {
  const login =
    process.platform === 'win32' || process.platform === 'darwin'
      ? startAtLoginByLoginItem(app, process.platform, commandHere())
      : startAtLoginByEntry(autostartFolder(process.env), app.getName(), commandHere());
  // A checkout that is tried out does not take the place of the Unsit that is installed.
  return app.isPackaged ? login : { ...login, followProgram: () => undefined };
}
