// What the content-security policy and the app:// scheme of the packaged app let through, tried from a page of ours.
import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../desktop/rig/words';
import { acquireWeb, type Web } from './rig/a-web';
import { acquirePackagedDesktop, type PackagedDesktop } from './rig/packaged-desktop';
import type { PackagedApp } from './rig/start-packaged';

let home: PackagedDesktop;
let app: PackagedApp;
let page: Page;
let web: Web;
beforeAll(async () => {
  web = await acquireWeb();
  home = await acquirePackagedDesktop();
  app = await home.start();
  await home.desktop.tray.item();
  await home.desktop.tray.click(say('tray.open'));
  page = await app.windowNamed('home');
  await page.getByRole('heading', { level: 1 }).waitFor();
});
afterAll(async () => {
  await home.release();
  web.release();
});

/** Puts an element in and tells whether it loaded, failed, or nothing was heard of it. */
function put(tag: string, attributes: Record<string, string>): Promise<string> {
  return page.evaluate(
    ([name, entries]) =>
      new Promise<string>((resolve) => {
        const made = document.createElement(name);
        made.addEventListener('load', () => resolve('loaded'));
        made.addEventListener('error', () => resolve('failed'));
        setTimeout(() => resolve('nothing'), 700);
        try {
          for (const [attribute, value] of entries) made.setAttribute(attribute, value);
          document.body.append(made);
        } catch {
          // Trusted types refuse some before the policy does.
          resolve('failed');
        }
      }),
    [tag, Object.entries(attributes)] as const,
  );
}

/** Runs source text in a turn of its own: in the debugger's own turn evaluation is allowed. */
function later(source: string): Promise<unknown> {
  return page.evaluate((text) => new Promise((resolve) => {
    const marks = window as unknown as Record<string, unknown>;
    marks['tryIt'] = () => {
      try {
        return (Reflect.get(window, 'eval') as (source: string) => unknown)(text);
      } catch (error) {
        return (error as Error).name;
      }
    };
    setTimeout(() => resolve((marks['tryIt'] as () => unknown)()), 0);
  }), source);
}

describe('script', () => {
  test('inline does not run, as element, as handler or as address', async () => {
    const ran = await page.evaluate(async () => {
      const marks = window as unknown as Record<string, unknown>;
      const tries = [
        () => {
          const script = document.createElement('script');
          script.append(document.createTextNode('window.ranInline = true'));
          document.body.append(script);
        },
        () => {
          const button = document.createElement('button');
          button.setAttribute('onclick', 'window.ranHandler = true');
          document.body.append(button);
          button.click();
        },
        () => {
          const link = document.createElement('a');
          link.setAttribute('href', 'javascript:window.ranAddress = true');
          document.body.append(link);
          link.click();
        },
        () => {
          const frame = document.createElement('iframe');
          frame.setAttribute('srcdoc', '<script>parent.ranFrame = true</script>');
          document.body.append(frame);
        },
        () => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.ranMarkup = true">'),
        () => setTimeout('window.ranTimer = true' as never, 0),
      ];
      for (const attempt of tries) {
        try {
          attempt();
        } catch {
          // Trusted types refuse some before the policy does.
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      return Object.keys(marks).filter((name) => name.startsWith('ran'));
    });
    expect(ran).toEqual([]);
  });

  test('made of text is not evaluated', async () => {
    expect(await later('1 + 1')).toBe('EvalError');
    const made = await page.evaluate(() => new Promise<string>((resolve) => setTimeout(() => {
      try {
        resolve(String(new Function('return 2')()));
      } catch (error) {
        resolve((error as Error).name);
      }
    }, 0)));
    expect(made).toBe('EvalError');
  });

  test('text never becomes markup', async () => {
    const refused = await page.evaluate(() => {
      const element = document.createElement('div');
      const tries = [() => (element.innerHTML = '<b>x</b>'), () => (element.outerHTML = '<b>x</b>'), () => new DOMParser().parseFromString('<b>x</b>', 'text/html'), () => (window as never as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes.createPolicy('default', { createHTML: (text: string) => text })];
      return tries.map((attempt) => {
        try {
          attempt();
          return 'let in';
        } catch (error) {
          return (error as Error).name;
        }
      });
    });
    expect(refused).toEqual(Array(4).fill('TypeError'));
  });

  test('from elsewhere, from data: and from blob: is not loaded', async () => {
    expect(await put('script', { src: `${web.url}/script.js` })).toBe('failed');
    expect(await put('script', { src: 'data:text/javascript,window.fetched=true' })).toBe('failed');
    const blob = await page.evaluate(() => URL.createObjectURL(new Blob(['window.fetched = true'], { type: 'text/javascript' })));
    expect(await put('script', { src: blob })).toBe('failed');
    // As text: the test's own compiler would make something else of it.
    expect(await page.evaluate(`import('${web.url}/module.js').then(() => 'loaded', (error) => error.name)`)).toBe('TypeError');
    expect(await page.evaluate(() => 'fetched' in window)).toBe(false);
  });
});

describe('nothing comes from or goes to the web', () => {
  test('by an element', async () => {
    const tries: [string, Record<string, string>][] = [
      ['img', { src: `${web.url}/img` }],
      ['img', { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }],
      ['link', { rel: 'stylesheet', href: `${web.url}/style` }],
      ['link', { rel: 'prefetch', href: `${web.url}/prefetch` }],
      ['link', { rel: 'preconnect', href: web.url }],
      ['link', { rel: 'manifest', href: `${web.url}/manifest` }],
      ['video', { src: `${web.url}/video`, preload: 'auto' }],
      ['audio', { src: `${web.url}/audio`, preload: 'auto' }],
      ['iframe', { src: `${web.url}/frame` }],
      ['object', { data: `${web.url}/object` }],
      ['embed', { src: `${web.url}/embed` }],
    ];
    const outcomes = await Promise.all(tries.map(([tag, attributes]) => put(tag, attributes)));
    // A frame that is refused "loads" Chromium's own page of refusal.
    expect(tries.filter(([tag], at) => outcomes[at] === 'loaded' && tag !== 'iframe')).toEqual([]);
    expect(await page.evaluate(() => [...document.querySelectorAll('iframe')].every((frame) => frame.contentDocument === null || frame.contentDocument.body.childElementCount === 0))).toBe(true);
    expect(web.visits).toEqual([]);
  });

  test('by a script of ours', async () => {
    const answers = await page.evaluate(async (url) => {
      const tries: [string, () => unknown][] = [
        ['fetch', () => fetch(`${url}/fetch`)],
        ['fetch no-cors', () => fetch(`${url}/fetch`, { mode: 'no-cors' })],
        ['request', () => new Promise((resolve, reject) => {
          const request = new XMLHttpRequest();
          request.onload = resolve;
          request.onerror = () => reject(new Error('refused'));
          request.open('GET', `${url}/request`);
          request.send();
        })],
        ['socket', () => new Promise((resolve, reject) => {
          const socket = new WebSocket(url.replace('http', 'ws'));
          socket.onopen = resolve;
          socket.onerror = () => reject(new Error('refused'));
        })],
        ['events', () => new Promise((resolve, reject) => {
          const events = new EventSource(`${url}/events`);
          events.onopen = resolve;
          events.onerror = () => reject(new Error('refused'));
        })],
        ['worker', () => new Promise((resolve, reject) => {
          const worker = new Worker(`${url}/worker.js`);
          worker.onmessage = resolve;
          worker.onerror = () => reject(new Error('refused'));
        })],
        ['blob worker', () => new Promise((resolve, reject) => {
          const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
          worker.onmessage = resolve;
          worker.onerror = () => reject(new Error('refused'));
        })],
        ['shared worker', () => new Promise((resolve, reject) => {
          const worker = new SharedWorker(`${url}/worker.js`);
          worker.port.onmessage = resolve;
          worker.onerror = () => reject(new Error('refused'));
        })],
        ['service worker', () => navigator.serviceWorker.register('/assets/none.js')],
        ['own files by fetch', () => fetch('/windows/home/index.html')],
        ['disk by fetch', () => fetch('file:///etc/passwd')],
      ];
      navigator.sendBeacon(`${url}/beacon`);
      return Promise.all(tries.map(async ([name, attempt]) => {
        try {
          await attempt();
          return `${name}: let in`;
        } catch {
          return `${name}: refused`;
        }
      }));
    }, web.url);
    expect(answers.filter((answer) => !answer.endsWith('refused'))).toEqual([]);
    expect(web.visits).toEqual([]);
  });

  test('by a form, and no other base can be set', async () => {
    const base = await page.evaluate(async (url) => {
      const form = document.createElement('form');
      form.action = `${url}/form`;
      form.method = 'post';
      document.body.append(form);
      form.submit();
      const element = document.createElement('base');
      element.href = url;
      document.head.append(element);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return document.baseURI;
    }, web.url);
    expect(base).toBe('app://unsit/windows/home/index.html');
    expect(web.visits).toEqual([]);
  });
});

describe('the scheme serves a fixed list', () => {
  /** Asked as the browser itself would load it, past the policy of the page: a debugger's request for a resource. */
  async function ask(url: string): Promise<{ status: number; text: string }> {
    const cdp = await page.context().newCDPSession(page);
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const { resource } = await cdp.send('Network.loadNetworkResource', {
      frameId: frameTree.frame.id,
      url,
      options: { disableCache: true, includeCredentials: false },
    });
    const text = resource.stream ? (await cdp.send('IO.read', { handle: resource.stream })).data : '';
    return { status: resource.success ? (resource.httpStatusCode ?? 200) : (resource.httpStatusCode ?? 0), text };
  }

  test('what the page itself needs is there', async () => {
    const needed = await page.evaluate(() => [
      location.href,
      ...[...document.querySelectorAll('head script[src]')].map((script) => (script as HTMLScriptElement).src),
      ...[...document.querySelectorAll('head link[rel=stylesheet]')].map((link) => (link as HTMLLinkElement).href),
    ].filter((url) => url.startsWith('app://unsit/')));
    expect(needed.length).toBeGreaterThan(2);
    const statuses = await Promise.all([...new Set(needed)].map(async (url) => [url, (await ask(url)).status]));
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
  });

  test.each([
    'app://unsit/', 'app://unsit/windows', 'app://unsit/windows/', 'app://unsit/windows/home/', 'app://unsit/package.json',
    'app://unsit/../main/main.cjs', 'app://unsit/../../package.json', 'app://unsit/..%2fmain%2fmain.cjs', 'app://unsit/%2e%2e/main/main.cjs', 'app://unsit/%2e%2e%2fmain%2fmain.cjs',
    'app://unsit/%252e%252e/main/main.cjs', 'app://unsit/windows/..%5c..%5cmain%5cmain.cjs', 'app://unsit//etc/passwd', 'app://unsit/%2fetc%2fpasswd', 'app://unsit/windows/home/index.html%00.png',
    'app://unsit/windows/home/INDEX.HTML', 'app://unsit/windows/home/index.html/', 'app://unsit/windows//home/index.html', 'app://unsit/__proto__', 'app://unsit/constructor',
    'app://other/windows/home/index.html', 'app://unsit.example/windows/home/index.html', 'file:///etc/passwd', 'chrome://version',
  ])('%s is not', async (url) => {
    const { status, text } = await ask(url).catch(() => ({ status: 0, text: '' }));
    expect(status).not.toBe(200);
    expect(text).not.toMatch(/root:|import|<html|"name"/);
  });

  test('and it answers nothing but GET', async () => {
    const statuses = await page.evaluate(() => Promise.all(['POST', 'PUT', 'DELETE', 'PATCH'].map((method) => new Promise<number>((resolve) => {
      const request = new XMLHttpRequest();
      request.onloadend = () => resolve(request.status);
      request.open(method, 'app://unsit/windows/home/index.html');
      request.send();
    }))));
    expect(statuses.filter((status) => status === 200)).toEqual([]);
  });
});

test('after all of this the page is as it was', async () => {
  expect(existsSync(app.userDataDir)).toBe(true);
  expect(page.url()).toBe('app://unsit/windows/home/index.html');
  expect((await page.evaluate(() => window.unsit.call('readSnapshot'))).limitMs).toBeGreaterThan(0);
});
