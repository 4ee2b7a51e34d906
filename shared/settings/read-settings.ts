// Reads settings out of anything that was found in a file: keeps each valid field, names each bad one, loses nothing else.
import { defaultSettings, isValidSetting, salvagedSetting, settingKeys } from './settings';
import type { SettingKey, Settings } from './settings';
import { currentSettingsVersion, evolveSettings } from './evolve-settings';

export interface ReadSettings {
  settings: Settings;
  /** Fields that were there with a value that no row allows; they fall to their defaults. */
  badKeys: SettingKey[];
  /** Fields of which a part was bad: that part is gone or mended, the rest is kept. */
  salvagedKeys: SettingKey[];
  /** Fields that this version does not know (a newer Unsit wrote them); they are written back as they are. */
  unknown: Record<string, unknown>;
}

/** The field that says which version wrote the file. */
export const versionField = 'settingsVersion';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Never throws; anything that is not an object reads as no settings at all. */
export function readSettings(found: unknown): ReadSettings {
  const raw = evolveSettings(isRecord(found) ? found : {});
  const notValid = settingKeys.filter((key) => key in raw && !isValidSetting(key, raw[key]));
  const good = settingKeys.filter((key) => key in raw && !notValid.includes(key));
  const saved = new Map(notValid.map((key) => [key, salvagedSetting(key, raw[key])] as const).filter(([, value]) => value !== null));
  const known = new Set<string>([...settingKeys, versionField]);
  return {
    settings: { ...defaultSettings, ...Object.fromEntries(good.map((key) => [key, raw[key]])), ...Object.fromEntries(saved) },
    badKeys: notValid.filter((key) => !saved.has(key)),
    salvagedKeys: [...saved.keys()],
    unknown: Object.fromEntries(Object.entries(raw).filter(([key]) => !known.has(key))),
  };
}

/** What goes to disk. */
export function settingsForFile(settings: Settings, unknown: Record<string, unknown>): Record<string, unknown> {
  return { ...unknown, [versionField]: currentSettingsVersion, ...settings };
}
