// Keeps the settings in electron-store, and never lets a damaged or unreadable file cost the person the rest.
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { isValidSetting } from '../../../shared/settings/settings';
import { settingsForFile } from '../../../shared/settings/read-settings';
import type { SettingsNotice, SettingWrite } from '../../../shared/ipc/calls';
import type { SettingKey, Settings } from '../../../shared/settings/settings';
import type { Log } from '../../ports/log';
import type { SettingsStore } from '../../ports/settings-store';
import { findSettings } from './found-settings';
import type { FoundSettings } from './found-settings';

const storeName = 'settings';

/** The one thing that is asked of electron-store: write all of this atomically. */
export type WriteFile = (contents: Record<string, unknown>) => void;
export type OpenWriter = (folder: string) => Promise<WriteFile>;

/**
 * electron-store is loaded with the first write, not at the start: reading needs no library, and the
 * tray icon is there sooner.
 */
export const openElectronStore: OpenWriter = async (folder) => {
  const { default: ElectronStore } = await import('electron-store');
  // It reads the file when it is opened and throws over a damaged one, which is the very file it is to replace.
  const deserialize = (): Record<string, unknown> => ({});
  const store = new ElectronStore({ name: storeName, cwd: folder, clearInvalidConfig: false, deserialize });
  return (contents) => {
    store.store = contents;
  };
};

function keptName(filePath: string, wallMs: number): string {
  return `${filePath}.damaged-${new Date(wallMs).toISOString().replaceAll(':', '-')}`;
}

export interface SettingsStoreOptions {
  folder: string;
  log: Log;
  wallMs: () => number;
  openWriter?: OpenWriter;
}

async function repair(
  found: FoundSettings,
  filePath: string,
  options: SettingsStoreOptions,
  write: (settings: Settings) => Promise<void>,
): Promise<SettingsNotice | null> {
  if (found.state === 'unreadable') {
    options.log(`settings: not readable (${found.reason}), using defaults and touching nothing`, 'error');
    return { kind: 'unreadable' };
  }
  if (found.state !== 'damaged') return null;
  const keptAs = keptName(filePath, options.wallMs());
  copyFileSync(filePath, keptAs);
  options.log(`settings: damaged, kept as ${path.basename(keptAs)}`, 'error');
  await write(found.read.settings);
  const { badKeys, salvagedKeys } = found.read;
  return { kind: 'repaired', badKeys, salvagedKeys, keptAs: path.basename(keptAs) };
}

export async function openSettingsStore(options: SettingsStoreOptions): Promise<SettingsStore> {
  const filePath = path.join(options.folder, `${storeName}.json`);
  const openWriter = options.openWriter ?? openElectronStore;
  const found = await findSettings(filePath);
  let settings = found.read.settings;
  let writer: Promise<WriteFile> | null = null;

  async function write(next: Settings): Promise<void> {
    writer ??= openWriter(options.folder);
    try {
      (await writer)(settingsForFile(next, found.read.unknown));
    } catch (error) {
      // A store that could not be opened is tried again with the next write.
      writer = null;
      throw error;
    }
  }

  let notice: SettingsNotice | null;
  try {
    notice = await repair(found, filePath, options, write);
  } catch (error) {
    options.log(`settings: the damaged file could not be mended: ${String(error)}`, 'warning');
    notice = { kind: 'unreadable' };
  }

  async function save(changes: Partial<Settings>): Promise<SettingWrite> {
    if (Object.entries(changes).some(([key, value]) => !isValidSetting(key as SettingKey, value))) return 'refused';
    if (found.state === 'unreadable') return 'notWritable';
    const next: Settings = { ...settings, ...changes };
    try {
      await write(next);
    } catch (error) {
      options.log(`settings: not written: ${String(error)}`, 'error');
      return 'notWritable';
    }
    settings = next;
    return 'saved';
  }

  /** One after the other: a write that began from settings which another one was just changing would undo that one. */
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    read: () => settings,
    write: (key, value) => inTurn(() => save({ [key]: value })),
    change: (make) => inTurn(() => {
      const changes = make(settings);
      return changes ? save(changes) : Promise.resolve('saved');
    }),
    notice: () => notice,
    noticeTold: () => {
      notice = null;
    },
  };
}
