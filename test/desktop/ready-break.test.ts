// A break window that is ready when somebody is about to ask for one, and gone when they do not.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sitDown } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import { until } from './rig/until';
import { routineWords, say } from './rig/words';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await acquireDesktop();
});
afterAll(() => desktop.release());

test('the routines are looked at: a break window gets ready, hidden, and is the one that comes', async () => {
  const app = await sitDown(desktop);
  await desktop.tray.waitForTooltip('the app', (text) => text !== '');
  const addresses = (): string[] => app.app.windows().map((page) => page.url());
  expect(addresses()).toEqual([]);
  await desktop.tray.openMenu(say('tray.startBreak'));
  await until('one is ready', () => Promise.resolve(addresses().some((url) => url.endsWith('/break/index.html#waiting'))));
  expect(app.openWindowNames()).toEqual([]);
  await desktop.tray.click(say('tray.startBreak'), routineWords('stand-150'));
  await app.windowNamed('break');
  expect(addresses()).toHaveLength(1);
  await app.quit();
});
