// A break window that is ready when somebody is about to ask for one, and gone when they do not.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sitDown } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import type { RunningApp } from './rig/launch';
import { until } from './rig/until';
import { routineWords, say } from './rig/words';

const addressesOf = (app: RunningApp): string[] => app.app.windows().map((page) => page.url());

let desktop: Desktop;
beforeAll(async () => {
  desktop = await acquireDesktop();
});
afterAll(() => desktop.release());

test('the routines are looked at: a break window gets ready, hidden, and is the one that comes', async () => {
  const app = await sitDown(desktop);
  await desktop.tray.waitForTooltip('the app', (text) => text !== '');
  expect(addressesOf(app)).toEqual([]);
  // The first half second is too soon for a person, and counts for nothing.
  await until('one is ready', async () => {
    await desktop.tray.openMenu(say('tray.startBreak'));
    return addressesOf(app).some((url) => url.endsWith('/break/index.html#waiting'));
  });
  expect(app.openWindowNames()).toEqual([]);
  await desktop.tray.click(say('tray.startBreak'), routineWords('stand-150'));
  await app.windowNamed('break');
  expect(addressesOf(app)).toHaveLength(1);
  await app.quit();
});

test('the pointer on a button that starts one makes a window ready, that comes with the click; Home alone makes none', async () => {
  const app = await sitDown(desktop, { flags: ['--home'] });
  const home = await app.windowNamed('home');
  const start = home.getByRole('button', { name: say('home.start') });
  await start.waitFor();
  expect(addressesOf(app).filter((url) => url.includes('/break/'))).toEqual([]);
  await start.hover();
  await until('one is ready', () => addressesOf(app).some((url) => url.endsWith('/break/index.html#waiting')));
  expect(app.openWindowNames()).toEqual(['home']);
  await start.click();
  await app.windowNamed('break');
  expect(addressesOf(app).filter((url) => url.includes('/break/'))).toHaveLength(1);
  await app.quit();
});

test('so does the focus that comes by the keyboard; none stays behind a break that is left, or a window that is closed', async () => {
  const app = await sitDown(desktop, { flags: ['--home'] });
  const home = await app.windowNamed('home');
  const start = home.getByRole('button', { name: say('home.start') });
  await start.waitFor();
  const pagesOfBreak = (): string[] => addressesOf(app).filter((url) => url.includes('/break/'));
  await until('the focus is on it', async () => {
    await home.keyboard.press('Tab');
    return start.evaluate((element) => element === document.activeElement);
  });
  await until('one is ready', () => pagesOfBreak().length === 1);
  await desktop.input.press('Return');
  await app.windowNamed('break');
  await desktop.input.press('Escape');
  await app.waitForNoWindow('break');
  await start.hover();
  await until('another one is ready', () => pagesOfBreak().length === 1);
  await home.close();
  await until('it is gone with the button', () => pagesOfBreak().length === 0);
  // One that was asked for would be there before a window that is asked for now.
  await desktop.tray.click(say('tray.settings'));
  await app.windowNamed('settings');
  expect(pagesOfBreak()).toEqual([]);
  await app.quit();
});

test('nobody looks at them where the desktop only says that the menu was made', async () => {
  const app = await sitDown(desktop, { environment: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere/bus' }, flags: ['--home'] });
  await app.windowNamed('home');
  // The menu was set before Home was asked for; a window for it would be on its way by now.
  expect(addressesOf(app).filter((url) => url.includes('/break/'))).toEqual([]);
  await app.quit();
});
