// Asks GNOME's session manager what keeps the session from going idle: browsers, players and calls announce themselves there.
import { freshForMs } from '../../../shared/presence/fresh';
import type { BusQuestion } from '../../ports/presence-source';
import { isKeptAwakeByHand } from '../../../shared/presence/kept-awake-by-hand';

const manager = {
  destination: 'org.gnome.SessionManager',
  path: '/org/gnome/SessionManager',
  interface: 'org.gnome.SessionManager',
} as const;

const answerLimitMs = 1_000;
const idleFlag = 8;
/** Nobody has so many; more would be a flood of calls. */
const mostAsked = 32;

export function gnomeSessionQuestion(): BusQuestion<boolean> {
  return {
    what: manager.destination,
    name: manager.destination,
    freshForMs,
    isNews: (before, after) => before !== after,
    waitedFor: false,
    on: (bus) => {
      async function holdsIdle(path: string): Promise<boolean> {
        const ask = async (member: string): Promise<unknown> => {
          const call = { destination: manager.destination, path, interface: `${manager.interface}.Inhibitor`, member };
          return (await bus.call(call, answerLimitMs))[0];
        };
        if ((Number(await ask('GetFlags')) & idleFlag) === 0) return false;
        return !isKeptAwakeByHand(String(await ask('GetAppId'))) && !isKeptAwakeByHand(String(await ask('GetReason')));
      }
      return {
        async ask() {
          const [paths] = await bus.call({ ...manager, member: 'GetInhibitors' }, answerLimitMs);
          if (!Array.isArray(paths)) throw new Error('it lists no inhibitors');
          // One that is gone by the time it is asked holds nothing any more.
          const each = paths.slice(0, mostAsked).map((path) => holdsIdle(String(path)).catch(() => false));
          return (await Promise.all(each)).includes(true);
        },
        listen(_heard, askAgain) {
          const from = { sender: manager.destination, interface: manager.interface };
          const releases = [
            bus.onSignal({ ...from, member: 'InhibitorAdded' }, askAgain),
            bus.onSignal({ ...from, member: 'InhibitorRemoved' }, askAgain),
          ];
          return () => releases.forEach((release) => release());
        },
      };
    },
  };
}
