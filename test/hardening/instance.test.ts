// One Unsit at a time: a second launch of the packaged app opens Home of the first, and nothing it says on its command line is believed.
import { chmodSync, existsSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { englishCommandLine } from '../../shared/messages/english-command-line';
import { ask } from '../desktop/rig/at-the-desk';
import { acquirePackagedDesktop, type PackagedDesktop } from './rig/packaged-desktop';
import { until } from '../desktop/rig/until';
import { packagedExecutable } from './rig/packaged';
import { startBare } from './rig/start-bare';
import type { PackagedApp } from './rig/start-packaged';

let home: PackagedDesktop;
let app: PackagedApp;
beforeAll(async () => {
  home = await acquirePackagedDesktop();
  app = await home.start();
  await home.desktop.tray.item();
});
afterAll(() => home.release());

function launchAgain(...flags: string[]): Promise<number | null> {
  return startBare({ executable: packagedExecutable(), userDataDir: app.userDataDir, environment: home.environment, user: home.user, flags }).exited;
}

const evil = (): string => path.join(home.desktop.folder, 'home', 'evil.js');

test.each(['https://example.com/', 'file:///etc/passwd', 'unsit://start', '--open=settings', '--status=now', 'quit'])('a second launch with %s is refused, and nothing opens', async (word) => {
  expect(await launchAgain(word)).toBe(2);
  expect(app.openWindowNames()).toEqual([]);
  expect(app.isRunning()).toBe(true);
});

test('a second launch ends at once and opens Home, whatever else it asks Electron for', async () => {
  const registrations = home.desktop.tray.registrations();
  const asked = ['--clock-rate=60', '--inspect=0', '--no-sandbox', '--disable-web-security', '--js-flags=--expose-gc', `--require=${evil()}`, `--log-file=${evil()}`];
  expect(await launchAgain(...asked)).toBe(0);
  const page = await app.windowNamed('home');
  expect(app.openWindowNames()).toEqual(['home']);
  expect(page.url()).toBe('app://unsit/windows/home/index.html');
  expect((await ask(page, 'readSnapshot')).clockRate).toBe(1);
  expect(home.desktop.tray.registrations()).toBe(registrations);
  expect(existsSync(evil())).toBe(false);
});

test('and a packaged Unsit runs at the speed of the day, whatever its command line says', async () => {
  const page = await app.windowNamed('home');
  expect((await ask(page, 'readSnapshot')).clockRate).toBe(1);
  const other = await home.start({ flags: ['--clock-rate=60', '--home'] });
  const second = await other.windowNamed('home');
  expect((await ask(second, 'readSnapshot')).clockRate).toBe(1);
  expect(other.log().join('\n')).toContain('not in a packaged Unsit');
});

test('a data folder that takes no writes is named, and nothing runs', async () => {
  // Of root's.
  const folder = mkdtempSync(path.join(home.desktop.folder, 'closed-'));
  chmodSync(folder, 0o755);
  const refused = startBare({ executable: packagedExecutable(), userDataDir: folder, environment: home.environment, user: home.user, flags: [] });
  await until('it says why', () => refused.log().includes(`${englishCommandLine['commandLine.noFolder']}\n${folder}`));
  // GTK's own title.
  await home.desktop.input.focus('Error');
  await home.desktop.input.press('Return');
  expect(await refused.exited).toBe(1);
});
