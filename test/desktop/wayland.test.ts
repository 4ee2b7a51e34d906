// The real app on Wayland: it appears, it counts by the compositor's idle monitor, and it says so where nobody shows idle time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Settings } from '../../shared/settings/settings';
import { FAST, settingsPath } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import { acquireIdleMonitor } from './rig/idle-monitor';
import type { RunningApp } from './rig/launch';
import { acquireWaylandDisplay, type WaylandDisplay } from './rig/wayland-display';
import { numberIn, say, valuesIn } from './rig/words';

let desktop: Desktop;
let wayland: WaylandDisplay;
beforeAll(async () => {
  desktop = await acquireDesktop();
  wayland = await acquireWaylandDisplay(desktop.environment);
});
afterAll(async () => {
  await wayland?.release();
  await desktop?.release();
});

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
const minutesSat = (text: string): number => numberIn('status.sitting', 'minutes', firstLine(text));
const minutesEstimated = (text: string): number => numberIn('status.estimated', 'minutes', firstLine(text));
const isEstimated = (text: string): boolean => text.split('\n').includes(say('status.idleUnknown'));

async function start(settings: Partial<Settings> = {}, ...flags: string[]): Promise<RunningApp> {
  const userDataDir = desktop.newUserDataDir();
  mkdirSync(userDataDir, { recursive: true });
  writeFileSync(settingsPath(userDataDir), JSON.stringify({ settingsVersion: 1, sitLimitMinutes: 60, naturalBreakMinutes: 10, ...settings }));
  const app = await desktop.launch({
    userDataDir,
    environment: wayland.environment,
    flags: ['--at-login', `--clock-rate=${FAST}`, ...wayland.flags, ...flags],
  });
  onTestFinished(() => app.quit());
  return app;
}

test('windows open there, and Home shows the minutes', async () => {
  const monitor = await acquireIdleMonitor(desktop.sessionBus.address);
  onTestFinished(() => monitor.release());
  monitor.sit();
  const app = await start({}, '--home');
  const home = await app.windowNamed('home');
  await home.getByText(/minute/).first().waitFor();
  expect(await home.getByText(say('idle.unknown')).count()).toBe(0);
  // The compositor asks for pictures of it only while it is on the screen.
  await home.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
});

test('the minutes grow while somebody types, stop when they leave, and their return is counted as the break it was', async () => {
  const monitor = await acquireIdleMonitor(desktop.sessionBus.address);
  onTestFinished(() => monitor.release());
  monitor.sit();
  await start({ naturalBreakMinutes: 4 });
  await desktop.tray.waitForTooltip('three minutes', (text) => minutesSat(text) >= 3);
  expect(isEstimated(await desktop.tray.tooltip())).toBe(false);
  monitor.leave();
  await monitor.waitForWatch();
  await desktop.tray.waitForTooltip('being away', (text) => firstLine(text) === say('status.away'), { withinMs: 10_000 });
  monitor.sit();
  const back = await desktop.tray.waitForTooltip('the return', (text) => text.split('\n').some((line) => valuesIn('status.returnBreak', line)));
  expect(minutesSat(back)).toBe(0);
});

test('where nobody shows idle time the minutes are estimates, and tray, Home and Settings say so; a monitor that comes ends it', async () => {
  const app = await start({}, '--home');
  const tooltip = await desktop.tray.waitForTooltip('two estimated minutes', (text) => minutesEstimated(text) >= 2);
  expect(isEstimated(tooltip), tooltip).toBe(true);
  expect((await desktop.tray.menu()).some(({ label }) => label === say('status.idleUnknown'))).toBe(true);
  const beads = await desktop.tray.icon();
  await (await app.windowNamed('home')).getByText(say('idle.unknown')).waitFor();
  await desktop.tray.click(say('tray.settings'));
  await (await app.windowNamed('settings')).getByText(say('idle.unknown')).waitFor();

  const monitor = await acquireIdleMonitor(desktop.sessionBus.address);
  onTestFinished(() => monitor.release());
  monitor.sit();
  await desktop.tray.waitForTooltip('known minutes', (text) => !isEstimated(text));
  await desktop.tray.waitForIcon('the ring', ({ fingerprint }) => fingerprint !== beads.fingerprint);
  expect(monitor.asked()).toBeGreaterThan(0);
  await monitor.release();
  await desktop.tray.waitForTooltip('estimates again', isEstimated);
});

test('the full style opens its guide without asking where it lies: no program may say that there', async () => {
  const monitor = await acquireIdleMonitor(desktop.sessionBus.address);
  onTestFinished(() => monitor.release());
  monitor.sit();
  const app = await start({ sitLimitMinutes: 2, style: 'full', cautionsAnswered: true, holdFor: [] });
  const guide = await app.windowNamed('break', { withinMs: 15_000 });
  await guide.getByRole('button', { name: say('break.begin') }).waitFor();
  expect(app.openWindowNames()).toEqual(['break']);
  await guide.close();
  await app.waitForNoWindow('break');
  expect(app.isRunning()).toBe(true);
});
