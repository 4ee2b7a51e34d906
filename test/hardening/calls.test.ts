// A window taken over by somebody: whatever it says to main past its bridge, nothing happens, nothing falls, and each try leaves one line.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask } from '../desktop/rig/at-the-desk';
import { until } from '../desktop/rig/until';
import { say } from '../desktop/rig/words';
import { callNames, calls, callsOf, type CallName, type WindowName } from '../../shared/ipc/calls';
import { anything, malformedFor } from './rig/malformed-arguments';
import { acquirePackagedDesktop, type PackagedDesktop } from './rig/packaged-desktop';
import { rawChannelOf, type RawChannel } from './rig/raw-channel';
import type { PackagedApp } from './rig/start-packaged';

let home: PackagedDesktop;
let app: PackagedApp;
const pages = new Map<WindowName, { page: Page; raw: RawChannel }>();

/** All but the welcome, which opens by itself alone, and the backdrop, which stands beside the guide of the full style and may say one thing. */
const windowsHere = ['home', 'break', 'settings', 'routines', 'card', 'safety', 'explanation', 'diagnostics'] as const;

const windowOf = (name: WindowName): { page: Page; raw: RawChannel } => {
  const found = pages.get(name);
  if (!found) throw new Error(`The ${name} window is not open`);
  return found;
};

beforeAll(async () => {
  home = await acquirePackagedDesktop();
  app = await home.start({ settings: { style: 'card', sitLimitMinutes: 60, naturalBreakMinutes: 15 } });
  await home.desktop.tray.item();
  await home.desktop.tray.click(say('tray.open'));
  const first = await app.windowNamed('home');
  await home.desktop.tray.click(say('tray.settings'));
  await app.windowNamed('settings');
  for (const name of ['routines', 'safety', 'explanation', 'diagnostics'] as const) await ask(first, 'openWindow', { name });
  await ask(await app.windowNamed('settings'), 'sendTestReminder');
  await app.windowNamed('card');
  await home.desktop.tray.click(say('tray.startBreak'), /./);
  for (const name of windowsHere) {
    const page = await app.windowNamed(name);
    await page.locator('main, [role=dialog], h1').first().waitFor();
    pages.set(name, { page, raw: await rawChannelOf(page) });
  }
});
afterAll(() => home.release());

/** What a refused call must leave as it was: every file but those of Chromium, without the clock in the live state. */
function kept(): Record<string, string> {
  const names = readdirSync(app.userDataDir).filter((name) => /^(settings|live-state|history)/.test(name));
  return Object.fromEntries(names.map((name) => {
    const text = readFileSync(path.join(app.userDataDir, name), 'latin1');
    if (name !== 'live-state.json') return [name, createHash('sha256').update(text).digest('hex')];
    const { state } = JSON.parse(text) as { state: Record<string, unknown> };
    const { reminder, pause, standing, break: running, practice, used, resting, skipsInARow, wider } = state;
    return [name, JSON.stringify({ reminder, pause, standing, running, practice, used, resting, skipsInARow, wider })];
  }));
}

async function situation(): Promise<unknown> {
  const { break: running, pause, situation: now } = await ask(windowOf('home').page, 'readSnapshot');
  return { stage: running?.stage, routine: running?.offer, pause, now };
}

const refusals = (): string[] => app.log().filter((line) => line.includes('ipc: refused'));

/** Sends all of them at once and tells how each was answered. */
function sendAll(raw: RawChannel, tries: readonly (readonly [string, string])[]): Promise<string[]> {
  const sends = tries.map(([channel, source]) => `() => rawIpc.invoke(${JSON.stringify(channel)}, ${source})`);
  return raw.evaluate(`Promise.all([${sends.join(',\n')}].map(async (send) => {
    try { const answer = await send(); return answer?.done === false ? answer.why : 'let in'; } catch (error) { return 'thrown: ' + error.message; }
  }))`);
}

let before: { files: Record<string, string>; situation: unknown; lines: number; refusals: number };
beforeEach(async () => {
  before = { files: kept(), situation: await situation(), lines: app.log().length, refusals: refusals().length };
});

async function expectNothingDone(refused: number): Promise<void> {
  await until('main has answered all of them', () => refusals().length >= before.refusals + refused, { withinMs: 10_000 });
  expect(await situation()).toEqual(before.situation);
  expect(kept()).toEqual(before.files);
  expect(refusals().length - before.refusals).toBe(refused);
  // One line each, and no other: no stack, no warning of Electron.
  expect(app.log().slice(before.lines).filter((line) => !line.includes('ipc: refused'))).toEqual([]);
  expect(app.isRunning()).toBe(true);
}

test('the raw channel works: what fits is let in', async () => {
  const { raw } = windowOf('home');
  expect(await sendAll(raw, [['unsit:call:readSnapshot', 'undefined']])).toEqual(['let in']);
  await expectNothingDone(0);
});

describe('thousands of malformed calls', () => {
  const runs = 150;
  test.each(callNames)('%s: from a window that may make it, each is refused with one line', async (name: CallName) => {
    const open = calls[name].windows.find((window) => pages.has(window));
    if (!open) throw new Error('No window that may make this call is open');
    const { raw } = windowOf(open);
    const sources = fc.sample(malformedFor(name), { numRuns: runs, seed: 7 });
    const answers = await sendAll(raw, sources.map((source) => [`unsit:call:${name}`, source]));
    expect(new Set(answers)).toEqual(new Set(['This call was refused.']));
    await expectNothingDone(runs);
  });

  test.each(windowsHere)('from %s, what belongs to other windows is refused whatever it carries', async (from) => {
    const foreign = callNames.filter((name) => !callsOf(from).includes(name));
    expect(foreign.length).toBeGreaterThan(0);
    const tries = fc.sample(fc.tuple(fc.constantFrom(...foreign), anything), { numRuns: 400, seed: 11 });
    const answers = await sendAll(windowOf(from).raw, tries.map(([name, source]) => [`unsit:call:${name}`, source]));
    expect(new Set(answers)).toEqual(new Set(['This call was refused.']));
    await expectNothingDone(400);
  });
});

test('channels that are no rows are nobody’s', async () => {
  const channels = ['unsit:call:', 'unsit:call:__proto__', 'unsit:call:quit', 'unsit:snapshot', 'constructor', 'fs', ''];
  const answers = await sendAll(windowOf('home').raw, channels.map((channel) => [channel, '{}']));
  for (const answer of answers) expect(answer).toContain('thrown');
  expect(await situation()).toEqual(before.situation);
  expect(kept()).toEqual(before.files);
});

test('messages that ask for no answer are heard by nobody', async () => {
  await windowOf('home').raw.evaluate(`(() => {
    for (const name of ${JSON.stringify(callNames)}) {
      rawIpc.send('unsit:call:' + name, { length: 'open' });
      rawIpc.postMessage('unsit:call:' + name, { type: 'stop' });
      rawIpc.send('unsit:snapshot', {});
    }
  })()`);
  await expectNothingDone(0);
});

test('a subframe has no bridge, and a page that is not ours is refused although it stands in our window', async () => {
  const { page } = windowOf('routines');
  const frame = await page.evaluate(() => {
    const made = document.createElement('iframe');
    document.body.append(made);
    const inside = made.contentWindow as unknown as Record<string, unknown>;
    return ['unsit', 'require', 'process', 'rawIpc'].filter((name) => name in inside);
  });
  expect(frame).toEqual([]);
  // Only a debugger can bring a page of no origin into a window of ours; the bridge comes along.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Page.navigate', { url: 'about:blank' });
  await until('the strange page is there', async () => (await page.evaluate(() => location.href)) === 'about:blank');
  const answers = await page.evaluate(async (names) => {
    const told = [];
    for (const name of names) told.push(await window.unsit.call(name as 'stand').then(() => 'let in', (error: Error) => error.message));
    return told;
  }, callsOf('routines'));
  expect(new Set(answers)).toEqual(new Set(['This call was refused.']));
  await until('each left its line', () => refusals().length - before.refusals === callsOf('routines').length);
  expect(refusals().at(-1)).toContain('not our origin');
  expect(kept()).toEqual(before.files);
});

test('after all of this the app works as before', async () => {
  await home.desktop.tray.click(say('tray.pause'), say('tray.pauseOpen'));
  await until('it is paused', async () => (await ask(windowOf('home').page, 'readSnapshot')).pause !== null);
});
