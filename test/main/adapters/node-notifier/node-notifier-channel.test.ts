// node-notifier says little about whether anybody saw anything; the channel has to find out, and to leave no process behind.
import { spawn, spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchNotifierProcess } from '../../../../main/adapters/node-notifier/notifier-process';
import { nodeNotifierChannel } from '../../../../main/adapters/node-notifier/node-notifier-channel';
import type { Notifier } from '../../../../main/adapters/node-notifier/node-notifier-channel';
import type { NotifierPlatform } from '../../../../main/adapters/node-notifier/notifier-words';
import type { ReminderReport } from '../../../../main/ports/reminder-channel';
import { acquireSessionBus } from '../../../desktop/rig/buses';
import { privateEnvironment } from '../../../desktop/rig/environment';
import { acquireNotificationServer } from '../../../desktop/rig/notification-server';
import { acquirePrivateFolder } from '../../../desktop/rig/private-folder';
import { createReleases } from '../../../desktop/rig/releases';
import { until } from '../../../desktop/rig/until';
import { reminderMessage } from '../../reminder/scripted-channel';

type Callback = Parameters<Notifier['notify']>[1];

function paperNotifier(platform: NotifierPlatform) {
  const calls: { options: Record<string, unknown>; answer: Callback }[] = [];
  const helpers: { ended: boolean }[] = [];
  const reports: ReminderReport[] = [];
  const channel = nodeNotifierChannel({
    platform,
    appName: 'Unsit',
    windowsAppId: 'app.unsit',
    log: () => undefined,
    load: () => Promise.resolve({ notify: (options, answer) => void calls.push({ options, answer }) }),
    watchNotifier: () => {
      const helper = { ended: false };
      helpers.push(helper);
      return { end: () => void (helper.ended = true) };
    },
  });
  const show = () => channel.show(reminderMessage, (report) => reports.push(report));
  return { channel, calls, helpers, reports, show };
}

describe('with a notifier on paper', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each(['darwin', 'win32'] as const)('on %s a helper that waits for the person has shown it', async (platform) => {
    const { show, calls, reports } = paperNotifier(platform);
    const shown = show();
    await vi.advanceTimersByTimeAsync(700);
    await shown;
    expect([calls.length, reports]).toEqual([1, []]);
  });

  test('an error right away is a refusal, and the helper is ended', async () => {
    const { show, calls, helpers, reports } = paperNotifier('darwin');
    const refused = expect(show()).rejects.toThrow('no Notification Center');
    await vi.advanceTimersByTimeAsync(10);
    calls[0]?.answer(new Error('no Notification Center'));
    await refused;
    expect([helpers[0]?.ended, reports]).toEqual([true, []]);
  });

  test('a helper on Windows that ends without a word has shown nothing', async () => {
    const { show, calls } = paperNotifier('win32');
    const refused = expect(show()).rejects.toThrow('without a word');
    await vi.advanceTimersByTimeAsync(10);
    calls[0]?.answer(null, undefined, {});
    await refused;
  });

  test('an error after it was shown takes the reminder with it', async () => {
    const { show, calls, reports } = paperNotifier('darwin');
    const shown = show();
    await vi.advanceTimersByTimeAsync(700);
    await shown;
    calls[0]?.answer(new Error('crashed'));
    expect(reports).toEqual([{ type: 'closed', how: 'gone' }]);
  });

  test('an answer is reported once', async () => {
    const { show, calls, reports } = paperNotifier('win32');
    const shown = show();
    await vi.advanceTimersByTimeAsync(5);
    calls[0]?.answer(null, 'dismissed', { activationType: 'dismissed' });
    calls[0]?.answer(null, 'dismissed', { activationType: 'dismissed' });
    await shown;
    expect(reports).toEqual([{ type: 'closed', how: 'dismissed' }]);
  });

  test('withdrawing asks the helper to remove it, then ends what is left, and reports nothing', async () => {
    const { show, calls, helpers, reports } = paperNotifier('darwin');
    const showing = show();
    await vi.advanceTimersByTimeAsync(700);
    const shown = await showing;
    shown.withdraw();
    shown.withdraw();
    expect(calls.map(({ options }) => options['remove'])).toEqual([undefined, 'unsit-7']);
    expect(helpers.map(({ ended }) => ended)).toEqual([false, false]);
    calls[1]?.answer(null, undefined, {});
    expect(helpers.map(({ ended }) => ended)).toEqual([true, true]);
    calls[0]?.answer(null, 'closed', { activationType: 'closed' });
    expect(reports).toEqual([]);
  });

  test('a removal that hangs is ended too', async () => {
    const { show, helpers } = paperNotifier('win32');
    const showing = show();
    await vi.advanceTimersByTimeAsync(700);
    (await showing).withdraw();
    await vi.advanceTimersByTimeAsync(2000);
    expect(helpers.map(({ ended }) => ended)).toEqual([true, true]);
  });

  test('on Linux it is shown once notify-send has ended, also with a warning, and expires by the clock', async () => {
    const { show, calls, reports } = paperNotifier('linux');
    const shown = show();
    await vi.advanceTimersByTimeAsync(5);
    calls[0]?.answer('GLib-WARNING: something', '');
    await shown;
    await vi.advanceTimersByTimeAsync(299_000);
    expect(reports).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(reports).toEqual([{ type: 'closed', how: 'expired' }]);
  });

  test('on Linux a notify-send that hangs is ended and refused', async () => {
    const { show, helpers } = paperNotifier('linux');
    const refused = expect(show()).rejects.toThrow('did not end within 1800 ms');
    await vi.advanceTimersByTimeAsync(1800);
    await refused;
    expect(helpers[0]?.ended).toBe(true);
  });

  test('a library that cannot be loaded, and one that throws, are refusals', async () => {
    const common = { platform: 'darwin', appName: 'Unsit', windowsAppId: 'app.unsit', log: () => undefined } as const;
    const missing = nodeNotifierChannel({ ...common, load: () => Promise.reject(new Error('not there')) });
    await expect(missing.show(reminderMessage, () => undefined)).rejects.toThrow('not there');
    const throwing = nodeNotifierChannel({
      ...common,
      load: () => Promise.resolve({ notify: () => { throw new Error('bad options'); } }),
    });
    await expect(throwing.show(reminderMessage, () => undefined)).rejects.toThrow('bad options');
  });
});

const hasNotifySend = process.platform === 'linux' && spawnSync('notify-send', ['--version']).status === 0;
const hasBusDaemon = spawnSync('dbus-daemon', ['--version']).status === 0;

describe.skipIf(!hasNotifySend || !hasBusDaemon)('with the real library and notify-send', () => {
  const releases = createReleases();

  beforeEach(() => () => releases.release());

  async function desktop() {
    const folder = acquirePrivateFolder('nn');
    releases.add(folder.release);
    const bus = await acquireSessionBus(privateEnvironment(folder), folder.path);
    releases.add(bus.release);
    vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', bus.address);
    releases.add(() => void vi.unstubAllEnvs());
    const server = await acquireNotificationServer(bus.address);
    releases.add(server.release);
    return server;
  }

  const channel = (notifySendLimitMs?: number) =>
    nodeNotifierChannel({
      platform: 'linux',
      appName: 'Unsit',
      windowsAppId: 'app.unsit',
      log: () => undefined,
      ...(notifySendLimitMs === undefined ? {} : { notifySendLimitMs }),
    });

  test('the reminder reaches the desktop with its words, whatever is in them', async () => {
    const server = await desktop();
    const title = '-u "47 min" $(id) `id` & more';
    const shown = await channel().show({ ...reminderMessage, text: { ...reminderMessage.text, title } }, () => undefined);
    const { summary, body, appName } = await server.nextNotification();
    expect({ summary: summary.trim(), body, appName }).toEqual({ summary: title, body: reminderMessage.text.body, appName: 'Unsit' });
    shown.withdraw();
  });

  test('a notification service that hangs leaves no process behind', async () => {
    const server = await desktop();
    server.setMode('hanging');
    await expect(channel(300).show(reminderMessage, () => undefined)).rejects.toThrow('did not end within 300 ms');
    expect(server.unanswered()).toBeGreaterThan(0);
    const running = () => spawnSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' }).stdout.split('\n').filter((line) => line.includes('notify-send') && line.includes(reminderMessage.text.title));
    await until('notify-send has ended', () => running().length === 0, { withinMs: 2_000 });
  });
});

test('only the helper program is ended, and no other child', async () => {
  const helper = watchNotifierProcess();
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)']);
  const ours = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)', 'notify-send']);
  await new Promise((resolve) => setImmediate(resolve));
  helper.end();
  await until('the helper has ended', () => ours.exitCode !== null || ours.signalCode !== null);
  expect([other.exitCode, other.signalCode]).toEqual([null, null]);
  other.kill();
});
