// The notification service of the rig must be as good and as bad as real ones are, or the app's fallbacks would be tested against nothing.
import { Variant } from '@jellybrick/dbus-next';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { connectToBus, type BusConnection } from './bus-connection';
import { acquireSessionBus, type Bus } from './buses';
import { createChanges } from './changes';
import { privateEnvironment } from './environment';
import { acquireNotificationServer, type NotificationServer } from './notification-server';
import { acquirePrivateFolder } from './private-folder';
import { createReleases } from './releases';

const NAME = 'org.freedesktop.Notifications';
const releases = createReleases();
let bus: Bus;
let client: BusConnection;
let server: NotificationServer;
const signals: (readonly unknown[])[] = [];
const changes = createChanges();

const call = (member: string, signature = '', ...body: readonly unknown[]): Promise<readonly unknown[]> =>
  client.call({ destination: NAME, path: '/org/freedesktop/Notifications', interface: NAME, member }, signature, ...body);

const notify = async (summary: string, replaces = 0): Promise<number> => {
  const hints = { urgency: new Variant('y', 1) };
  const [id] = await call('Notify', 'susssasa{sv}i', 'Unsit', replaces, '', summary, 'text', ['default', 'Open', 'snooze', 'Later'], hints, -1);
  return Number(id);
};

const signalled = (...wanted: readonly unknown[]): Promise<true> =>
  changes.waitFor(`the signal ${wanted.join(' ')}`, () => (signals.some((seen) => seen.join() === wanted.join()) ? true : undefined), {
    instead: () => signals.map((seen) => seen.join(' ')).join(', '),
  });

beforeAll(async () => {
  const folder = acquirePrivateFolder('notify');
  releases.add(folder.release);
  bus = await acquireSessionBus(privateEnvironment(folder), folder.path);
  releases.add(bus.release);
  client = await connectToBus(bus.address);
  releases.add(client.release);
  await client.onSignal({ interface: NAME }, (message) => {
    signals.push([message.member, ...message.body]);
    changes.announce();
  });
});
afterAll(() => releases.release());

beforeEach(async () => {
  server = await acquireNotificationServer(bus.address);
  signals.length = 0;
  return () => server.release();
});

test('what was asked for is what was shown', async () => {
  const id = await notify('Two minutes?');
  expect(await server.nextNotification()).toEqual({
    id,
    appName: 'Unsit',
    replaces: 0,
    summary: 'Two minutes?',
    body: 'text',
    actions: [
      { key: 'default', label: 'Open' },
      { key: 'snooze', label: 'Later' },
    ],
    hints: { urgency: 1 },
    timeoutMs: -1,
  });
  expect(server.open()).toEqual([id]);
});

test('each notification is returned once, in order', async () => {
  await notify('first');
  await notify('second');
  expect((await server.nextNotification()).summary).toBe('first');
  expect((await server.nextNotification()).summary).toBe('second');
  await expect(server.nextNotification(undefined, { withinMs: 40 })).rejects.toThrow('2 shown in all: "first", "second"');
});

test('a chosen action is told to the app, and the notification closes', async () => {
  const id = await notify('a');
  server.invoke(id, 'snooze');
  await signalled('ActionInvoked', id, 'snooze');
  await signalled('NotificationClosed', id, 2);
  expect(server.open()).toEqual([]);
});

test('an action that was never offered, or is gone from the screen, cannot be chosen', async () => {
  const id = await notify('a');
  expect(() => server.invoke(id, 'dance')).toThrow('offers no "dance"');
  server.close(id, 'expired');
  expect(() => server.invoke(id, 'snooze')).toThrow('not on the screen');
});

test('a notification that replaces another keeps its id', async () => {
  const id = await notify('a');
  expect(await notify('b', id)).toBe(id);
  expect(server.shown.map(({ summary, replaces }) => [summary, replaces])).toEqual([['a', 0], ['b', id]]);
  expect(server.open()).toEqual([id]);
});

test('withdrawing is seen, and closes what is open', async () => {
  const id = await notify('a');
  await call('CloseNotification', 'u', id);
  await server.waitForWithdrawn(id);
  await signalled('NotificationClosed', id, 3);
});

test('a hanging service answers nobody until it is asked to, and then still shows what was asked', async () => {
  server.setMode('hanging');
  const late = notify('late');
  await server.waitForUnanswered(1);
  expect(server.shown).toEqual([]);
  server.setMode('normal');
  server.answerHanging();
  expect(server.open()).toEqual([await late]);
});

test('a refusing service answers with an error', async () => {
  server.setMode('refusing');
  await expect(notify('a')).rejects.toThrow('Too many notifications');
  expect(server.unanswered()).toBe(1);
});

test('a desktop without actions says so', async () => {
  await server.stop();
  const plainServer = await acquireNotificationServer(bus.address, { actions: false });
  try {
    expect((await call('GetCapabilities'))[0]).not.toContain('actions');
  } finally {
    await plainServer.release();
  }
});

test('whether it is inhibited is said only by a desktop that can', async () => {
  const inhibited = () =>
    client.call({ destination: NAME, path: '/org/freedesktop/Notifications', interface: 'org.freedesktop.DBus.Properties', member: 'Get' }, 'ss', NAME, 'Inhibited');
  await expect(inhibited()).rejects.toThrow('No such property');
  await server.stop();
  const modern = await acquireNotificationServer(bus.address, { inhibitable: true });
  try {
    expect(await inhibited()).toEqual([new Variant('b', false)]);
    modern.setInhibited(true);
    expect(await inhibited()).toEqual([new Variant('b', true)]);
  } finally {
    await modern.release();
  }
});

test('a stopped service is gone from the bus, and can come back', async () => {
  await server.stop();
  await expect(notify('a')).rejects.toThrow(/not provided by any|ServiceUnknown/);
  await server.start();
  await notify('b');
  expect((await server.nextNotification()).summary).toBe('b');
});
