// The whole story once with nothing faked: the real clock, a limit of one minute, and a person who really types.
import { expect, onTestFinished, test } from 'vitest';
import { ask, sitDown } from './rig/at-the-desk';
import { acquireDesktop } from './rig/desktop';
import { until } from './rig/until';
import { numberIn, say } from './rig/words';

test('after one real minute at the desk the notification comes, and its action paints the break window', async () => {
  const desktop = await acquireDesktop();
  onTestFinished(() => desktop.release());
  const app = await sitDown(desktop, { settings: { sitLimitMinutes: 1 }, flags: ['--home'] });
  const home = await app.windowNamed('home');
  const readAt = performance.now();
  const { satMs, limitMs } = await ask(home, 'readSnapshot');
  const limitAt = performance.now() - (performance.now() - readAt) / 2 + (limitMs - satMs);
  await home.close();

  const notification = await desktop.notifications.nextNotification(undefined, { withinMs: 75_000 });
  const notifiedMs = performance.now() - limitAt;
  expect(numberIn('reminder.title', 'minutes', notification.summary)).toBe(1);

  const pressedAt = performance.now();
  desktop.notifications.invoke(notification.id, 'start');
  const page = await app.windowNamed('break');
  await page.getByRole('button', { name: say('break.begin') }).waitFor();
  // The paint itself: two frames after the button is there, the first one is on the screen.
  await page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
  const paintedMs = performance.now() - pressedAt;
  await until('the window is on the screen in its own colours', async () => (await desktop.screen.pixels()).colours() > 50);

  console.log(`Real cycle: limit reached → notification ${Math.round(notifiedMs)} ms; action → window painted ${Math.round(paintedMs)} ms`);
  expect(notifiedMs).toBeLessThan(2_000);
  expect(notifiedMs).toBeGreaterThan(-1_500);
  expect(paintedMs).toBeLessThan(3_000);
}, 120_000);
