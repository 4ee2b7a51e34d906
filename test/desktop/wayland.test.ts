// The real app on Wayland: it counts by the compositor’s idle monitor, also the way back.
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

