// What a page of ours cannot do, even with a script of somebody else's in it: reach main past its rows, the web, the disk or a permission.
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {} from '../../renderer/bridge/window-bridge';
import type { Answer } from '../../shared/ipc/channels';
import { ask, readSettingsFile, sitDown } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import type { RunningApp } from './rig/launch';
import { until } from './rig/until';
import { say } from './rig/words';

let desktop: Desktop;
let app: RunningApp;
let home: Page;
let settings: Page;
let requests: string[];
let web: Server;
let webUrl: string;

/** A preload of the test beside the app's own: gives the page the raw channel, as a hole in the preload would. */
const rawChannel = `require('electron').contextBridge.exposeInMainWorld('rawInvoke', (channel, args) => require('electron').ipcRenderer.invoke(channel, args));`;

beforeAll(async () => {
  desktop = await acquireDesktop();
  requests = [];
  web = createServer((request, response) => {
    requests.push(String(request.url));
    response.end('hello');
  });
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  webUrl = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;

  // A made-up camera: without any there would be nothing to be refused.
  app = await sitDown(desktop, { settings: {}, flags: ['--use-fake-device-for-media-stream'] });
  await desktop.tray.item();
  const preload = path.join(desktop.folder, 'raw-channel.cjs');
  writeFileSync(preload, rawChannel);
  await app.app.evaluate(({ session }, filePath) => {
    const ours = session.defaultSession;
    // Electron 35 renamed it.
    if ('registerPreloadScript' in ours) (ours as unknown as { registerPreloadScript(script: object): void }).registerPreloadScript({ type: 'frame', filePath });
    else (ours as unknown as { setPreloads(files: string[]): void }).setPreloads([filePath]);
  }, preload);
  await desktop.tray.click(say('tray.open'));
  home = await app.windowNamed('home');
  await desktop.tray.click(say('tray.settings'));
  settings = await app.windowNamed('settings');
  await settings.getByRole('heading', { level: 1 }).waitFor();
});
afterAll(async () => {
  await desktop.release();
  web.closeAllConnections();
  web.close();
});

/** `null` when the call went through, otherwise why not. */
function tryRaw(page: Page, name: string, args?: unknown): Promise<string | null> {
  return page.evaluate(
    ([channel, value]) =>
      (window as unknown as { rawInvoke(channel: string, args: unknown): Promise<Answer<unknown>> }).rawInvoke(channel, value).then(
        (answer) => (answer.done ? null : answer.why),
        (error: unknown) => String(error),
      ),
    [`unsit:call:${name}`, args] as const,
  );
}

describe('calls to main', () => {
  const onDisk = (): Record<string, unknown> => readSettingsFile(app.userDataDir);

  test('through the raw channel the right window with the right arguments is let in', async () => {
    expect(await tryRaw(settings, 'writeSetting', { key: 'sitLimitMinutes', value: 44 })).toBeNull();
    expect(onDisk()['sitLimitMinutes']).toBe(44);
  });

  test.each([
    ['a value out of range of the call', { key: 'sitLimitMinutes', value: null }],
    ['a setting that does not exist', { key: 'shell', value: 'rm' }],
    ['a field that the call does not have', { key: 'sitLimitMinutes', value: 33, also: true }],
    ['a list in place of the arguments', [{ key: 'sitLimitMinutes', value: 33 }]],
    ['an inherited key', { key: '__proto__', value: 33 }],
    ['nothing at all', undefined],
  ])('%s is refused, and nothing changes on disk', async (_what, args) => {
    const before = onDisk();
    expect(await tryRaw(settings, 'writeSetting', args)).toContain('refused');
    expect(onDisk()).toEqual(before);
    expect(app.log()).toContain('ipc: refused writeSetting: arguments do not fit');
  });

  test('a value that no setting allows is not kept', async () => {
    const before = onDisk();
    expect(await ask(settings, 'writeSetting', { key: 'sitLimitMinutes', value: 100_000 })).toBe('refused');
    expect(await ask(settings, 'writeSetting', { key: 'routine', value: 'toString' })).toBe('refused');
    expect(await ask(settings, 'writeSetting', { key: 'sound', value: 'yes' })).toBe('refused');
    expect(onDisk()).toEqual(before);
  });

  test('Home cannot write settings, neither by the bridge nor past it', async () => {
    const before = onDisk();
    const byBridge = home.evaluate(() => window.unsit.call('writeSetting', { key: 'sitLimitMinutes', value: 33 }));
    await expect(byBridge).rejects.toThrow('has no call');
    expect(await tryRaw(home, 'writeSetting', { key: 'sitLimitMinutes', value: 33 })).toContain('refused');
    expect(onDisk()).toEqual(before);
    expect(app.log()).toContain('ipc: refused writeSetting: not a call of the home window');
  });

  test('the settings window cannot pause, skip or walk for the person', async () => {
    for (const [name, args] of [['pause', { length: 30 }], ['skip', undefined], ['walk', undefined], ['stand', undefined], ['player', { type: 'begin' }]] as const)
      expect(await tryRaw(settings, name, args)).toContain('refused');
    expect((await ask(settings, 'readSnapshot')).pause).toBeNull();
    expect((await ask(settings, 'readSnapshot')).situation).not.toBe('standing');
  });

  test('a channel that is no row is nobody’s', async () => {
    expect(await tryRaw(home, 'quit')).toContain('No handler registered');
  });

  test('a window that is none of ours is refused, with our own page and bridge in it', async () => {
    const answer = await app.app.evaluate(async ({ BrowserWindow }) => {
      const [ours] = BrowserWindow.getAllWindows();
      if (!ours) throw new Error('There is no window');
      const stranger = new BrowserWindow({ show: false, webPreferences: { sandbox: true, contextIsolation: true } });
      try {
        await stranger.loadURL('app://unsit/windows/home/index.html');
        return (await stranger.webContents.executeJavaScript(
          `window.rawInvoke('unsit:call:stand').then((answer) => (answer.done ? 'let in' : answer.why), (error) => String(error))`,
        )) as string;
      } finally {
        stranger.destroy();
      }
    });
    expect(answer).toContain('refused');
    expect(app.log()).toContain('ipc: refused stand: not one of our windows');
    expect((await ask(home, 'readSnapshot')).situation).not.toBe('standing');
  });
});

describe('what a page has', () => {
  test('no Node, no Electron, and of ours exactly two functions', async () => {
    const found = await home.evaluate(() => ({
      names: ['require', 'process', 'module', 'global', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in window),
      bridge: Object.keys(window.unsit).sort(),
    }));
    expect(found).toEqual({ names: [], bridge: ['call', 'onSnapshot'] });
  });

  test('inline scripts, inline handlers and evaluated text do not run', async () => {
    const ran = await home.evaluate(async () => {
      const marks = window as unknown as { inlineRan?: boolean; handlerRan?: boolean; evaluated?: unknown };
      const script = document.createElement('script');
      const holder = document.createElement('button');
      // Trusted types throw here, and where they let something through the policy has to hold.
      for (const attempt of [() => script.append('window.inlineRan = true'), () => document.body.append(script), () => holder.setAttribute('onclick', 'window.handlerRan = true')]) {
        try {
          attempt();
        } catch {
          // Refused.
        }
      }
      document.body.append(holder);
      holder.click();
      // Not in the turn in which the test's own script runs: there the debugger is allowed to evaluate.
      await new Promise((resolve) => setTimeout(resolve));
      try {
        marks.evaluated = new Function('return 1 + 1')();
      } catch (error) {
        marks.evaluated = (error as Error).name;
      }
      script.remove();
      holder.remove();
      return [marks.inlineRan, marks.handlerRan, marks.evaluated];
    });
    expect(ran).toEqual([undefined, undefined, 'EvalError']);
  });

  test('nothing reaches the web: no fetch, picture, frame, script, worker or socket', async () => {
    const answer = await home.evaluate(async (url) => {
      const element = (tag: string, attributes: Record<string, string>): void => {
        const made = document.createElement(tag);
        try {
          for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
        } catch {
          // Trusted types refuse the address of a script at once.
        }
        document.body.append(made);
      };
      element('img', { src: `${url}/picture` });
      element('iframe', { src: `${url}/frame` });
      element('script', { src: `${url}/script` });
      element('link', { rel: 'stylesheet', href: `${url}/style` });
      element('link', { rel: 'prefetch', href: `${url}/prefetch` });
      navigator.sendBeacon(`${url}/beacon`);
      const socket = new Promise<string>((resolve) => {
        try {
          const opened = new WebSocket(url.replace('http', 'ws'));
          opened.onopen = () => resolve('open');
          opened.onerror = () => resolve('refused');
        } catch {
          resolve('refused');
        }
      });
      const fetched = await fetch(`${url}/fetch`).then(() => 'fetched', () => 'refused');
      return [fetched, await socket];
    }, webUrl);
    expect(answer).toEqual(['refused', 'refused']);
    expect(requests).toEqual([]);
  });

  test('files outside of the windows’ own are not served', async () => {
    const statuses = await app.app.evaluate(async ({ net }) => {
      const addresses = ['/../main/main.cjs', '/..%2f..%2fpackage.json', '/%2e%2e/preload/preload.cjs', '//etc/passwd', '/windows/home/'];
      return Promise.all(addresses.map((address) => net.fetch(`app://unsit${address}`).then(({ status }) => status, () => 0)));
    });
    expect(statuses.filter((status) => status === 200)).toEqual([]);
  });

  test('every permission it asks for is denied', async () => {
    const answers = await home.evaluate(async () => ({
      notification: await Notification.requestPermission(),
      camera: await navigator.mediaDevices.getUserMedia({ video: true, audio: true }).then(() => 'granted', (error: Error) => error.name),
      position: await new Promise<string>((resolve) => navigator.geolocation.getCurrentPosition(() => resolve('granted'), () => resolve('denied'))),
      clipboard: await navigator.clipboard.readText().then(() => 'granted', (error: Error) => error.name),
    }));
    expect(answers).toEqual({ notification: 'denied', camera: 'NotAllowedError', position: 'denied', clipboard: 'NotAllowedError' });
  });

  test('it cannot be led elsewhere and opens no window', async () => {
    const opened = await home.evaluate((url) => {
      const popup = window.open(`${url}/popup`);
      const link = document.createElement('a');
      link.href = `${url}/link`;
      link.target = '_blank';
      document.body.append(link);
      link.click();
      location.href = `${url}/away`;
      return popup === null;
    }, webUrl);
    expect(opened).toBe(true);
    // Asked by script: Playwright itself goes on waiting for the navigation that was refused.
    await until('the attempt has been refused', () => app.log().includes('navigation refused'));
    expect(await home.evaluate(() => document.querySelector('main') !== null)).toBe(true);
    expect(home.url()).toBe('app://unsit/windows/home/index.html');
    expect([...app.openWindowNames()].sort()).toEqual(['home', 'settings']);
    expect(requests).toEqual([]);
  });

  test('after all of this the app works as before', async () => {
    expect(app.isRunning()).toBe(true);
    await desktop.tray.click(say('tray.stand'));
    await desktop.tray.waitForTooltip('standing', (text) => text.startsWith(say('status.standing')));
    expect((await ask(home, 'readSnapshot')).situation).toBe('standing');
    await settings.getByRole('switch').first().click();
    await settings.getByText(say('settings.saved'), { exact: true }).waitFor();
  });
});
