// The compositor's idle monitor on a real bus: asked seldom, heard at once, and honest about not knowing.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { idleMonitorQuestion, idleMonitors, idleSince } from '../../../../main/adapters/idle-monitor/idle-monitor';
import { mapSource } from '../../../../main/presence/map-source';
import { askedOnBus } from '../../../../main/presence/asked-on-bus';
import { sourceOnBus } from '../../../../main/presence/source-on-bus';
import type { Reply } from '../../../desktop/rig/bus-connection';
import { handClock } from '../../presence/hand-clock';
import { acquirePrivateBus, hasBusDaemon, type PrivateBus } from '../../presence/private-bus';

const { name, path } = idleMonitors.mutter;

describe.skipIf(!hasBusDaemon)('on a real bus', () => {
  let bus: PrivateBus;
  beforeEach(async () => {
    bus = await acquirePrivateBus();
    return () => bus.release();
  });
  let idleMs = 0;
  let reply: (answer: Reply) => Reply = (answer) => answer;
  afterEach(() => {
    idleMs = 0;
    reply = (answer) => answer;
  });

  const monitor = () =>
    bus.standIn(name, ({ member }) => {
      if (member === 'GetIdletime') return reply({ signature: 't', body: [BigInt(idleMs)] });
      return member === 'AddUserActiveWatch' ? { signature: 'u', body: [7] } : undefined;
    });
  const watch = (clock = handClock()) => ({
    clock,
    ...bus.watchSource(mapSource(sourceOnBus(bus.connect, clock, askedOnBus(idleMonitorQuestion(idleMonitors.mutter, clock), clock, (line) => bus.log.push(line))), (last) => idleSince(last, clock))),
  });

  test('tells how long ago the last input was, and goes on from there without asking', async () => {
    idleMs = 12_000;
    const { calls } = await monitor();
    const { reads, source, clock } = watch();
    await reads(12_000);
    clock.pass(500);
    expect(source.read()).toBe(12_500);
    expect(source.refresh()).toBeNull();
    expect(calls).toEqual(['GetIdletime']);
  });

  test('an answer of some seconds ago is asked for again, and the look waits for it', async () => {
    const { calls } = await monitor();
    const { reads, source, clock, tellings } = watch();
    await reads(0);
    clock.pass(8_000);
    idleMs = 1_300;
    await source.refresh();
    expect(source.read()).toBe(1_000);
    expect(calls).toEqual(['GetIdletime', 'GetIdletime']);
    // Somebody who simply types is no news; each one would be a booking.
    expect(tellings()).toBe(2);
  });

  test('on a fast clock an idle second is as many seconds', async () => {
    idleMs = 1_000;
    await monitor();
    await watch(handClock(60)).reads(60_000);
  });

  test('once somebody may be away their return is awaited, not asked for, and told at once', async () => {
    idleMs = 90_000;
    const { calls, connection } = await monitor();
    const { reads, source, clock, tellings } = watch();
    await reads(90_000);
    expect(calls).toEqual(['GetIdletime', 'AddUserActiveWatch']);
    clock.pass(20_000);
    expect(source.refresh()).toBeNull();
    const before = tellings();
    connection.emit(path, name, 'WatchFired', 'u', 6);
    connection.emit(path, name, 'WatchFired', 'u', 7);
    await reads(0);
    expect(tellings()).toBe(before + 1);
  });

  test('without a monitor nothing is known, until one comes, goes and comes back', async () => {
    const { reads } = watch();
    await reads(null);
    idleMs = 4_000;
    const first = await monitor();
    await reads(4_000);
    await first.leave();
    await reads(null);
    await monitor();
    await reads(4_000);
  });

  test('a monitor that refuses is not known, said once, and asked again later', async () => {
    reply = () => ({ errorName: 'org.freedesktop.DBus.Error.Failed', text: 'not now' });
    const { calls } = await monitor();
    const { reads, source, clock } = watch();
    await reads(null);
    expect(source.refresh()).toBeNull();
    clock.pass(31_000);
    void source.refresh();
    await bus.connect().then((line) => line.call({ destination: name, path, interface: name, member: 'GetIdletime' }).catch(() => undefined));
    expect(calls.length).toBeGreaterThanOrEqual(2);
    expect(bus.log.filter((line) => line.includes('cannot be asked'))).toHaveLength(1);
    reply = (answer) => answer;
    clock.pass(31_000);
    void source.refresh();
    await reads(0);
    expect(bus.log.at(-1)).toContain('answers again');
  });

  test('a monitor that hangs holds nobody up for longer than a second', async () => {
    reply = () => 'none';
    await monitor();
    const { reads, source } = watch();
    await reads(null, 'giving up on it');
    expect(source.refresh()).toBeNull();
  });

  test('a bus that ends and comes back is found again', async () => {
    idleMs = 4_000;
    await monitor();
    const { reads, source, clock } = watch();
    await reads(4_000);
    await bus.stop();
    await reads(null);
    void source.refresh();
    await bus.restart();
    clock.pass(31_000);
    await monitor();
    void source.refresh();
    await reads(4_000);
  });
});
