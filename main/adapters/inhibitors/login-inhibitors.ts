// Asks the login manager what keeps the session from going idle, and tells what a person would call watching from what they would not.
import { freshForMs } from '../../../shared/presence/fresh';
import type { BusQuestion } from '../../ports/presence-source';
import { isKeptAwakeByHand } from '../../../shared/presence/kept-awake-by-hand';

const loginManager = {
  destination: 'org.freedesktop.login1',
  path: '/org/freedesktop/login1',
  interface: 'org.freedesktop.login1.Manager',
} as const;

const propertiesInterface = 'org.freedesktop.DBus.Properties';
const answerLimitMs = 1_000;

export interface Inhibitor {
  what: string;
  who: string;
  why: string;
  mode: string;
  uid: number;
}

/** One entry of ListInhibitors, a(ssssuu); null when it is something else. */
export function readInhibitor(entry: unknown): Inhibitor | null {
  if (!Array.isArray(entry)) return null;
  const [what, who, why, mode, uid] = entry as unknown[];
  if (typeof what !== 'string' || typeof who !== 'string' || typeof why !== 'string' || typeof mode !== 'string') return null;
  return { what, who, why, mode, uid: Number(uid) };
}

/** GNOME's session manager passes on what it was asked for; it is asked itself, and in more detail. */
const passedOn = 'user session inhibited';
/** `systemd-inhibit COMMAND` holds everything back for a job that needs nobody. */
const jobReason = 'Unknown reason';

/** What somebody in front of the screen would say holds it awake: a call, a film, a presentation of their own. */
export function tellsOfSomebody({ what, who, why, mode, uid }: Inhibitor, ownUid: number): boolean {
  if (mode !== 'block' || uid !== ownUid || !what.split(':').includes('idle')) return false;
  return why !== passedOn && why !== jobReason && !isKeptAwakeByHand(who) && !isKeptAwakeByHand(why);
}

export function loginInhibitorsQuestion(ownUid: number): BusQuestion<boolean> {
  return {
    what: 'the login manager’s inhibitors',
    name: loginManager.destination,
    freshForMs,
    isNews: (before, after) => before !== after,
    waitedFor: false,
    on: (bus) => ({
      async ask() {
        const [list] = await bus.call({ ...loginManager, member: 'ListInhibitors' }, answerLimitMs);
        if (!Array.isArray(list)) throw new Error('it lists no inhibitors');
        return list.map(readInhibitor).some((inhibitor) => inhibitor !== null && tellsOfSomebody(inhibitor, ownUid));
      },
      listen: (_heard, askAgain) =>
        bus.onSignal(
          { sender: loginManager.destination, path: loginManager.path, interface: propertiesInterface, member: 'PropertiesChanged' },
          ({ body: [about, changed, invalidated] }) => {
            if (about !== loginManager.interface) return;
            const names = [...Object.keys((changed as object | null) ?? {}), ...((invalidated as string[] | null) ?? [])];
            if (names.includes('BlockInhibited')) askAgain();
          },
        ),
    }),
  };
}
