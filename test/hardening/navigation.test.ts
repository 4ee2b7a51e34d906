// A page of the packaged app stays where it is: no way leads elsewhere, opens a window, embeds a page or saves a file.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../desktop/rig/words';
import { acquireWeb, type Web } from './rig/a-web';
import { acquirePackagedDesktop, type PackagedDesktop } from './rig/packaged-desktop';
import type { PackagedApp } from './rig/start-packaged';

const ours = 'app://unsit/windows/home/index.html';
let home: PackagedDesktop;
let app: PackagedApp;
let page: Page;
let web: Web;
/** Comes into being when the desktop is asked to open anything. */
let opened: string;

/** The programs by which Electron on Linux hands an address or a file to the desktop; these only leave a sign. */
function openersIn(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of ['xdg-open', 'xdg-email', 'gio', 'gvfs-open', 'kde-open', 'x-www-browser', 'sensible-browser']) {
    writeFileSync(path.join(folder, name), `#!/bin/sh\necho "$0 $*" >> '${opened}'\n`);
    chmodSync(path.join(folder, name), 0o755);
  }
  home.user.give(folder);
  return folder;
}

beforeAll(async () => {
  web = await acquireWeb();
  home = await acquirePackagedDesktop();
  opened = path.join(home.desktop.folder, 'home', 'opened-outside');
  const PATH = `${openersIn(path.join(home.desktop.folder, 'home', 'bin'))}:${process.env['PATH'] ?? ''}`;
  // The sign comes when they are called: else its absence would say nothing.
  execFileSync(home.user.prefix[0] ?? '', [...home.user.prefix.slice(1), 'xdg-open', 'https://example.com/'], { env: { ...home.environment, PATH } });
  expect(existsSync(opened)).toBe(true);
  rmSync(opened);
  app = await home.start({ environment: { PATH } });
  await home.desktop.tray.item();
  await home.desktop.tray.click(say('tray.open'));
  page = await app.windowNamed('home');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
});
afterAll(async () => {
  await home.release();
  web.release();
});

const settle = (ms = 300): Promise<void> => page.evaluate((wait) => new Promise<void>((resolve) => setTimeout(resolve, wait)), ms);

afterEach(async () => {
  await settle();
  expect(await page.evaluate(() => [location.href, 'sameDocument' in window])).toEqual([ours, true]);
  expect(app.openWindowNames()).toEqual(['home']);
  expect(web.visits).toEqual([]);
  expect(existsSync(opened)).toBe(false);
});

const elsewhere = (): string[] => [`${web.url}/away`, 'https://example.com/', 'data:text/html,away', 'file:///etc/passwd', 'app://other/windows/home/index.html', 'chrome://version/', 'mailto:a@b.c', 'unsit://x'];

describe('a page is not led elsewhere', () => {
  test('by its location', async () => {
    for (const url of elsewhere()) {
      await page.evaluate((to) => {
        for (const go of [() => location.assign(to), () => location.replace(to), () => (location.href = to)]) {
          try {
            go();
          } catch {
            // Some addresses are refused at once.
          }
        }
      }, url);
      await settle(50);
    }
  });

  test('by a link, however it is opened', async () => {
    for (const url of elsewhere())
      await page.evaluate((to) => {
        const manners: Partial<HTMLAnchorElement>[] = [{}, { target: '_top' }, { target: '_blank' }, { target: 'named' }, { ping: to }, { rel: 'noopener', target: '_blank' }];
        for (const manner of manners) {
          const link: HTMLAnchorElement = document.createElement('a');
          Object.assign(link, { href: to }, manner);
          document.body.append(link);
          link.click();
          link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true }));
          link.dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true }));
          link.remove();
        }
      }, url);
  });

  test('by a form', async () => {
    await page.evaluate((to) => {
      for (const target of ['_self', '_blank', '_top']) {
        const form = Object.assign(document.createElement('form'), { action: to, target, method: 'get' });
        document.body.append(form);
        form.submit();
        form.remove();
      }
    }, `${web.url}/form`);
  });

  test('by a refresh in its head', async () => {
    await page.evaluate((to) => {
      const meta = Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0; url=${to}` });
      document.head.append(meta);
    }, `${web.url}/refresh`);
    await settle(600);
  });

  test('by its history', async () => {
    await page.evaluate((to) => {
      for (const go of [() => history.pushState(null, '', to), () => history.replaceState(null, '', to), () => history.back(), () => history.forward(), () => history.go(-3)]) {
        try {
          go();
        } catch {
          // Another origin is refused at once.
        }
      }
    }, `${web.url}/history`);
  });

  test('by a frame, from the outside or from the inside', async () => {
    await page.evaluate(async (to) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentWindow?.location.assign(to);
      await new Promise((resolve) => setTimeout(resolve, 200));
      frame.src = to;
      await new Promise((resolve) => setTimeout(resolve, 200));
      frame.remove();
    }, `${web.url}/frame`);
  });

  test('by a file that is dropped on it', async () => {
    const file = path.join(home.desktop.folder, 'home', 'dropped.html');
    writeFileSync(file, '<h1>dropped</h1>');
    const cdp = await page.context().newCDPSession(page);
    const data = { items: [], files: [file], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await cdp.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
  });
});

test('no window opens', async () => {
  const opened = await page.evaluate(
    (urls) => urls.flatMap((url) => [window.open(url), window.open(url, '_blank', 'popup'), window.open(url, 'named'), window.open(url, '_blank', 'nodeIntegration=yes,preload=/tmp/x.js')]).filter((made) => made !== null).length,
    [...elsewhere(), 'about:blank', '', ours],
  );
  expect(opened).toBe(0);
});

test('a webview is an element that does nothing', async () => {
  const found = await page.evaluate((url) => {
    const view = document.createElement('webview');
    view.setAttribute('src', url);
    view.setAttribute('nodeintegration', '');
    document.body.append(view);
    const what = { kind: view.constructor.name, shadow: view.shadowRoot !== null, load: 'loadURL' in view };
    return what;
  }, `${web.url}/webview`);
  expect(found).toEqual({ kind: 'HTMLElement', shadow: false, load: false });
});

test('nothing is saved to the disk', async () => {
  await page.evaluate((url) => {
    const text = URL.createObjectURL(new Blob(['x'], { type: 'application/octet-stream' }));
    for (const href of [`${url}/download`, text, 'data:application/octet-stream,x', 'app://unsit/windows/home/index.html']) {
      const link = Object.assign(document.createElement('a'), { href, download: 'saved.bin' });
      document.body.append(link);
      link.click();
      link.remove();
    }
  }, web.url);
  await settle(600);
  const all = readdirSync(path.join(home.desktop.folder, 'home'), { recursive: true }).map(String);
  expect(all.filter((name) => name.includes('saved') || name.endsWith('.crdownload'))).toEqual([]);
});
