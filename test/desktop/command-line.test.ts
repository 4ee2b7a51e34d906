// The real app asked from a terminal without a display, and the window that shows what it noted.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, sitDown } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import type { RunningApp } from './rig/launch';
import { repositoryRoot } from './rig/repository';
import { say } from './rig/words';

let desktop: Desktop;
let app: RunningApp;
beforeAll(async () => {
  desktop = await acquireDesktop();
  app = await sitDown(desktop);
  await desktop.tray.item();
});
afterAll(() => desktop.release());

interface Ended {
  code: number | null;
  text: string;
}

/** As over SSH: no display and no bus, only the person's own folders. */
async function terminal(userDataDir: string, ...words: readonly string[]): Promise<Ended> {
  const electron = createRequire(import.meta.url)('electron') as unknown as string;
  const { HOME = '', PATH = '' } = desktop.environment;
  const child = spawn(electron, [repositoryRoot, '--no-sandbox', `--user-data-dir=${userDataDir}`, ...words], {
    env: { HOME, PATH, TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => texts.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, text: texts.join('') };
}

test('--status says what the tray says, without a display', async () => {
  const { code, text } = await terminal(app.userDataDir, '--status');
  expect(code).toBe(0);
  expect(text).toContain((await desktop.tray.waitForTooltip('any', (line) => line !== '')).split('\n')[0]);
  expect(app.openWindowNames()).toEqual([]);
});

test('--version, --help and what nobody knows need no Unsit and disturb none', async () => {
  expect(await terminal(app.userDataDir, '--version')).toMatchObject({ code: 0, text: expect.stringMatching(/Unsit \d+\.\d+\.\d+\n/) as string });
  expect(await terminal(app.userDataDir, '--help')).toMatchObject({ code: 0, text: expect.stringContaining('--status') as string });
  expect(await terminal(app.userDataDir, '--stauts')).toMatchObject({ code: 2, text: expect.stringContaining('--stauts') as string });
  expect(app.openWindowNames()).toEqual([]);
});

test('the Diagnostics window shows facts and log, has no fault, and copies and clears', async () => {
  await desktop.tray.click(say('tray.settings'));
  const settings = await app.windowNamed('settings');
  await settings.getByRole('button', { name: say('settings.openWindow', { label: say('settings.entry.diagnostics') }) }).click();
  const page = await app.windowNamed('diagnostics');
  await page.getByRole('list').getByText(/starts on Electron/).waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations.map(({ id }) => id)).toEqual([]);
    if (process.env['UNSIT_SHOTS']) await page.screenshot({ path: path.join(process.env['UNSIT_SHOTS'], `diagnostics-${colorScheme}.png`), fullPage: true });
  }
  if (process.env['UNSIT_SHOTS']) {
    await page.setViewportSize({ width: 420, height: 800 });
    await page.screenshot({ path: path.join(process.env['UNSIT_SHOTS'], 'diagnostics-narrow.png'), fullPage: true });
  }
  await page.getByRole('button', { name: say('diagnostics.copy') }).click();
  await page.getByText(say('diagnostics.copied')).waitFor();
  const copied = await app.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('starts on Electron');
  expect(copied).not.toContain(desktop.environment['HOME']);
  expect((await ask(page, 'readDiagnostics')).log.map(({ text }) => text).join()).not.toContain(app.userDataDir);

  const file = path.join(app.userDataDir, 'unsit.log');
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(readFileSync(file, 'utf8')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00 info Unsit \d/);
  await page.getByRole('button', { name: say('diagnostics.log.clear') }).click();
  await page.getByText(say('diagnostics.log.cleared')).waitFor();
  expect((await ask(page, 'readDiagnostics')).log).toEqual([]);
});

test('an exception that nobody caught is noted, and Unsit goes on', async () => {
  await app.app.evaluate(() => {
    setTimeout(() => {
      throw new Error('on purpose');
    });
  });
  const page = await app.windowNamed('diagnostics');
  await expect.poll(async () => (await ask(page, 'readDiagnostics')).log.map(({ level, text }) => `${level} ${text}`).join()).toContain('error fault: Error: on purpose');
  expect(app.isRunning()).toBe(true);
});

test('--quit ends it, waits until it is gone, and then finds nobody', async () => {
  expect(await terminal(app.userDataDir, '--quit')).toMatchObject({ code: 0, text: expect.stringContaining(say('commandLine.ended')) as string });
  await app.ended();
  expect(await terminal(app.userDataDir, '--quit')).toMatchObject({ code: 0, text: expect.stringContaining(say('commandLine.notRunning')) as string });
  expect(await terminal(app.userDataDir, '--status')).toMatchObject({ code: 3, text: expect.stringContaining(say('commandLine.notRunning')) as string });
});
