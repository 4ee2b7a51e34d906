// Switches starting at login on and off, and says how it really is: people change it in their desktop's settings too.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeFileSync } from 'atomically';
import type { App } from 'electron';
import { autostartEntry, entryIsOn, entryNames } from './autostart-entry';
import type { LaunchCommand } from './launch-command';

export interface StartAtLogin {
  /** Throws when the system does not take it. */
  setStartAtLogin(on: boolean): void;
  /** What the system would do now; false also when it cannot be told. */
  isStartAtLogin(): boolean;
  /**
   * Where the session would start another Unsit, it is to start this one: an unpacked folder was moved, an AppImage has the name of its
   * version. Throws when the system does not take it.
   */
  followProgram(): void;
}

type LoginItems = Pick<App, 'getLoginItemSettings' | 'setLoginItemSettings'>;

/** The base directory specification takes relative paths for unset. */
export function autostartFolder(environment: { XDG_CONFIG_HOME?: string | undefined }, home = os.homedir()): string {
  const given = environment.XDG_CONFIG_HOME;
  const config = given && path.isAbsolute(given) ? given : path.join(home, '.config');
  return path.join(config, 'autostart');
}

export function startAtLoginByEntry(folder: string, name: string, command: LaunchCommand): StartAtLogin {
  const file = path.join(folder, 'unsit.desktop');
  const entry = (): string => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return '';
    }
  };
  const write = (): void => writeFileSync(file, autostartEntry(name, command), { fsyncWait: false });
  return {
    setStartAtLogin(on) {
      if (!on) return rmSync(file, { force: true });
      mkdirSync(folder, { recursive: true });
      write();
    },
    isStartAtLogin: () => entryIsOn(entry()),
    followProgram() {
      const now = entry();
      if (entryIsOn(now) && !entryNames(now, command)) write();
    },
  };
}

/** Windows keeps the command line with the item and finds it again by that; macOS starts the app as it is. */
export function startAtLoginByLoginItem(
  loginItems: LoginItems,
  platform: 'win32' | 'darwin',
  { executable, args }: LaunchCommand,
): StartAtLogin {
  const item = platform === 'win32' ? { path: executable, args: [...args] } : {};
  return {
    setStartAtLogin: (on) => loginItems.setLoginItemSettings({ ...item, openAtLogin: on }),
    isStartAtLogin() {
      const now = loginItems.getLoginItemSettings(item);
      // In the Task Manager people switch an item off without taking it away.
      return platform === 'win32' ? now.openAtLogin && now.executableWillLaunchAtLogin !== false : now.openAtLogin;
    },
    // An item of another path is not found as ours, so that the setting says "off", and macOS follows the app by itself.
    followProgram: () => undefined,
  };
}

/** macOS gives no argument to an app it starts at login, but remembers that it did. */
export function wasStartedAtLogin(loginItems: LoginItems, platform: NodeJS.Platform): boolean {
  return platform === 'darwin' && loginItems.getLoginItemSettings().wasOpenedAtLogin;
}
