// What the packaged app writes belongs to the person alone: nobody else of this computer can read it.
import { chmodSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../desktop/rig/at-the-desk';
import { until } from '../desktop/rig/until';
import { say } from '../desktop/rig/words';
import { acquirePackagedDesktop, type PackagedDesktop } from './rig/packaged-desktop';

let home: PackagedDesktop;
beforeAll(async () => {
  home = await acquirePackagedDesktop();
});
afterAll(() => home.release());

function openToOthers(folder: string): string[] {
  const names = ['.', ...readdirSync(folder, { recursive: true }).map(String)];
  return names.filter((name) => {
    const found = statSync(path.join(folder, name), { throwIfNoEntry: false });
    return found !== undefined && (found.mode & 0o077) !== 0;
  });
}

test('settings, state, history, start at login and all that Chromium keeps; files that lay open are closed', async () => {
  const userDataDir = home.newUserDataDir({ sitLimitMinutes: 60, naturalBreakMinutes: 15 });
  chmodSync(path.join(userDataDir, 'settings.json'), 0o666);
  await home.desktop.typist.start();
  const app = await home.start({ userDataDir });
  await home.desktop.tray.item();
  await home.desktop.tray.click(say('tray.settings'));
  const settings = await app.windowNamed('settings');
  expect(await ask(settings, 'writeSetting', { key: 'startAtLogin', value: true })).toBe('saved');
  await home.desktop.tray.click(say('tray.moved'));
  const history = path.join(userDataDir, 'history.sqlite');
  await until('the history is there', () => statSync(history, { throwIfNoEntry: false }) !== undefined, { withinMs: 15_000 });
  const names = readdirSync(userDataDir);
  for (const name of ['settings.json', 'live-state.json', 'history.sqlite']) expect(names).toContain(name);
  expect(openToOthers(userDataDir)).toEqual([]);
  expect(openToOthers(path.join(home.desktop.folder, 'home/.config/autostart'))).toEqual([]);
});
