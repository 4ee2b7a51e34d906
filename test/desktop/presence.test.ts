// What the app makes of somebody who leaves: told by the idle time of a real display and by a real screen lock.
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { FAST, lastNotificationId, nextReminder, sitDown } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import { acquireScreenLock } from './rig/screen-lock';
import { numberIn, say, valuesIn } from './rig/words';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await acquireDesktop();
});
afterAll(() => desktop.release());

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
const secondLine = (text: string): string => text.split('\n')[1] ?? '';
const minutesSat = (text: string): number => numberIn('status.sitting', 'minutes', firstLine(text));
const threeMinutes = (): Promise<string> => desktop.tray.waitForTooltip('three minutes', (text) => minutesSat(text) >= 3);

test('away for a natural break ends the bout without a word, and the return is told and starts at zero', async () => {
  const told = lastNotificationId(desktop);
  const app = await sitDown(desktop, { rate: FAST, settings: { sitLimitMinutes: 10, naturalBreakMinutes: 4 } });
  onTestFinished(() => app.quit());
  await threeMinutes();
  await desktop.typist.stop();
  await desktop.tray.waitForTooltip('being away', (text) => firstLine(text) === say('status.away'), { withinMs: 10_000 });
  await desktop.typist.start();
  const tooltip = await desktop.tray.waitForTooltip('the return', (text) => valuesIn('status.returnBreak', secondLine(text)) !== undefined);
  expect(numberIn('status.returnBreak', 'minutes', secondLine(tooltip))).toBeGreaterThanOrEqual(4);
  expect(minutesSat(tooltip)).toBe(0);
  expect((await desktop.tray.menu())[1]?.label).toBe(secondLine(tooltip));
  expect(lastNotificationId(desktop)).toBe(told);
});

test('back sooner than that, the bout goes on with the minutes of thinking in it', async () => {
  const app = await sitDown(desktop, { rate: FAST, settings: { sitLimitMinutes: 60, naturalBreakMinutes: 15 } });
  onTestFinished(() => app.quit());
  const before = minutesSat(await threeMinutes());
  await desktop.typist.stop();
  await desktop.tray.waitForTooltip('four minutes more', (text) => minutesSat(text) >= before + 4, { withinMs: 10_000 });
  await desktop.typist.start();
  const tooltip = await desktop.tray.waitForTooltip('the return', (text) => valuesIn('status.returnShort', secondLine(text)) !== undefined);
  expect(minutesSat(tooltip)).toBeGreaterThanOrEqual(before + 4);
});

test('nobody is reminded who is not there; whoever comes back to a bout over the limit is', async () => {
  const told = lastNotificationId(desktop);
  const app = await sitDown(desktop, { rate: FAST, settings: { sitLimitMinutes: 4, naturalBreakMinutes: 15 } });
  onTestFinished(() => app.quit());
  await desktop.tray.waitForTooltip('one minute', (text) => minutesSat(text) >= 1);
  await desktop.typist.stop();
  // Whether nobody's bout over the limit is called due yet is not the point here: that it is not said is.
  await desktop.tray.waitForTooltip('six minutes', (text) => Math.max(...[minutesSat(text), numberIn('status.due', 'minutes', firstLine(text))].filter(Number.isFinite)) >= 6, { withinMs: 10_000 });
  expect(lastNotificationId(desktop)).toBe(told);
  await desktop.typist.start();
  const next = await nextReminder(desktop, told);
  expect(numberIn('reminder.title', 'minutes', next.summary)).toBeGreaterThanOrEqual(6);
});

test('a locked screen is not sitting, however busy the keyboard is', async () => {
  const lock = await acquireScreenLock(desktop.sessionBus.address);
  onTestFinished(() => lock.release());
  const app = await sitDown(desktop, { rate: FAST, settings: { sitLimitMinutes: 60, naturalBreakMinutes: 3 } });
  onTestFinished(() => app.quit());
  const before = minutesSat(await threeMinutes());
  lock.lock();
  await desktop.tray.waitForTooltip('being away', (text) => firstLine(text) === say('status.away'), { withinMs: 10_000 });
  lock.unlock();
  const tooltip = await desktop.tray.waitForTooltip('a new bout', (text) => minutesSat(text) >= 0);
  expect(minutesSat(tooltip)).toBeLessThan(before);
  expect(valuesIn('status.returnBreak', secondLine(tooltip))).toBeDefined();
});
