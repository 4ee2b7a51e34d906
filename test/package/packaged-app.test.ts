// The packaged app itself works: it has its place in the tray, opens its history, and the desktop shows its reminder.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { historyFileName, openHistoryStore } from '../../main/adapters/history/history';
import { settingsPath } from '../desktop/rig/at-the-desk';
import { acquireDesktop, type Desktop } from '../desktop/rig/desktop';
import { until } from '../desktop/rig/until';
import { say } from '../desktop/rig/words';
import { launchPackaged, type PackagedApp } from './rig/launch-packaged';

let desktop: Desktop;
let app: PackagedApp;

beforeAll(async () => {
  desktop = await acquireDesktop();
  const userDataDir = desktop.newUserDataDir();
  writeFileSync(settingsPath(userDataDir), JSON.stringify({ settingsVersion: 2, cautionsAnswered: true, places: ['standing'], holdFor: [] }));
  await desktop.typist.start();
  app = await launchPackaged(desktop, { userDataDir, flags: ['--at-login'] });
});
afterAll(async () => {
  await app.quit();
  await desktop.release();
});

test('it starts into the tray and opens no window', async () => {
  const entries = await desktop.tray.menu();
  expect(entries.some(({ label }) => label === say('tray.quit'))).toBe(true);
  expect(app.openWindowNames()).toEqual([]);
});

test('V8 takes what was compiled when it was packed', () => {
  expect(app.log()).toContain(' starts on Electron ');
  expect(app.log()).not.toContain('compiled ahead');
});

test('its windows come out of the archive', async () => {
  await desktop.tray.click(say('tray.open'));
  const home = await app.windowNamed('home');
  await home.getByRole('heading').first().waitFor();
  await home.close();
  await app.waitForNoWindow('home');
});

test('a bout that ended is in its history: the native library is found', async () => {
  await desktop.tray.click(say('tray.moved'));
  const file = path.join(app.userDataDir, historyFileName);
  await until('the history is there', () => existsSync(file));
  const history = openHistoryStore({ folder: app.userDataDir, log: (line) => expect.fail(line), after: () => () => undefined });
  const { bouts } = history.readAll();
  history.close();
  expect(bouts.map(({ endedBy }) => endedBy)).toEqual(['moved']);
});

test('the desktop shows its reminder', async () => {
  await desktop.tray.click(say('tray.settings'));
  const settings = await app.windowNamed('settings');
  await settings.getByRole('button', { name: say('settings.delivery.test') }).click();
  const notification = await desktop.notifications.nextNotification();
  expect(notification.appName).toBe(say('app.name'));
});
