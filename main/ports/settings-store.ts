// What the shell needs of the place where settings live.
import type { SettingsNotice, SettingWrite } from '../../shared/ipc/calls';
import type { SettingKey, Settings } from '../../shared/settings/settings';

export interface SettingsStore {
  /** In memory; asking costs nothing. */
  read(): Settings;
  /** Saves one value at once; anything but `saved` leaves everything as it was. */
  write(key: SettingKey, value: unknown): Promise<SettingWrite>;
  /**
   * Saves several values that belong together, all or none, made from the settings as they are when this write's turn
   * comes; null changes nothing and counts as saved.
   */
  change(make: (settings: Settings) => Partial<Omit<Settings, 'startAtLogin'>> | null): Promise<SettingWrite>;
  /** What has to be told once about the file that was found; null when nothing, or when told. */
  notice(): SettingsNotice | null;
  noticeTold(): void;
}
