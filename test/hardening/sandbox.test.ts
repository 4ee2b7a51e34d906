// Every page of the packaged app is locked in by the kernel, and has of the outside only what its bridge gives.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {} from '../../renderer/bridge/window-bridge';
import { until } from '../desktop/rig/until';
import { say } from '../desktop/rig/words';
import { expectLockedIn, processesOf, renderersOf, type SeenProcess } from './rig/kernel-view';
import { acquirePackagedDesktop, type PackagedDesktop } from './rig/packaged-desktop';
import { rawChannelOf } from './rig/raw-channel';
import type { PackagedApp } from './rig/start-packaged';

let home: PackagedDesktop;
let app: PackagedApp;
let page: Page;
beforeAll(async () => {
  home = await acquirePackagedDesktop();
  app = await home.start();
  await home.desktop.tray.item();
  await home.desktop.tray.click(say('tray.open'));
  page = await app.windowNamed('home');
  await home.desktop.tray.click(say('tray.startBreak'), /./);
  await app.windowNamed('break');
});
afterAll(() => home.release());

const processes = (): SeenProcess[] => processesOf(app.pid);

describe('the kernel', () => {
  test('holds every page in a filter of system calls that it can never leave, in process and user spaces of its own', async () => {
    await until('there is a page', () => renderersOf(app.pid).length > 0);
    renderersOf(app.pid).forEach(expectLockedIn);
  });

  test('runs the app as an ordinary user', () => {
    for (const { status } of processes()) expect(status('Uid').split(/\s+/)).toEqual(Array(4).fill(String(home.user.uid)));
  });

  test('was told by nobody to do without a sandbox, without the same-origin policy, or with features that are experiments', () => {
    const words = processes().flatMap((process) => process.words);
    expect(words.filter((word) => /^--(no-sandbox|disable-(setuid|namespace|seccomp-filter|gpu)-sandbox|disable-web-security|allow-running-insecure-content|allow-file-access|disable-site-isolation|enable-(blink-features|experimental)|js-flags|no-zygote$|single-process|in-process-gpu)/.test(word))).toEqual([]);
    expect(words.filter((word) => word === '--service-sandbox-type=none')).toHaveLength(processes().filter(({ words: own }) => own.includes('--utility-sub-type=network.mojom.NetworkService')).length);
  });
});

describe('a page', () => {
  test('has no Node, no Electron, and of ours two functions', async () => {
    const found = await page.evaluate(() => ({
      names: ['require', 'process', 'module', 'exports', 'global', 'Buffer', 'setImmediate', 'electron', 'ipcRenderer', '__dirname'].filter((name) => name in window),
      bridge: Object.keys(window.unsit).sort(),
    }));
    expect(found).toEqual({ names: [], bridge: ['call', 'onSnapshot'] });
  });

  test('cannot replace the bridge', async () => {
    const changed = await page.evaluate(() => {
      const mine = (): Promise<never> => Promise.reject(new Error('mine'));
      const tries = [
        () => Object.assign(window.unsit, { call: mine }),
        () => Object.defineProperty(window.unsit, 'call', { value: mine }),
        () => Object.defineProperty(window, 'unsit', { value: { call: mine } }),
        () => delete (window as { unsit?: unknown }).unsit,
      ];
      const original = window.unsit.call;
      for (const attempt of tries) {
        try {
          attempt();
        } catch {
          // Refused, as it should be.
        }
      }
      return window.unsit.call !== original;
    });
    expect(changed).toBe(false);
  });

  test('changes nothing in the world of the preload by tampering with what all scripts share', async () => {
    const before = await page.evaluate(() => window.unsit.call('readSnapshot').then(({ limitMs }) => limitMs));
    const answer = await page.evaluate(async () => {
      const stolen: unknown[] = [];
      const keep = (thing: unknown): boolean => stolen.push(thing) > 0;
      const real = { has: Set.prototype.has, includes: Array.prototype.includes, find: Array.prototype.find, get: Map.prototype.get, startsWith: String.prototype.startsWith };
      Set.prototype.has = keep;
      Array.prototype.includes = keep;
      Array.prototype.find = (() => '--unsit-calls=writeSetting') as never;
      Map.prototype.get = keep as never;
      String.prototype.startsWith = () => true;
      Object.defineProperty(Object.prototype, 'done', { get: () => keep('done'), configurable: true });
      let said = 'let in';
      try {
        await window.unsit.call('writeSetting', { key: 'sitLimitMinutes', value: 33 });
      } catch (error) {
        said = (error as Error).message;
      }
      // The test's own tools need them again.
      Set.prototype.has = real.has;
      Array.prototype.includes = real.includes;
      Array.prototype.find = real.find;
      Map.prototype.get = real.get;
      String.prototype.startsWith = real.startsWith;
      delete (Object.prototype as { done?: unknown }).done;
      // What came by from the preload's world would have something of Electron or Node in it.
      return { said, leaked: stolen.filter((thing) => typeof thing === 'object' && thing !== null && ('invoke' in thing || 'getBuiltin' in thing)).length };
    });
    expect(answer).toEqual({ said: expect.stringContaining('has no call') as string, leaked: 0 });
    expect(await page.evaluate(() => window.unsit.call('readSnapshot').then(({ limitMs }) => limitMs))).toBe(before);
  });

  test('and even the world of its preload has no Node modules', async () => {
    const other = await app.windowNamed('break');
    const raw = await rawChannelOf(other);
    expect(await raw.evaluate(`['require', 'process', 'Buffer', 'module'].filter((name) => name in globalThis)`)).toEqual([]);
  });
});
