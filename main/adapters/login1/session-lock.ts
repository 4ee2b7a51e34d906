// Asks the login manager whether our session is locked, and hears when it is told to lock or unlock.
import { freshForMs } from '../../../shared/presence/fresh';
import { secondMs } from '../../../shared/time/duration';
import type { BusSignal } from '../../ports/message-bus';
import type { BusQuestion } from '../../ports/presence-source';
import { loginManager, propertiesInterface, sessionInterface, sessionOn, sessionProperty } from './own-session';
import type { OwnSession } from './own-session';

export interface SessionLock {
  locked: boolean;
  /** Lock and Unlock are wishes; only the hint says what became of them. */
  confirmed: boolean;
}

/** So long a wish is believed; a session without a locker never sets the hint and is not locked. */
const wishMs = 5 * secondMs;

/** What a signal of the session says about the lock; null when it says nothing about it. */
export function lockIn({ interface: face, member, body }: BusSignal): SessionLock | null {
  if (face === sessionInterface) {
    return member === 'Lock' || member === 'Unlock' ? { locked: member === 'Lock', confirmed: false } : null;
  }
  const [about, changed] = body;
  if (member !== 'PropertiesChanged' || about !== sessionInterface || typeof changed !== 'object' || changed === null) return null;
  const hint = (changed as Record<string, unknown>)['LockedHint'];
  return typeof hint === 'boolean' ? { locked: hint, confirmed: true } : null;
}

export function sessionLockQuestion(own: OwnSession): BusQuestion<SessionLock> {
  return {
    what: 'the login manager’s lock',
    name: loginManager.destination,
    freshForMs: ({ locked, confirmed }) => (confirmed ? freshForMs(locked) : wishMs),
    isNews: (before, after) => before.locked !== after.locked,
    waitedFor: false,
    on(bus) {
      const session = sessionOn(bus, own);
      let path: string | null = null;
      return {
        async ask() {
          path = await session();
          const hint = await sessionProperty(bus, path, 'LockedHint');
          if (typeof hint !== 'boolean') throw new Error('it does not say whether the session is locked');
          return { locked: hint, confirmed: true };
        },
        listen(heard) {
          const hear = (signal: BusSignal): void => {
            if (signal.path !== path) return;
            const lock = lockIn(signal);
            if (lock) heard(lock);
          };
          const from = { sender: loginManager.destination };
          const releases = [
            bus.onSignal({ ...from, interface: sessionInterface, member: 'Lock' }, hear),
            bus.onSignal({ ...from, interface: sessionInterface, member: 'Unlock' }, hear),
            bus.onSignal({ ...from, interface: propertiesInterface, member: 'PropertiesChanged' }, hear),
          ];
          return () => releases.forEach((release) => release());
        },
      };
    },
  };
}
