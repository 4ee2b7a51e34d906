// systemd-logind as the app meets it on the "system" bus: lets a test put the machine to sleep, wake it and lock the session.
import { Variant } from '@jellybrick/dbus-next';
import { connectToBus, type Reply } from './bus-connection';
import { createChanges, type WaitOptions } from './changes';

const NAME = 'org.freedesktop.login1';
const MANAGER_PATH = '/org/freedesktop/login1';
const MANAGER = 'org.freedesktop.login1.Manager';
const SESSION_PATH = '/org/freedesktop/login1/session/_31';
const SESSION = 'org.freedesktop.login1.Session';
const PROPERTIES = 'org.freedesktop.DBus.Properties';

export interface Login1 {
  /** Electron asks for its sleep notice on starting; signals sent before that reach nobody. */
  waitForInhibitor(options?: WaitOptions): Promise<void>;
  /** What asked to be told before sleep, as "who: why". */
  inhibitors(): readonly string[];
  fallAsleep(): void;
  wakeUp(): void;
  shutDown(): void;
  lock(): void;
  unlock(): void;
  release(): Promise<void>;
}

export async function acquireLogin1(address: string): Promise<Login1> {
  const bus = await connectToBus(address);
  const changes = createChanges();
  const inhibitors: string[] = [];
  let locked = false;
  let asleep = false;

  const managerProperties = (): Record<string, Variant> => ({
    PreparingForSleep: new Variant('b', asleep),
    BlockInhibited: new Variant('s', ''),
    LidClosed: new Variant('b', false),
  });
  const sessionProperties = (): Record<string, Variant> => ({
    Id: new Variant('s', '1'),
    Active: new Variant('b', true),
    Type: new Variant('s', 'x11'),
    LockedHint: new Variant('b', locked),
    IdleHint: new Variant('b', false),
  });

  bus.onCall((call): Reply | undefined => {
    if (call.interface === PROPERTIES) {
      const all = call.body[0] === MANAGER ? managerProperties() : sessionProperties();
      if (call.member === 'GetAll') return { signature: 'a{sv}', body: [all] };
      const value = call.member === 'Get' ? all[String(call.body[1])] : undefined;
      return value ? { signature: 'v', body: [value] } : undefined;
    }
    if (call.interface !== MANAGER) return undefined;
    switch (call.member) {
      case 'Inhibit':
        inhibitors.push(`${String(call.body[1])}: ${String(call.body[2])}`);
        changes.announce();
        // A real answer carries a file descriptor, which this D-Bus library cannot send. Signals arrive all the same.
        return { errorName: 'org.freedesktop.DBus.Error.AccessDenied', text: 'No inhibitors on the test desktop' };
      case 'GetSession':
      case 'GetSessionByPID':
        return { signature: 'o', body: [SESSION_PATH] };
      case 'ListSessions':
        return { signature: 'a(susso)', body: [[['1', process.getuid?.() ?? 0, 'tester', 'seat0', SESSION_PATH]]] };
      default:
        return undefined;
    }
  });
  await bus.own(NAME);

  function sleep(on: boolean): void {
    asleep = on;
    bus.emit(MANAGER_PATH, MANAGER, 'PrepareForSleep', 'b', on);
  }
  function setLocked(on: boolean): void {
    locked = on;
    bus.emit(SESSION_PATH, SESSION, on ? 'Lock' : 'Unlock', '');
    bus.emit(SESSION_PATH, PROPERTIES, 'PropertiesChanged', 'sa{sv}as', SESSION, { LockedHint: new Variant('b', on) }, []);
  }

  return {
    async waitForInhibitor(options) {
      await changes.waitFor('somebody asking to be told before sleep', () => (inhibitors.length > 0 ? true : undefined), options);
    },
    inhibitors: () => inhibitors,
    fallAsleep: () => sleep(true),
    wakeUp: () => sleep(false),
    shutDown: () => bus.emit(MANAGER_PATH, MANAGER, 'PrepareForShutdown', 'b', true),
    lock: () => setLocked(true),
    unlock: () => setLocked(false),
    release: () => bus.release(),
  };
}
