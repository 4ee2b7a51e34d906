// Home of the real app: what it shows is what the tray shows, and each of its buttons does what it says.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { clickAway } from './rig/app-windows';
import { ask, FAST, nextReminder, readSettingsFile, sitDown, sitUntilReminded } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import type { RunningApp } from './rig/launch';
import { until } from './rig/until';
import { routineWords, say, valuesIn } from './rig/words';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await acquireDesktop();
});
afterAll(() => desktop.release());

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
const button = (page: Page, label: string | RegExp) => page.getByRole('button', { name: label });
/** Home keeps some words together with spaces that do not break. */
const statusOf = async (page: Page): Promise<string> => (await page.locator('.home-line').innerText()).replaceAll(/\s/g, ' ');

describe('while somebody sits', () => {
  let app: RunningApp;
  let home: Page;
  beforeAll(async () => {
    app = await sitDown(desktop, { rate: 20, settings: {}, flags: ['--home'] });
    home = await app.windowNamed('home');
    await button(home, say('tray.moved')).waitFor();
  });
  afterAll(() => app.quit());

  async function closeBreak(): Promise<void> {
    await clickAway(button(await app.windowNamed('break'), say('break.notNow')));
    await app.waitForNoWindow('break');
  }

  test('its line says what the tray says, and its minutes grow by themselves', async () => {
    await until('both say the same', async () => (await statusOf(home)) === firstLine(await desktop.tray.tooltip()));
    const minutes = Number(await home.locator('.home-number').innerText());
    await until('a minute more', async () => Number(await home.locator('.home-number').innerText()) > minutes);
    await home.getByRole('progressbar', { name: say('home.ring', { limit: 45 }) }).waitFor();
  });

  test('its large button starts the suggested routine, the one below the other', async () => {
    await button(home, new RegExp(say('home.start'))).click();
    expect((await ask(await app.windowNamed('break'), 'readSnapshot')).break).toMatchObject({ offer: { routineId: 'stand-150' }, stage: 'why' });
    await closeBreak();
    await home.getByRole('button', { name: routineWords('floor-300'), exact: true }).click();
    expect((await ask(await app.windowNamed('break'), 'readSnapshot')).break).toMatchObject({ offer: { routineId: 'floor-300' }, stage: 'why' });
    await closeBreak();
  });

  test('while a routine runs it shows how far it is and leads back to it', async () => {
    await button(home, new RegExp(say('home.start'))).click();
    const page = await app.windowNamed('break');
    await button(page, say('break.begin')).click();
    await home.getByRole('progressbar', { name: say('home.ringBreak') }).waitFor();
    await desktop.input.focus(say('home.title'));
    await button(home, new RegExp(say('home.showBreak'))).click();
    await until('the break window has the focus', async () => (await desktop.input.focusedTitle()) === say('break.title'));
    await page.close();
    await app.waitForNoWindow('break');
  });

  test('"I’m standing" and "I’m sitting" reach the tray', async () => {
    await button(home, say('tray.stand')).click();
    await desktop.tray.waitForTooltip('standing', (text) => firstLine(text) === say('status.standing'));
    await home.locator('.home-word').getByText(say('home.standing'), { exact: true }).waitFor();
    await button(home, say('tray.sit')).click();
    await desktop.tray.waitForTooltip('sitting', (text) => firstLine(text) !== say('status.standing'));
    await button(home, say('tray.stand')).waitFor();
  });

  test('"I just moved" sets the number to zero', async () => {
    await until('a minute has passed', async () => Number(await home.locator('.home-number').innerText()) >= 1);
    await button(home, say('tray.moved')).click();
    await until('zero is shown', async () => (await home.locator('.home-number').innerText()) === '0');
  });

  test.each([
    say('tray.pauseMinutes', { minutes: 30 }),
    say('tray.pauseHours', { hours: 1 }),
    say('tray.pauseHours', { hours: 2 }),
    say('tray.pauseTomorrow'),
    say('tray.pauseOpen'),
  ])('its menu can pause: %s; and resume', async (choice) => {
    await button(home, say('tray.pause')).click();
    await home.getByRole('menuitem', { name: choice }).click();
    const key = choice === say('tray.pauseOpen') ? 'status.pausedOpenSitting' : 'status.pausedSitting';
    await desktop.tray.waitForTooltip('the pause', (text) => valuesIn(key, firstLine(text)) !== undefined);
    await button(home, say('tray.resume')).click();
    await desktop.tray.waitForTooltip('the counting', (text) => valuesIn(key, firstLine(text)) === undefined);
    await button(home, say('tray.pause')).waitFor();
  });

  test('it leads to the settings', async () => {
    await button(home, say('tray.settings')).click();
    const settings = await app.windowNamed('settings');
    await settings.getByRole('heading', { level: 1, name: say('settings.heading') }).waitFor();
    await settings.close();
  });

  test('closed, it is gone from memory while the app goes on', async () => {
    await home.close();
    await app.waitForNoWindow('home');
    // A break window may be ready because the pointer was on its button; it goes a moment after.
    await until('no page is left', async () => (await app.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)) === 0);
    expect(app.isRunning()).toBe(true);
    await desktop.tray.item();
  });
});

test('once the reminder is out it offers the snooze and the skip, and takes them away when used', async () => {
  const { app, notification } = await sitUntilReminded(desktop, { flags: ['--home'], settings: { snoozeMinutes: 10 } });
  onTestFinished(() => app.quit());
  const home = await app.windowNamed('home');
  const snooze = button(home, say('reminder.snooze', { minutes: 10 }));
  const skip = button(home, say('tray.skip'));
  await skip.waitFor();
  await snooze.click();
  await desktop.notifications.waitForWithdrawn(notification.id);
  await snooze.waitFor({ state: 'detached' });
  await desktop.tray.waitForTooltip('the snooze', (text) => valuesIn('status.snoozed', firstLine(text)) !== undefined);
  await skip.click();
  await skip.waitFor({ state: 'detached' });
  await nextReminder(desktop, notification.id);
});

test.each([
  ['yes', say('notice.wider.yes', { minutes: 16 }), 16],
  ['no', say('notice.wider.no', { minutes: 1 }), 1],
])('after three skips in a row it asks once for a longer stretch, in the quiet style too, and takes a %s', async (_which, answer, limit) => {
  const app = await sitDown(desktop, { rate: FAST, flags: ['--home'], settings: { sitLimitMinutes: 1, style: 'quiet' } });
  onTestFinished(() => app.quit());
  const home = await app.windowNamed('home');
  const skip = button(home, say('tray.skip'));
  for (let skips = 1; skips <= 3; skips += 1) {
    expect(await button(home, answer).count()).toBe(0);
    await skip.click();
    await skip.waitFor({ state: 'detached' });
  }
  await home.getByText(say('home.wider', { from: 1, to: 16 })).waitFor();
  await button(home, answer).click();
  await button(home, answer).waitFor({ state: 'detached' });
  await until('the limit is kept', () => readSettingsFile(app.userDataDir)['sitLimitMinutes'] === limit);
});
