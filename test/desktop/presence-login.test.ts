// What the login manager and the desktop's power manager tell, and Electron does not: a locked session, sleep, a film.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { LiveState } from '../../shared/state/live-state';
import { FAST, sitDown } from './rig/at-the-desk';
import { connectToBus } from './rig/bus-connection';
import { acquireDesktop, type Desktop } from './rig/desktop';
import type { RunningApp } from './rig/launch';
import { acquireLogin1, type Login1 } from './rig/login1';
import { until } from './rig/until';
import { numberIn, say, valuesIn } from './rig/words';

let desktop: Desktop;
let login: Login1;
beforeAll(async () => {
  desktop = await acquireDesktop();
  login = await acquireLogin1(desktop.systemBus.address);
});
afterEach(() => login.unlock());
afterAll(async () => {
  await login?.release();
  await desktop?.release();
});

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
const minutesSat = (text: string): number => numberIn('status.sitting', 'minutes', firstLine(text));
const minutes = (count: number): Promise<string> =>
  desktop.tray.waitForTooltip(`${count} minutes`, (text) => minutesSat(text) >= count, { withinMs: 10_000 });
const liveState = (app: RunningApp): LiveState =>
  (JSON.parse(readFileSync(path.join(app.userDataDir, 'live-state.json'), 'utf8')) as { state: LiveState }).state;

test('a session that the login manager calls locked is not sitting, and after a natural break the bout is over', async () => {
  const app = await sitDown(desktop, { rate: FAST, settings: { sitLimitMinutes: 60, naturalBreakMinutes: 3 } });
  onTestFinished(() => app.quit());
  const before = minutesSat(await minutes(3));
  login.lock();
  // Said twice, as some desktops do.
  login.lock();
  await desktop.tray.waitForTooltip('being away', (text) => firstLine(text) === say('status.away'), { withinMs: 10_000 });
  login.unlock();
  const tooltip = await desktop.tray.waitForTooltip('a new bout', (text) => minutesSat(text) >= 0);
  expect(minutesSat(tooltip)).toBeLessThan(before);
  expect(valuesIn('status.returnBreak', tooltip.split('\n')[1] ?? '')).toBeDefined();
});

test('a short lock leaves the bout as it was, and its minutes are not counted', async () => {
  const app = await sitDown(desktop, { rate: FAST, settings: { sitLimitMinutes: 60, naturalBreakMinutes: 15 } });
  onTestFinished(() => app.quit());
  await minutes(2);
  login.lock();
  const locked = await until('the lock is noted', () => (liveState(app).locked ? liveState(app) : undefined));
  await until('five minutes have passed', () => liveState(app).at - locked.at >= 5 * 60_000, { withinMs: 10_000 });
  expect(liveState(app).bout?.satMs).toBe(locked.bout?.satMs);
  login.unlock();
  await until('the bout grows again', () => (liveState(app).bout?.satMs ?? 0) > (locked.bout?.satMs ?? 0));
  expect(liveState(app).bout?.startedAt).toBe(locked.bout?.startedAt);
});

test('sleep that is announced twice, and waking, stop the counting and start it again', async () => {
  const app = await sitDown(desktop, { settings: { sitLimitMinutes: 60 } });
  onTestFinished(() => app.quit());
  await login.waitForInhibitor();
  await desktop.tray.waitForTooltip('the counting', (text) => minutesSat(text) >= 0, { withinMs: 8_000 });
  login.fallAsleep();
  login.fallAsleep();
  await until('sleep is noted', () => liveState(app).asleep);
  login.wakeUp();
  login.wakeUp();
  await until('waking is noted', () => !liveState(app).asleep);
});

test('sleep that never came counts on by itself', async () => {
  const app = await sitDown(desktop, { rate: FAST, settings: { sitLimitMinutes: 60 } });
  onTestFinished(() => app.quit());
  const before = minutesSat(await minutes(1));
  login.fallAsleep();
  await minutes(before + 2);
  expect(liveState(app).asleep).toBe(false);
  login.wakeUp();
  await minutes(before + 3);
});

test('somebody who watches a film sits, although nothing is touched; when it ends they have left', async () => {
  const powerManager = 'org.freedesktop.PowerManagement.Inhibit';
  const bus = await connectToBus(desktop.sessionBus.address);
  onTestFinished(() => bus.release());
  let held = false;
  bus.onCall(({ member }) => (member === 'HasInhibit' ? { signature: 'b', body: [held] } : undefined));
  await bus.own(powerManager);
  const hold = (now: boolean): void => {
    held = now;
    bus.emit('/org/freedesktop/PowerManagement/Inhibit', powerManager, 'HasInhibitChanged', 'b', now);
  };
  const app = await sitDown(desktop, { rate: FAST, settings: { sitLimitMinutes: 60, naturalBreakMinutes: 3 } });
  onTestFinished(() => app.quit());
  const before = minutesSat(await minutes(1));
  hold(true);
  await until('the film is noted', () => liveState(app).passive);
  await desktop.typist.stop();
  await minutes(before + 6);
  hold(false);
  await desktop.tray.waitForTooltip('being away', (text) => firstLine(text) === say('status.away'), { withinMs: 10_000 });
});
