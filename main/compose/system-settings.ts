// Settings that live in the system as well as in our file: written there first, and read back when Unsit starts.
import type { SettingWrite } from '../../shared/ipc/calls';
import { isValidSetting } from '../../shared/settings/settings';
import type { SettingKey } from '../../shared/settings/settings';
import type { Log } from '../ports/log';
import type { SettingsStore } from '../ports/settings-store';

export interface LoginSwitch {
  setStartAtLogin(on: boolean): void;
  isStartAtLogin(): boolean;
  followProgram(): void;
}

/** The store, with "start at login" carried out in the system before it counts as saved. */
export function withLoginSwitch(store: SettingsStore, login: LoginSwitch, log: Log): SettingsStore {
  async function write(key: SettingKey, value: unknown): Promise<SettingWrite> {
    if (key !== 'startAtLogin' || !isValidSetting(key, value)) return store.write(key, value);
    try {
      login.setStartAtLogin(value === true);
    } catch (error) {
      log(`start at login: the system does not take it: ${String(error)}`, 'warning');
      return 'notWritable';
    }
    return store.write(key, value);
  }
  return { ...store, write };
}

/** People switch autostart entries in their desktop's own settings too; what the system does is the truth. */
export async function adoptLoginSwitch(store: SettingsStore, login: LoginSwitch, log: Log): Promise<void> {
  const really = login.isStartAtLogin();
  try {
    login.followProgram();
  } catch (error) {
    log(`start at login: still names another program: ${String(error)}`);
  }
  if (really !== store.read().startAtLogin) await store.write('startAtLogin', really);
}
