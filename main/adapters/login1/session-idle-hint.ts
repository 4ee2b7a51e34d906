// Asks the login manager since when the desktop calls the session idle: coarse, and only where the desktop says it at all.
import { freshForMs } from '../../../shared/presence/fresh';
import type { Clock } from '../../ports/clock';
import type { BusSignal } from '../../ports/message-bus';
import type { BusQuestion } from '../../ports/presence-source';
import { loginManager, propertiesInterface, sessionInterface, sessionOn, sessionProperty } from './own-session';
import type { OwnSession } from './own-session';

export interface IdleHint {
  idle: boolean;
  /** Since when, in awake time of the loop's clock. */
  since: number;
  /** A desktop that never sets the hint leaves its time at zero. */
  works: boolean;
}

function isAboutIdle({ body: [about, changed] }: BusSignal): boolean {
  return about === sessionInterface && typeof changed === 'object' && changed !== null && 'IdleHint' in changed;
}

/** `monotonicMs` is the machine's own monotonic clock, in which the login manager gives the time of the hint. */
export function sessionIdleHintQuestion(own: OwnSession, clock: Clock, monotonicMs: () => number): BusQuestion<IdleHint> {
  return {
    what: 'the login manager’s idle hint',
    name: loginManager.destination,
    // Each change is announced; this only finds what got lost.
    freshForMs: ({ idle }) => freshForMs(idle),
    isNews: (before, after) => before.idle !== after.idle || before.works !== after.works,
    waitedFor: false,
    on(bus) {
      const session = sessionOn(bus, own);
      let path: string | null = null;
      return {
        async ask() {
          path = await session();
          const idle = await sessionProperty(bus, path, 'IdleHint');
          const sinceMicroseconds = Number(await sessionProperty(bus, path, 'IdleSinceHintMonotonic'));
          const idleMs = monotonicMs() - sinceMicroseconds / 1000;
          return {
            idle: idle === true,
            since: clock.read().awakeMs - Math.max(0, idleMs) * clock.rate,
            works: Number.isFinite(sinceMicroseconds) && sinceMicroseconds > 0,
          };
        },
        listen: (_heard, askAgain) =>
          bus.onSignal(
            { sender: loginManager.destination, interface: propertiesInterface, member: 'PropertiesChanged' },
            (signal) => {
              if (signal.path === path && isAboutIdle(signal)) askAgain();
            },
          ),
      };
    },
  };
}

/** Null while the desktop was never seen to set the hint. */
export function idleByHint({ idle, since, works }: IdleHint, clock: Clock): number | null {
  if (!works) return null;
  return idle ? Math.max(0, clock.read().awakeMs - since) : 0;
}
