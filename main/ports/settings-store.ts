// What the shell needs of the place where settings live.
import type { SettingsNotice, SettingWrite } from '../../shared/ipc/calls';
import type { SettingKey, Settings } from '../../shared/settings/settings';

export interface SettingsStore {
  /** In memory; asking costs nothing. */
  read(): Settings;
  /** Saves one value at once; anything but `saved` leaves everything as it was. */
  write(key: SettingKey, value: unknown): Promise<SettingWrite>;
  /** What has to be told once about the file that was found; null when nothing, or when told. */
  notice(): SettingsNotice | null;
  noticeTold(): void;
}
