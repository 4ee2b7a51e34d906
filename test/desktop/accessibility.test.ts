// Every screen of every window, light and dark, held to the rules of axe-core: names, roles, contrast, order.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { addLabel } from '../../renderer/routines/routine-words';
import { ask, FAST, sitDown } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import type { RunningApp } from './rig/launch';
import { until } from './rig/until';
import { routineWords, say } from './rig/words';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await acquireDesktop({ notifications: { running: false } });
});
afterAll(() => desktop.release());

/** What axe-core finds wrong with the page as it is now, one line each. */
async function faults(page: Page): Promise<readonly string[]> {
  // The other mode opens a page of its own, which Electron cannot.
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(passes.length).toBeGreaterThan(5);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`));
}

async function faultsLightAndDark(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found.push(...(await faults(page)).map((fault) => `${colorScheme}: ${fault}`));
  }
  return found;
}

describe('the windows a person opens', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await sitDown(desktop, { settings: {}, flags: ['--home'] });
  });
  afterAll(() => app.quit());

  test('Home has no fault, also with its menu open', async () => {
    const home = await app.windowNamed('home');
    await home.getByRole('button', { name: say('tray.pause') }).waitFor();
    expect(await faultsLightAndDark(home)).toEqual([]);
    await home.getByRole('button', { name: say('tray.pause') }).click();
    await home.getByRole('menuitem').first().waitFor();
    expect(await faultsLightAndDark(home)).toEqual([]);
  });

  test('the settings have no fault, also with a wrong value in them', async () => {
    await desktop.tray.click(say('tray.settings'));
    const settings = await app.windowNamed('settings');
    await settings.getByRole('spinbutton').first().fill('0');
    await settings.getByRole('alert').filter({ hasText: /\d/ }).waitFor();
    expect(await faultsLightAndDark(settings)).toEqual([]);
    await settings.getByRole('switch', { name: say('setting.staySeated.label') }).click();
    await settings.getByText(say('setting.seatedExtras.label')).waitFor();
    expect(await faultsLightAndDark(settings)).toEqual([]);
    await settings.getByRole('switch', { name: say('setting.staySeated.label') }).click();
    await settings.getByText(say('setting.seatedExtras.label')).waitFor({ state: 'detached' });
  });

  test.each(['safety', 'explanation'] as const)('the window "%s" has no fault, also with everything open', async (name) => {
    await desktop.tray.click(say(`tray.${name}`));
    const page = await app.windowNamed(name);
    await page.locator('details').first().waitFor();
    expect(await faultsLightAndDark(page)).toEqual([]);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await faultsLightAndDark(page)).toEqual([]);
    await page.close();
  });

  test('the own routines have no fault, from the invitation to the editor and back to the list', async () => {
    await desktop.tray.click(say('tray.routines'));
    const page = await app.windowNamed('routines');
    const button = (label: string) => page.getByRole('button', { name: label, exact: true });
    await button(say('routines.new')).waitFor();
    expect(await faultsLightAndDark(page)).toEqual([]);

    await button(say('routines.new')).click();
    await button(addLabel('stand-desk-hinge', say)).click();
    await page.getByText(say('routines.hint')).waitFor();
    await page.getByRole('spinbutton').fill('301');
    await page.getByRole('alert').filter({ hasText: /\d/ }).waitFor();
    expect(await faultsLightAndDark(page)).toEqual([]);
    await page.getByRole('spinbutton').fill('30');

    await button(say('routines.remove')).click();
    await button(say('routines.undo')).waitFor();
    expect(await faultsLightAndDark(page)).toEqual([]);
    await button(say('routines.undo')).click();
    await page.getByText(say('routines.state.kept'), { exact: true }).waitFor();

    await button(say('routines.back')).click();
    await button(say('routines.moreLabel', { name: say('routines.newName') })).click();
    await page.getByRole('menuitem').first().waitFor();
    expect(await faultsLightAndDark(page)).toEqual([]);
    await page.close();
  });

  test('the break window has no fault from why to done', async () => {
    await desktop.tray.click(say('tray.startBreak'), routineWords('stand-150'));
    const page = await app.windowNamed('break');
    const button = (label: string) => page.getByRole('button', { name: label });
    await button(say('break.begin')).waitFor();
    expect(await faultsLightAndDark(page)).toEqual([]);

    await button(say('break.begin')).click();
    await button(say('break.pause')).waitFor();
    expect(await faultsLightAndDark(page)).toEqual([]);

    await button(say('break.pause')).click();
    await button(say('break.resume')).waitFor();
    expect(await faultsLightAndDark(page)).toEqual([]);

    await button(say('break.stop')).click();
    await button(say('break.close')).waitFor();
    expect(await faultsLightAndDark(page)).toEqual([]);
  });
});

test('the welcome has no fault on any of its pages', async () => {
  const app = await sitDown(desktop, { firstRun: true });
  onTestFinished(() => app.quit());
  await desktop.tray.click(say('tray.startBreak'), /·/);
  const page = await app.windowNamed('welcome');
  const button = (label: string) => page.getByRole('button', { name: label });
  const pageNumber = (number: number) => page.getByText(say('welcome.progress', { page: number, count: 5 })).waitFor();
  const heading = (text: string) => page.getByRole('heading', { level: 1, name: text }).waitFor();

  await pageNumber(1);
  expect(await faultsLightAndDark(page)).toEqual([]);
  await button(say('welcome.next')).click();
  await pageNumber(2);
  expect(await faultsLightAndDark(page)).toEqual([]);
  await button(say('welcome.next')).click();
  await pageNumber(3);
  await page.getByRole('switch').click();
  await page.getByText(say('setting.seatedExtras.label')).waitFor();
  expect(await faultsLightAndDark(page)).toEqual([]);
  await button(say('welcome.next')).click();
  await pageNumber(4);
  expect(await faultsLightAndDark(page)).toEqual([]);
  await button(say('welcome.cautions.none')).click();
  await pageNumber(5);
  expect(await faultsLightAndDark(page)).toEqual([]);
  await button(say('welcome.next')).click();
  await heading(say('welcome.try.heading'));
  expect(await faultsLightAndDark(page)).toEqual([]);
  await button(say('welcome.try.begin')).click();
  await button(say('welcome.try.pause')).click();
  await button(say('welcome.try.resume')).waitFor();
  expect(await faultsLightAndDark(page)).toEqual([]);
  await button(say('welcome.try.skip')).click();
  await heading(say('welcome.done.heading'));
  expect(await faultsLightAndDark(page)).toEqual([]);
});

test('what hurts, a tender spot and the list of routines have no fault', async () => {
  const app = await sitDown(desktop, { rate: 20, settings: { places: ['chair', 'standing', 'floor', 'roller'] } });
  onTestFinished(() => app.quit());
  await desktop.tray.click(say('tray.startBreak'), routineWords('roll-480'));
  const page = await app.windowNamed('break');
  await page.getByRole('button', { name: say('break.allRoutines') }).click();
  await page.getByRole('menuitem').first().waitFor();
  expect(await faultsLightAndDark(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: say('break.begin') }).click();
  await until('the move runs', async () => (await ask(page, 'readSnapshot')).break?.player.phase === 'move');
  await page.keyboard.press('t');
  await page.getByText(say('tender.now'), { exact: true }).waitFor();
  await page.keyboard.press(' ');
  await page.getByText(say('break.paused'), { exact: true }).waitFor();
  expect(await faultsLightAndDark(page)).toEqual([]);

  await page.keyboard.press('h');
  await page.getByRole('heading', { level: 1, name: say('hurt.title') }).waitFor();
  expect(await faultsLightAndDark(page)).toEqual([]);
});

test('a break for which no move is left has no fault', async () => {
  const app = await sitDown(desktop, { flags: ['--home'], settings: { places: ['standing'], cautions: ['balance', 'discOrLegPain'] } });
  onTestFinished(() => app.quit());
  await ask(await app.windowNamed('home'), 'startBreak', { routineId: null });
  const page = await app.windowNamed('break');
  await page.getByText(say('break.nothing')).waitFor();
  expect(await faultsLightAndDark(page)).toEqual([]);
});

test('the card has no fault', async () => {
  const app = await sitDown(desktop, { rate: FAST, settings: { sitLimitMinutes: 1, repeatMinutes: 30 } });
  onTestFinished(() => app.quit());
  const card = await app.windowNamed('card');
  await card.getByRole('heading', { level: 1 }).waitFor();
  expect(await faultsLightAndDark(card)).toEqual([]);
});
