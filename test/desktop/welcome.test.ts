// The welcome of the real app: who sees it and when, that every answer is on disk at once, and the way through it by keyboard alone.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Settings } from '../../shared/settings/settings';
import { moves } from '../../shared/moves/catalogue';
import { clickAway } from './rig/app-windows';
import { ask, FAST, readSettingsFile, sitDown } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import type { RunningApp } from './rig/launch';
import { until } from './rig/until';
import { say } from './rig/words';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await acquireDesktop();
});
afterAll(() => desktop.release());

const heading = (page: Page, text: string) => page.getByRole('heading', { level: 1, name: text });
const button = (page: Page, name: string) => page.getByRole('button', { name });
const wayOn = (page: Page, number: number) => page.getByText(say('welcome.progress', { page: number, count: 5 }));

async function kept(app: RunningApp, wanted: Partial<Settings>): Promise<void> {
  await until(`on disk: ${JSON.stringify(wanted)}`, () => {
    const file = readSettingsFile(app.userDataDir);
    return Object.entries(wanted).every(([key, value]) => JSON.stringify(file[key]) === JSON.stringify(value));
  });
}

/** Tab until that control has the focus; fails where it cannot be reached. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.textContent) : [];
      const by = element?.getAttribute('aria-labelledby');
      const named = by ? document.getElementById(by)?.textContent : undefined;
      return [element?.getAttribute('aria-label'), named, ...labels, element?.textContent].find(Boolean) ?? '';
    });
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused()).startsWith(name)) return;
  }
  throw new Error(`Tab never reaches "${name}"`);
}

async function onByEnter(page: Page, number: number): Promise<void> {
  await page.keyboard.press('Enter');
  await wayOn(page, number).waitFor();
}

/** To the page of the cautions, with every answer left as it is. */
async function toCautions(page: Page): Promise<void> {
  await wayOn(page, 1).waitFor();
  for (const number of [2, 3, 4]) await onByEnter(page, number);
}

describe('the first start', () => {
  test('by hand opens the welcome and not Home', async () => {
    await desktop.typist.start();
    const first = await desktop.launch();
    onTestFinished(() => first.quit());
    await heading(await first.windowNamed('welcome'), say('welcome.what.heading')).waitFor();
    expect(first.openWindowNames()).toEqual(['welcome']);
  });

  test('at login opens nothing, and the wish for a break then opens the welcome before any move', async () => {
    const app = await sitDown(desktop, { firstRun: true });
    onTestFinished(() => app.quit());
    await desktop.tray.item();
    expect(app.openWindowNames()).toEqual([]);
    await desktop.tray.click(say('tray.startBreak'), /·/);
    const page = await app.windowNamed('welcome');
    await heading(page, say('welcome.what.heading')).waitFor();
    expect(app.openWindowNames()).toEqual(['welcome']);
    expect((await ask(page, 'readSnapshot')).break).toBeNull();
  });
});

test('by keyboard alone: every answer is kept at once, the try runs to its end, and the break begins', async () => {
  const app = await sitDown(desktop, { firstRun: true, rate: FAST });
  onTestFinished(() => app.quit());
  await desktop.tray.click(say('tray.startBreak'), /·/);
  const page = await app.windowNamed('welcome');
  await wayOn(page, 1).waitFor();
  await onByEnter(page, 2);

  await tabTo(page, '60');
  await page.keyboard.press('Enter');
  await kept(app, { sitLimitMinutes: 60 });
  await tabTo(page, say('settings.exactly', { label: say('setting.breakMinutes.label') }));
  await page.keyboard.type('4');
  await tabTo(page, say('welcome.next'));
  await kept(app, { breakMinutes: 4 });
  await page.keyboard.press('Enter');
  await wayOn(page, 3).waitFor();

  await tabTo(page, say('place.roller'));
  await page.keyboard.press('Space');
  await kept(app, { places: ['chair', 'standing', 'floor', 'roller'] });
  await tabTo(page, say('setting.staySeated.label'));
  await page.keyboard.press('Space');
  await kept(app, { staySeated: true });
  await tabTo(page, say(moves['chair-figure-four'].texts.name));
  await page.keyboard.press('Space');
  await kept(app, { seatedExtras: ['chair-figure-four'] });
  expect(await page.getByLabel(say('place.floor')).isDisabled()).toBe(true);
  await tabTo(page, say('welcome.next'));
  await page.keyboard.press('Enter');
  await wayOn(page, 4).waitFor();

  expect(readSettingsFile(app.userDataDir)['cautionsAnswered']).not.toBe(true);
  await tabTo(page, say('caution.knee'));
  await page.keyboard.press('Space');
  await tabTo(page, say('caution.bloodPressure'));
  await page.keyboard.press('Space');
  await kept(app, { cautions: ['knee', 'bloodPressure'] });
  expect(await button(page, say('welcome.cautions.skip')).count()).toBe(0);
  await tabTo(page, say('welcome.next'));
  await page.keyboard.press('Enter');
  await wayOn(page, 5).waitFor();
  await kept(app, { cautionsAnswered: true });

  await page.keyboard.press('Enter');
  await heading(page, say('welcome.try.heading')).waitFor();
  const { tryMove } = await ask(page, 'readSnapshot');
  expect(tryMove).not.toBe('chair-glute-squeeze');
  await page.getByRole('img', { name: say(moves[tryMove ?? 'chair-glute-squeeze'].texts.name) }).waitFor();
  await page.keyboard.press('Enter');
  await heading(page, say('welcome.done.heading')).waitFor();
  await page.getByText(say('welcome.done.tried')).waitFor();

  await tabTo(page, say('welcome.done.start'));
  await page.keyboard.press('Enter').catch(() => undefined);
  await button(await app.windowNamed('break'), say('break.begin')).waitFor();
  await app.waitForNoWindow('welcome');
});

test('the try pauses and goes on with the space bar, and the last page leads Home', async () => {
  const app = await sitDown(desktop, { firstRun: true, rate: 8 });
  onTestFinished(() => app.quit());
  await desktop.tray.click(say('tray.startBreak'), /·/);
  const page = await app.windowNamed('welcome');
  await toCautions(page);
  await onByEnter(page, 5);
  await page.keyboard.press('Enter');
  await heading(page, say('welcome.try.heading')).waitFor();
  await page.keyboard.press('Enter');
  await heading(page, say(moves['chair-glute-squeeze'].texts.name)).waitFor();
  await page.keyboard.press('Space');
  await page.getByText(say('welcome.try.paused')).waitFor();
  await button(page, say('welcome.try.resume')).waitFor();
  await page.keyboard.press('Space');
  await page.getByText(say('welcome.try.paused')).waitFor({ state: 'detached' });
  await heading(page, say('welcome.done.heading')).waitFor();
  await clickAway(button(page, say('welcome.done.home')));
  await app.waitForNoWindow('welcome');
  await until('Home has the focus', async () => (await desktop.input.focusedTitle()) === say('home.title'));
});

test('closed in the middle it loses no answer, moves stay unseen, and passing over the cautions lets them be shown', async () => {
  const app = await sitDown(desktop, { firstRun: true });
  onTestFinished(() => app.quit());
  const wish = () => desktop.tray.click(say('tray.startBreak'), /·/);
  await wish();
  const first = await app.windowNamed('welcome');
  await wayOn(first, 1).waitFor();
  await onByEnter(first, 2);
  await first.getByRole('button', { name: '30', exact: true }).click();
  await kept(app, { sitLimitMinutes: 30 });
  await clickAway(button(first, say('welcome.later')));
  await app.waitForNoWindow('welcome');

  await wish();
  const second = await app.windowNamed('welcome');
  await wayOn(second, 1).waitFor();
  expect((await ask(second, 'readSnapshot')).break).toBeNull();
  await onByEnter(second, 2);
  await second.getByRole('button', { name: '30', exact: true, pressed: true }).waitFor();
  for (const number of [3, 4]) {
    await button(second, say('welcome.next')).click();
    await wayOn(second, number).waitFor();
  }
  await button(second, say('welcome.cautions.skip')).click();
  await wayOn(second, 5).waitFor();
  await kept(app, { cautionsAnswered: true });
  expect(readSettingsFile(app.userDataDir)['cautions'] ?? []).toEqual([]);
  await second.close();

  await wish();
  await button(await app.windowNamed('break'), say('break.begin')).waitFor();
  expect(app.openWindowNames()).toEqual(['break']);
});

test('with everything to keep in mind it says that a break is a walk, and so is the try', async () => {
  const app = await sitDown(desktop, { settings: { cautionsAnswered: false, places: ['chair'], staySeated: true } });
  onTestFinished(() => app.quit());
  await desktop.tray.click(say('tray.startBreak'), /·/);
  const page = await app.windowNamed('welcome');
  await toCautions(page);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByText(say('welcome.cautions.walkOnly')).waitFor();
  await button(page, say('welcome.next')).click();
  await wayOn(page, 5).waitFor();
  await button(page, say('welcome.next')).click();
  await page.getByText(say('welcome.try.walk')).waitFor();
  await button(page, say('welcome.try.walked')).click();
  await heading(page, say('welcome.done.heading')).waitFor();
});

test('a desktop without a tray is told how to find Unsit, and the page follows when one comes', async () => {
  await desktop.tray.stop();
  onTestFinished(() => desktop.tray.start());
  await desktop.typist.start();
  const app = await desktop.launch();
  onTestFinished(() => app.quit());
  const page = await app.windowNamed('welcome');
  await toCautions(page);
  await onByEnter(page, 5);
  await page.getByText(say('welcome.tray.none')).waitFor();
  await desktop.tray.start();
  await page.getByText(say('welcome.tray.hidden')).waitFor();
  expect(await page.getByText(say('welcome.tray.none')).count()).toBe(0);
});

test('the settings lead back to it, with the present answers in it', async () => {
  const app = await sitDown(desktop, { settings: { sitLimitMinutes: 60 } });
  onTestFinished(() => app.quit());
  await desktop.tray.click(say('tray.settings'));
  const settings = await app.windowNamed('settings');
  await button(settings, say('settings.openWindow', { label: say('settings.entry.welcome') })).click();
  const page = await app.windowNamed('welcome');
  await wayOn(page, 1).waitFor();
  await onByEnter(page, 2);
  await page.getByRole('button', { name: '60', exact: true, pressed: true }).waitFor();
});
