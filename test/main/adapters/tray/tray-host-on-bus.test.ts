// Panels come late and go: only a watcher with a panel behind it shows icons.
import { spawnSync } from 'node:child_process';
import { Variant } from '@jellybrick/dbus-next';
import { beforeEach, describe, expect, test } from 'vitest';
import { busConnector } from '../../../../main/adapters/message-bus/connect';
import { trayHostOnBus } from '../../../../main/adapters/tray/tray-host-on-bus';
import { connectToBus, type BusConnection } from '../../../desktop/rig/bus-connection';
import { acquireSessionBus, type Bus } from '../../../desktop/rig/buses';
import { createChanges } from '../../../desktop/rig/changes';
import { privateEnvironment } from '../../../desktop/rig/environment';
import { acquirePrivateFolder } from '../../../desktop/rig/private-folder';
import { createReleases } from '../../../desktop/rig/releases';

const watcherName = 'org.kde.StatusNotifierWatcher';
const hasBusDaemon = spawnSync('dbus-daemon', ['--version']).status === 0;

test('without a bus nothing is said, and the log tells why', async () => {
  const lines: string[] = [];
  const told: boolean[] = [];
  const failing = Promise.reject<never>(new Error('this session has no message bus'));
  const release = trayHostOnBus(() => failing, (line) => lines.push(line))((present) => told.push(present));
  await failing.catch(() => undefined);
  release();
  expect(told).toEqual([]);
  expect(lines.join()).toContain('no message bus');
});

describe.skipIf(!hasBusDaemon)('on a real bus', () => {
  const releases = createReleases();
  const changes = createChanges();
  const told: boolean[] = [];
  let daemon: Bus;
  let follow: ReturnType<typeof trayHostOnBus>;

  beforeEach(async () => {
    told.length = 0;
    const folder = acquirePrivateFolder('host');
    releases.add(folder.release);
    daemon = await acquireSessionBus(privateEnvironment(folder), folder.path);
    releases.add(daemon.release);
    const connect = busConnector({ addresses: () => [daemon.address], log: () => undefined });
    releases.add(async () => (await connect()).close());
    follow = trayHostOnBus(connect, () => undefined);
    return () => releases.release();
  });

  const listen = () =>
    follow((present) => {
      told.push(present);
      changes.announce();
    });
  const reached = (...wanted: boolean[]) =>
    changes.waitFor(wanted.join(), () => (told.join() === wanted.join() ? true : undefined), { instead: () => told.join() });

  /** A watcher as KDE has it: there before the panel is. */
  async function watcher(answers: 'with a panel' | 'without a panel' | 'knowing nothing') {
    const connection: BusConnection = await connectToBus(daemon.address);
    releases.add(connection.release);
    let hosted = answers === 'with a panel';
    connection.onCall(({ member }) => {
      if (member !== 'Get') return undefined;
      return answers === 'knowing nothing'
        ? { errorName: 'org.freedesktop.DBus.Error.UnknownProperty', text: 'no' }
        : { signature: 'v', body: [new Variant('b', hosted)] };
    });
    await connection.own(watcherName);
    return {
      panel(present: boolean) {
        hosted = present;
        connection.emit('/StatusNotifierWatcher', watcherName, `StatusNotifierHost${present ? 'Registered' : 'Unregistered'}`, '');
      },
      leave: () => connection.release(),
    };
  }

  test('a desktop without a watcher has none, until one with a panel comes, goes and comes back', async () => {
    listen();
    await reached(false);
    const first = await watcher('with a panel');
    await reached(false, true);
    await first.leave();
    await reached(false, true, false);
    await watcher('with a panel');
    await reached(false, true, false, true);
  });

  test('a watcher without a panel shows nothing yet', async () => {
    const { panel } = await watcher('without a panel');
    listen();
    await reached(false);
    panel(true);
    await reached(false, true);
    panel(false);
    await reached(false, true, false);
  });

  test('a watcher that cannot say whether a panel is there is taken at its name', async () => {
    await watcher('knowing nothing');
    listen();
    await reached(true);
  });

  test('released, it says nothing any more', async () => {
    const release = listen();
    await reached(false);
    release();
    const second: boolean[] = [];
    follow((present) => {
      second.push(present);
      changes.announce();
    });
    await watcher('with a panel');
    await changes.waitFor('the other listener', () => (second.at(-1) === true ? true : undefined));
    expect(told).toEqual([false]);
  });
});
