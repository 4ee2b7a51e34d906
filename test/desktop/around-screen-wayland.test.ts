// On a Wayland desktop that tells nobody of its windows, a film or a presentation is known by the screen that it keeps awake.
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { FAST, lastNotificationId, nextReminder, settingsPath } from './rig/at-the-desk';
import { connectToBus } from './rig/bus-connection';
import { acquireDesktop } from './rig/desktop';
import { acquireIdleMonitor } from './rig/idle-monitor';
import { acquireWaylandDisplay } from './rig/wayland-display';
import { numberIn } from './rig/words';

const powerManager = 'org.freedesktop.PowerManagement.Inhibit';

test('a reminder waits while something keeps the screen awake, and comes when it stops', async () => {
  const desktop = await acquireDesktop();
  onTestFinished(() => desktop.release());
  const wayland = await acquireWaylandDisplay(desktop.environment);
  onTestFinished(() => wayland.release());
  const monitor = await acquireIdleMonitor(desktop.sessionBus.address);
  onTestFinished(() => monitor.release());
  monitor.sit();
  const bus = await connectToBus(desktop.sessionBus.address);
  onTestFinished(() => bus.release());
  let held = true;
  bus.onCall(({ member }) => (member === 'HasInhibit' ? { signature: 'b', body: [held] } : undefined));
  await bus.own(powerManager);

  const userDataDir = desktop.newUserDataDir();
  mkdirSync(userDataDir, { recursive: true });
  const settings = { settingsVersion: 2, sitLimitMinutes: 2, naturalBreakMinutes: 15, repeatMinutes: 30, holdFor: ['fullscreen'] };
  writeFileSync(settingsPath(userDataDir), JSON.stringify(settings));
  const app = await desktop.launch({ userDataDir, environment: wayland.environment, flags: ['--at-login', `--clock-rate=${FAST}`, ...wayland.flags] });
  onTestFinished(() => app.quit());

  const minutesHeld = (text: string): number => numberIn('status.held.fullscreen', 'minutes', text.split('\n')[0] ?? '');
  const tooltip = await desktop.tray.waitForTooltip('five minutes, held', (text) => minutesHeld(text) >= 5, { withinMs: 15_000 });
  expect(lastNotificationId(desktop)).toBe(0);
  held = false;
  bus.emit('/org/freedesktop/PowerManagement/Inhibit', powerManager, 'HasInhibitChanged', 'b', false);
  const { summary } = await nextReminder(desktop, 0);
  expect(numberIn('reminder.after.fullscreen', 'minutes', summary), summary).toBeGreaterThanOrEqual(minutesHeld(tooltip));
});
