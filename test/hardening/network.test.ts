// Nothing goes out: a whole day's story on the packaged app, watched by the kernel's own calls.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickAway } from '../desktop/rig/app-windows';
import { ask } from '../desktop/rig/at-the-desk';
import { until } from '../desktop/rig/until';
import { say } from '../desktop/rig/words';
import { writeAboutToBeDue } from './rig/about-to-be-due';
import { acquirePackagedDesktop, type PackagedDesktop } from './rig/packaged-desktop';
import { readTrace, tracedInto } from './rig/traced-network';

let home: PackagedDesktop;
beforeAll(async () => {
  home = await acquirePackagedDesktop();
});
afterAll(() => home.release());

test('the watcher sees a connection where there is one', () => {
  const trace = path.join(home.desktop.folder, 'home', 'control.txt');
  const program = `const socket = require('node:dgram').createSocket('udp4'); socket.send('x', 9, '127.0.0.1', () => require('node:net').connect(9, '127.0.0.1').on('error', () => socket.close()));`;
  const [command, ...words] = [...tracedInto(trace), process.execPath, '-e', program];
  execFileSync(command as string, words);
  const { outgoing } = readTrace(trace);
  expect(outgoing.some((line) => line.includes('connect('))).toBe(true);
  expect(outgoing.some((line) => line.includes('sendmsg(') || line.includes('sendmmsg('))).toBe(true);
});

test('from start to quit, through a reminder, a routine, Home and Settings, nothing is sent and no name is looked up', async () => {
  const { desktop } = home;
  const trace = path.join(desktop.folder, 'home', 'network.txt');
  const userDataDir = home.newUserDataDir({ sitLimitMinutes: 1, naturalBreakMinutes: 15 });
  writeAboutToBeDue(userDataDir);
  home.user.give(userDataDir);
  await desktop.typist.start();
  const app = await home.start({ userDataDir, through: tracedInto(trace) });

  const notification = await desktop.notifications.nextNotification(undefined, { withinMs: 20_000 });
  desktop.notifications.invoke(notification.id, 'start');
  const guide = await app.windowNamed('break');
  await guide.getByRole('button', { name: say('break.begin') }).click();
  await until('every step is through', async () => {
    if ((await ask(guide, 'readSnapshot')).break?.stage === 'done') return true;
    await ask(guide, 'player', { type: 'next' });
    return false;
  }, { withinMs: 20_000, everyMs: 200 });
  await clickAway(guide.getByRole('button', { name: say('break.close'), exact: true }));
  await app.waitForNoWindow('break');

  await desktop.tray.click(say('tray.open'));
  await (await app.windowNamed('home')).getByRole('heading', { level: 1 }).waitFor();
  await desktop.tray.click(say('tray.settings'));
  await (await app.windowNamed('settings')).getByRole('switch').first().waitFor();
  await desktop.tray.click(say('tray.moved'));
  await until('the bout is in the history', () => existsSync(path.join(userDataDir, 'history.sqlite')), { withinMs: 10_000 });
  await desktop.tray.click(say('tray.quit'));
  await app.ended(20_000);

  const seen = readTrace(trace);
  expect(seen.local).toBeGreaterThan(5);
  expect(seen.outgoing).toEqual([]);
  expect(seen.nameQuestions).toEqual([]);
  // The debugging port, by which the test sees the windows.
  expect(seen.bound.map((line) => /inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"/.exec(line)?.[1])).toEqual(['127.0.0.1']);
});
