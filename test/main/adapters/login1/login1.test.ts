// The login manager on a real bus: which session is ours, whether it is locked, since when it is idle, and when the machine sleeps.
import { Variant } from '@jellybrick/dbus-next';
import { beforeEach, describe, expect, test } from 'vitest';
import { findSession } from '../../../../main/adapters/login1/own-session';
import { idleByHint, sessionIdleHintQuestion } from '../../../../main/adapters/login1/session-idle-hint';
import { lockIn, sessionLockQuestion } from '../../../../main/adapters/login1/session-lock';
import { sleepAnnouncements } from '../../../../main/adapters/login1/sleep-announcements';
import { createChanges } from '../../../desktop/rig/changes';
import { handClock } from '../../presence/hand-clock';
import { acquirePrivateBus, hasBusDaemon, type PrivateBus } from '../../presence/private-bus';

const name = 'org.freedesktop.login1';
const root = '/org/freedesktop/login1';
const manager = `${name}.Manager`;
const session = `${name}.Session`;
const properties = 'org.freedesktop.DBus.Properties';
const own = { id: '3', pid: 4711 };
const noSuch = { errorName: 'org.freedesktop.login1.NoSuchSession', text: 'no such session' };

test('a lock is read from the signals of a session, and nothing from the others', () => {
  const from = { sender: ':1.2', path: `${root}/session/_33` };
  expect(lockIn({ ...from, interface: session, member: 'Lock', body: [] })).toEqual({ locked: true, confirmed: false });
  expect(lockIn({ ...from, interface: properties, member: 'PropertiesChanged', body: [session, { LockedHint: false }, []] })).toEqual({ locked: false, confirmed: true });
  expect(lockIn({ ...from, interface: properties, member: 'PropertiesChanged', body: [session, { Active: false }, []] })).toBeNull();
  expect(lockIn({ ...from, interface: properties, member: 'PropertiesChanged', body: [manager, { LockedHint: true }, []] })).toBeNull();
  expect(lockIn({ ...from, interface: session, member: 'PauseDevice', body: [] })).toBeNull();
});

describe.skipIf(!hasBusDaemon)('on a real bus', () => {
  let bus: PrivateBus;
  beforeEach(async () => {
    bus = await acquirePrivateBus();
    return () => bus.release();
  });

  /** Knows one session by what it is asked for: its id, "auto" or the process. */
  async function loginManager(known: 'id' | 'auto' | 'pid' = 'id') {
    const path = `${root}/session/_33`;
    const values: Record<string, unknown> = { LockedHint: false, IdleHint: false, IdleSinceHintMonotonic: 0n };
    const signatures: Record<string, string> = { LockedHint: 'b', IdleHint: 'b', IdleSinceHintMonotonic: 't' };
    const { connection, calls } = await bus.standIn(name, ({ member, body, path: asked }) => {
      const found = { signature: 'o', body: [path] };
      if (member === 'GetSession') return (body[0] === own.id && known === 'id') || (body[0] === 'auto' && known === 'auto') ? found : noSuch;
      if (member === 'GetSessionByPID') return body[0] === own.pid && known === 'pid' ? found : noSuch;
      if (member !== 'Get' || asked !== path) return undefined;
      const property = String(body[1]);
      return { signature: 'v', body: [new Variant(signatures[property] ?? 's', values[property])] };
    });
    return {
      path,
      calls,
      set(property: string, value: unknown, announced = true) {
        values[property] = value;
        if (announced) connection.emit(path, properties, 'PropertiesChanged', 'sa{sv}as', session, { [property]: new Variant(signatures[property] ?? 's', value) }, []);
      },
      signal: (member: string, at = path) => connection.emit(at, session, member, ''),
      sleep: (on: boolean) => connection.emit(root, manager, 'PrepareForSleep', 'b', on),
    };
  }

  test.each(['id', 'auto', 'pid'] as const)('our session is found by its %s', async (known) => {
    const { path } = await loginManager(known);
    expect(await findSession(await bus.connect(), own)).toBe(path);
  });

  test('where no session is ours, nothing is known about its lock', async () => {
    await bus.standIn(name, () => noSuch);
    await bus.watch(sessionLockQuestion(own), handClock()).reads(null);
  });

  test('the hint is the truth: locked and unlocked as announced', async () => {
    const login = await loginManager();
    const { reads } = bus.watch(sessionLockQuestion(own), handClock());
    await reads({ locked: false, confirmed: true });
    login.set('LockedHint', true);
    await reads({ locked: true, confirmed: true });
    login.set('LockedHint', false);
    await reads({ locked: false, confirmed: true });
  });

  test('the lock of another session is not ours', async () => {
    const login = await loginManager();
    const { reads, tellings } = bus.watch(sessionLockQuestion(own), handClock());
    await reads({ locked: false, confirmed: true });
    const before = tellings();
    login.signal('Lock', `${root}/session/_39`);
    login.set('IdleHint', true);
    login.signal('Unlock');
    login.signal('Lock');
    await reads({ locked: true, confirmed: false });
    expect(tellings()).toBe(before + 1);
  });

  test('a wish to lock that nobody fulfils is forgotten after some seconds', async () => {
    const login = await loginManager();
    const clock = handClock();
    const { reads, source } = bus.watch(sessionLockQuestion(own), clock);
    await reads({ locked: false, confirmed: true });
    login.signal('Lock');
    await reads({ locked: true, confirmed: false });
    clock.pass(6_000);
    void source.refresh();
    await reads({ locked: false, confirmed: true });
  });

  test('an unlocking that was not announced is found within a minute', async () => {
    const login = await loginManager();
    const clock = handClock();
    const { reads, source } = bus.watch(sessionLockQuestion(own), clock);
    await reads({ locked: false, confirmed: true });
    login.set('LockedHint', true);
    await reads({ locked: true, confirmed: true });
    login.set('LockedHint', false, false);
    clock.pass(61_000);
    void source.refresh();
    await reads({ locked: false, confirmed: true });
  });

  test('the idle hint counts from when it was set, and only where it is ever set', async () => {
    const login = await loginManager();
    const clock = handClock();
    const { reads, source } = bus.watch(sessionIdleHintQuestion(own, clock, () => 500_000), clock);
    await reads({ idle: false, since: clock.read().awakeMs - 500_000, works: false });
    const read = () => {
      const hint = source.read();
      return hint === 'asking' || hint === null ? hint : idleByHint(hint, clock);
    };
    expect(read()).toBeNull();
    login.set('IdleSinceHintMonotonic', 200_000_000n, false);
    login.set('IdleHint', true);
    await reads({ idle: true, since: clock.read().awakeMs - 300_000, works: true });
    clock.pass(10_000);
    expect(read()).toBe(310_000);
    login.set('IdleSinceHintMonotonic', 499_000_000n, false);
    login.set('IdleHint', false);
    await reads({ idle: false, since: clock.read().awakeMs - 1_000, works: true });
    expect(read()).toBe(0);
  });

  test('sleep and waking are heard', async () => {
    const login = await loginManager();
    const changes = createChanges();
    const heard: string[] = [];
    const line = await bus.connect();
    const release = sleepAnnouncements(line, (news) => {
      heard.push(news);
      changes.announce();
    });
    // An answer means that the wish to hear was here before it.
    await line.call({ destination: name, path: root, interface: manager, member: 'GetSession', signature: 's', body: [own.id] });
    login.sleep(true);
    login.sleep(false);
    await changes.waitFor('both', () => (heard.length === 2 ? true : undefined), { instead: () => heard.join() });
    expect(heard).toEqual(['suspended', 'resumed']);
    release();
  });
});
