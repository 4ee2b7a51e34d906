// The desktop's own notifications over a real bus, against a service that is as good and as bad as real ones.
import { spawnSync } from 'node:child_process';
import { beforeEach, describe, expect, test } from 'vitest';
import { desktopChannel } from '../../../../main/adapters/desktop-notification/desktop-channel';
import { busConnector } from '../../../../main/adapters/message-bus/connect';
import type { BusSignal, ConnectBus, MessageBus } from '../../../../main/ports/message-bus';
import type { ReminderChannel, ReminderReport, ShownReminder } from '../../../../main/ports/reminder-channel';
import { english } from '../../../../shared/messages/english';
import { createTranslate } from '../../../../shared/messages/translate';
import { connectToBus } from '../../../desktop/rig/bus-connection';
import { acquireSessionBus, type Bus } from '../../../desktop/rig/buses';
import { createChanges } from '../../../desktop/rig/changes';
import { privateEnvironment } from '../../../desktop/rig/environment';
import { acquireNotificationServer, type NotificationServer } from '../../../desktop/rig/notification-server';
import { acquirePrivateFolder } from '../../../desktop/rig/private-folder';
import { createReleases } from '../../../desktop/rig/releases';
import { reminderMessage } from '../../reminder/scripted-channel';

const hasBusDaemon = spawnSync('dbus-daemon', ['--version']).status === 0;
const translate = createTranslate('en', english);

test('without a bus the channel refuses', async () => {
  const connect = () => Promise.reject(new Error('this session has no message bus'));
  await expect(desktopChannel({ connect, translate }).show(reminderMessage, () => undefined)).rejects.toThrow('no message bus');
});

test('an answer that comes in together with the word that it is shown is not lost', async () => {
  const listeners: ((signal: BusSignal) => void)[] = [];
  const closed: unknown[] = [];
  const bus: MessageBus = {
    async call({ member, body }) {
      if (member === 'GetCapabilities') return [['actions']];
      if (member === 'CloseNotification') closed.push(...(body ?? []));
      if (member !== 'Notify') return [];
      const signal = { sender: ':1.2', path: '/', interface: 'org.freedesktop.Notifications', member: 'ActionInvoked' };
      for (const listener of listeners) listener({ ...signal, body: [5, 'skip'] });
      return [5];
    },
    onSignal({ member }, listener) {
      if (member === 'ActionInvoked') listeners.push(listener);
      return () => undefined;
    },
    onNameOwner: () => () => undefined,
    variant: (_signature, value) => value,
    close: () => undefined,
  };
  const reports: ReminderReport[] = [];
  await desktopChannel({ connect: () => Promise.resolve(bus), translate }).show(reminderMessage, (report) => reports.push(report));
  expect(reports).toEqual([{ type: 'answered', answer: 'skip' }]);
  expect(closed).toEqual([5]);
});

describe.skipIf(!hasBusDaemon)('on a real bus', () => {
  const releases = createReleases();
  const changes = createChanges();
  const reports: ReminderReport[] = [];
  let daemon: Bus;
  let server: NotificationServer;
  let channel: ReminderChannel;
  let connect: ConnectBus;

  beforeEach(async () => {
    reports.length = 0;
    const folder = acquirePrivateFolder('desk');
    releases.add(folder.release);
    daemon = await acquireSessionBus(privateEnvironment(folder), folder.path);
    releases.add(daemon.release);
    server = await acquireNotificationServer(daemon.address);
    releases.add(() => server.release());
    connect = busConnector({ addresses: () => [daemon.address], limitMs: 300, log: () => undefined });
    releases.add(() => connect().then((bus) => bus.close(), () => undefined));
    channel = desktopChannel({ connect, translate });
    return () => releases.release();
  });

  const show = (): Promise<ShownReminder> =>
    channel.show(reminderMessage, (report) => {
      reports.push(report);
      changes.announce();
    });
  const reported = (): Promise<unknown> => changes.waitFor('a report', () => (reports.length > 0 ? true : undefined));

  test('the reminder is shown with its text and answers', async () => {
    await show();
    const { summary, body, actions, hints, timeoutMs, appName } = await server.nextNotification();
    expect({ summary, body, appName, timeoutMs }).toEqual({
      summary: reminderMessage.text.title,
      body: reminderMessage.text.body,
      appName: 'Unsit',
      timeoutMs: -1,
    });
    expect(actions.map(({ key }) => key)).toEqual(['default', 'start', 'startSecond', 'snooze', 'skip']);
    expect(hints).toMatchObject({ urgency: 1, 'desktop-entry': 'io.unsit.Unsit' });
  });

  test.each([
    ['start', 'start'],
    ['startSecond', 'startSecond'],
    ['snooze', 'snooze'],
    ['skip', 'skip'],
    ['default', 'open'],
  ])('the action %s is reported as %s, once, and the notification is taken away where the desktop leaves it', async (key, answer) => {
    await show();
    const { id } = await server.nextNotification();
    server.invoke(id, key, { staysOpen: true });
    await server.waitForWithdrawn(id);
    expect(server.open()).toEqual([]);
    expect(reports).toEqual([{ type: 'answered', answer }]);
  });

  test('expired and dismissed are reported as such, closed by somebody else as gone', async () => {
    for (const [reason, how] of [['expired', 'expired'], ['dismissed', 'dismissed'], ['closed', 'gone']] as const) {
      reports.length = 0;
      await show();
      server.close((await server.nextNotification()).id, reason);
      await reported();
      expect(reports).toEqual([{ type: 'closed', how }]);
    }
  });

  test('withdrawing closes it on the desktop and is not reported', async () => {
    const shown = await show();
    const { id } = await server.nextNotification();
    shown.withdraw();
    shown.withdraw();
    await server.waitForWithdrawn(id);
    // A second reminder is reported after anything that the first could still have said.
    await show();
    server.close((await server.nextNotification()).id, 'expired');
    await reported();
    expect(server.withdrawn).toEqual([id]);
    expect(reports).toEqual([{ type: 'closed', how: 'expired' }]);
  });

  test('what happens to another notification is not taken for an answer', async () => {
    await show();
    const first = await server.nextNotification();
    await show();
    const second = await server.nextNotification();
    server.invoke(second.id, 'snooze');
    await reported();
    expect(reports).toEqual([{ type: 'answered', answer: 'snooze' }]);
    expect(server.open()).toEqual([first.id]);
  });

  test('a service that goes away while the reminder is shown takes it with it', async () => {
    await show();
    await server.stop();
    await reported();
    expect(reports).toEqual([{ type: 'closed', how: 'lost' }]);
  });

  test('a bus that goes away while the reminder is shown takes it with it', async () => {
    await server.stop();
    // Not released: a dead bus takes no names back.
    const service = await connectToBus(daemon.address);
    service.onCall(({ member }) =>
      member === 'GetCapabilities' ? { signature: 'as', body: [['actions']] } : { signature: 'u', body: [1] },
    );
    await service.own('org.freedesktop.Notifications');
    await show();
    await daemon.release();
    await reported();
    expect(reports).toEqual([{ type: 'closed', how: 'lost' }]);
  });

  test('without a service, with one that refuses, and with one that hangs, the channel refuses', async () => {
    server.setMode('refusing');
    await expect(show()).rejects.toThrow('Too many notifications');
    server.setMode('hanging');
    await expect(show()).rejects.toThrow('no answer to GetCapabilities');
    await server.stop();
    await expect(show()).rejects.toThrow('org.freedesktop.Notifications');
    expect(reports).toEqual([]);
  });

  test('a service that shows text only is refused, because nobody could answer there', async () => {
    await server.stop();
    server = await acquireNotificationServer(daemon.address, { actions: false });
    await expect(show()).rejects.toThrow('no actions');
    expect(server.shown).toEqual([]);
  });

  test('a service that hangs over the notification itself and recovers later can still be told to take it away', async () => {
    const bus = await connect();
    const hangsAfterCapabilities: MessageBus = {
      ...bus,
      call: async (call, limitMs) => {
        const body = await bus.call(call, limitMs);
        if (call.member === 'GetCapabilities') server.setMode('hanging');
        return body;
      },
    };
    const slow = desktopChannel({ connect: () => Promise.resolve(hangsAfterCapabilities), translate });
    const showing = slow.show(reminderMessage, () => undefined);
    await server.waitForUnanswered(1);
    server.setMode('normal');
    server.answerHanging();
    (await showing).withdraw();
    const { id } = await server.nextNotification();
    await server.waitForWithdrawn(id);
    expect(server.open()).toEqual([]);
  });
});
