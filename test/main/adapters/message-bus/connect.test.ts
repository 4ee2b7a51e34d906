// The connection on a real bus: what is asked is answered or refused in time, and a bus that goes away takes nothing with it.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';
import { Variant } from '@jellybrick/dbus-next';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { busConnector } from '../../../../main/adapters/message-bus/connect';
import type { BusSignal, ConnectBus, MessageBus } from '../../../../main/ports/message-bus';
import { connectToBus, type BusConnection } from '../../../desktop/rig/bus-connection';
import { acquireSessionBus, type Bus } from '../../../desktop/rig/buses';
import { createChanges } from '../../../desktop/rig/changes';
import { privateEnvironment } from '../../../desktop/rig/environment';
import { acquirePrivateFolder, type PrivateFolder } from '../../../desktop/rig/private-folder';
import { createReleases } from '../../../desktop/rig/releases';

const hasBusDaemon = spawnSync('dbus-daemon', ['--version']).status === 0;
const releases = createReleases();
const uncaught: unknown[] = [];
const noteUncaught = (error: unknown): void => void uncaught.push(error);
let folder: PrivateFolder;

beforeEach(() => {
  folder = acquirePrivateFolder('line');
  releases.add(folder.release);
  uncaught.length = 0;
  process.on('uncaughtExceptionMonitor', noteUncaught);
  return async () => {
    process.off('uncaughtExceptionMonitor', noteUncaught);
    await releases.release();
    expect(uncaught).toEqual([]);
  };
});

function connector(addresses: () => readonly string[], limitMs = 1500): ConnectBus {
  const connect = busConnector({ addresses, limitMs, log: () => undefined });
  return async () => {
    const bus = await connect();
    releases.add(() => bus.close());
    return bus;
  };
}

test('a session without a bus says so', async () => {
  await expect(connector(() => [])()).rejects.toThrow('this session has no message bus');
});

test('a disabled bus, a missing socket and an address that is none are refused with their reasons', async () => {
  await expect(connector(() => ['disabled:'])()).rejects.toThrow('disabled');
  await expect(connector(() => [`unix:path=${path.join(folder.path, 'nothing')}`])()).rejects.toThrow('ENOENT');
  await expect(connector(() => ['nonsense'])()).rejects.toThrow('invalid bus address');
});

test('a bus that takes the connection and says nothing is given up after the limit', async () => {
  const socket = path.join(folder.path, 'mute');
  const accepted: net.Socket[] = [];
  const mute = net.createServer((client) => void accepted.push(client.on('error', () => undefined))).listen(socket);
  await once(mute, 'listening');
  releases.add(() => {
    for (const client of accepted) client.destroy();
    mute.close();
  });
  await expect(connector(() => [`unix:path=${socket}`], 60)()).rejects.toThrow('within 60 ms');
});

describe.skipIf(!hasBusDaemon)('on a real bus', () => {
  const changes = createChanges();
  let daemon: Bus;
  let other: BusConnection;
  let bus: MessageBus;

  beforeEach(async () => {
    daemon = await acquireSessionBus(privateEnvironment(folder), folder.path);
    releases.add(daemon.release);
    other = await connectToBus(daemon.address);
    releases.add(other.release);
    bus = await connector(() => [daemon.address])();
  });
  afterEach(() => bus.close());

  const thing = { path: '/thing', interface: 'org.example.Thing' };

  test('a call is answered with plain values, also from inside variants', async () => {
    await other.own('org.example.Thing');
    other.onCall(() => ({
      signature: 'va{sv}as',
      body: [new Variant('(sv)', ['a', new Variant('u', 3)]), { deep: new Variant('v', new Variant('b', true)) }, ['x']],
    }));
    const body = await bus.call({ ...thing, destination: 'org.example.Thing', member: 'Read' });
    expect(body).toEqual([['a', 3], { deep: true }, ['x']]);
  });

  test('a value for a variant field arrives as what it was wrapped as', async () => {
    await other.own('org.example.Thing');
    other.onCall((call) => ({ signature: 's', body: [(call.body[0] as Variant).signature] }));
    const call = { ...thing, destination: 'org.example.Thing', member: 'Take', signature: 'v', body: [bus.variant('y', 1)] };
    expect(await bus.call(call)).toEqual(['y']);
  });

  test('an error reply, a name nobody owns and a call that cannot be sent are refused', async () => {
    await other.own('org.example.Thing');
    other.onCall(() => ({ errorName: 'org.example.Error.No', text: 'not today' }));
    await expect(bus.call({ ...thing, destination: 'org.example.Thing', member: 'Ask' })).rejects.toThrow('not today');
    await expect(bus.call({ ...thing, destination: 'org.example.Nobody', member: 'Ask' })).rejects.toThrow('org.example.Nobody');
    await expect(
      bus.call({ ...thing, destination: 'org.example.Thing', member: 'Ask', signature: 'u', body: ['text'] }),
    ).rejects.toThrow();
  });

  test('a call that nobody answers is given up after its limit', async () => {
    await other.own('org.example.Thing');
    other.onCall(() => 'none');
    const call = bus.call({ ...thing, destination: 'org.example.Thing', member: 'Ask' }, 40);
    await expect(call).rejects.toThrow('no answer to Ask from org.example.Thing within 40 ms');
  });

  test('everyone who asks gets the same connection', async () => {
    const connect = busConnector({ addresses: () => [daemon.address], log: () => undefined });
    const [first, second] = await Promise.all([connect(), connect()]);
    expect(second).toBe(first);
    expect(await connect()).toBe(first);
    first.close();
  });

  test('the next address is tried when the first one does not work', async () => {
    const connect = connector(() => [`unix:path=${path.join(folder.path, 'nothing')}`, daemon.address]);
    expect(await (await connect()).call({ ...dbus, member: 'GetId' })).toHaveLength(1);
  });

  test('a listener hears its own signals from the owner of the name only, until it is released', async () => {
    await other.own('org.example.Thing');
    const stranger = await connectToBus(daemon.address);
    releases.add(stranger.release);
    const heard: BusSignal[] = [];
    const everything: BusSignal[] = [];
    const release = bus.onSignal({ sender: 'org.example.Thing', interface: 'org.example.Thing', member: 'Said' }, (signal) => heard.push(signal));
    bus.onSignal({ interface: 'org.example.Thing' }, (signal) => {
      everything.push(signal);
      changes.announce();
    });
    const reached = (count: number) => changes.waitFor(`${count} signals`, () => (everything.length >= count ? true : undefined));
    await bus.call({ ...dbus, member: 'GetId' });

    stranger.emit('/thing', 'org.example.Thing', 'Said', 's', 'by a stranger');
    await reached(1);
    other.emit('/thing', 'org.example.Thing', 'Other', 's', 'another');
    other.emit('/thing', 'org.example.Thing', 'Said', 's', 'by the owner');
    await reached(3);
    expect(heard.map(({ body }) => body)).toEqual([['by the owner']]);

    release();
    other.emit('/thing', 'org.example.Thing', 'Said', 's', 'too late');
    await reached(4);
    expect(heard).toHaveLength(1);
  });

  test('a listener that fails does not keep others from hearing', async () => {
    const heard: unknown[] = [];
    bus.onSignal({ interface: 'org.example.Thing' }, () => {
      throw new Error('my own fault');
    });
    bus.onSignal({ interface: 'org.example.Thing' }, ({ body }) => {
      heard.push(...body);
      changes.announce();
    });
    await bus.call({ ...dbus, member: 'GetId' });
    other.emit('/thing', 'org.example.Thing', 'Said', 's', 'hello');
    await changes.waitFor('the signal', () => (heard.length > 0 ? true : undefined));
    expect(heard).toEqual(['hello']);
  });

  test('a name is told as it is, then each time somebody takes it or gives it back', async () => {
    const told: boolean[] = [];
    const release = bus.onNameOwner('org.example.Thing', (owned) => {
      told.push(owned);
      changes.announce();
    });
    const reached = (count: number) => changes.waitFor(`${count} tellings`, () => (told.length >= count ? true : undefined));
    await reached(1);
    await other.own('org.example.Thing');
    await reached(2);
    await other.release();
    await reached(3);
    expect(told).toEqual([false, true, false]);
    release();
  });

  test('a bus that goes away ends its calls and its names, and the next asking connects anew', async () => {
    const told: boolean[] = [];
    // Not released: what it owns goes with the bus, and a dead bus takes no names back.
    const owner = await connectToBus(daemon.address);
    await owner.own('org.example.Thing');
    owner.onCall(() => 'none');
    const connect = connector(() => [daemon.address]);
    const first = await connect();
    first.onNameOwner('org.example.Thing', (owned) => {
      told.push(owned);
      changes.announce();
    });
    await changes.waitFor('the name', () => (told.length > 0 ? true : undefined));
    const call = first.call({ ...thing, destination: 'org.example.Thing', member: 'Ask' }, 5_000);
    const refused = expect(call).rejects.toThrow();

    await daemon.release();
    await refused;
    expect(told).toEqual([true, false]);
    await expect(first.call({ ...dbus, member: 'GetId' })).rejects.toThrow('the message bus is gone');
    await expect(connect()).rejects.toThrow('cannot be reached');

    const again = await acquireSessionBus(privateEnvironment(folder), folder.path);
    releases.add(again.release);
    const second = await connect();
    expect(second).not.toBe(first);
    expect(await second.call({ ...dbus, member: 'GetId' })).toHaveLength(1);
  });

  test('after closing nothing can be called, and closing twice is harmless', async () => {
    bus.close();
    bus.close();
    await expect(bus.call({ ...dbus, member: 'GetId' })).rejects.toThrow('the message bus is gone');
    bus.onSignal({ interface: 'org.example.Thing' }, () => undefined)();
  });
});

const dbus = { destination: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus', interface: 'org.freedesktop.DBus' };
