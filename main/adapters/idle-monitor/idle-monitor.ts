// Asks the idle monitor of GNOME's family of compositors when the last input was, and hears at once when somebody comes back.
import { minuteMs, secondMs } from '../../../shared/time/duration';
import type { Clock } from '../../ports/clock';
import type { BusQuestion } from '../../ports/presence-source';

/** The same monitor under the names of its two families: Mutter (GNOME, Pantheon, Budgie) and Muffin (Cinnamon). */
export const idleMonitors = {
  mutter: { name: 'org.gnome.Mutter.IdleMonitor', path: '/org/gnome/Mutter/IdleMonitor/Core' },
  muffin: { name: 'org.cinnamon.Muffin.IdleMonitor', path: '/org/cinnamon/Muffin/IdleMonitor/Core' },
} as const;

const answerLimitMs = 1_000;
/** Idle for so long, somebody may be away: then their return is awaited instead of asked for. */
const awayMs = minuteMs;
/** A watch that got lost would hide the return for so long. */
const trustInWatchMs = 30 * secondMs;

export interface LastInput {
  /** In awake time of the loop's clock. */
  at: number;
  /** Whether the monitor will say when somebody is there again. */
  watched: boolean;
}

/** Answers with the last input. */
export function idleMonitorQuestion(monitor: (typeof idleMonitors)[keyof typeof idleMonitors], clock: Clock): BusQuestion<LastInput> {
  const now = (): number => clock.read().awakeMs;
  const face = { destination: monitor.name, path: monitor.path, interface: monitor.name };
  return {
    what: monitor.name,
    name: monitor.name,
    freshForMs: ({ watched }) => (watched ? trustInWatchMs : secondMs),
    isNews: (before, after) => after.at - before.at >= awayMs,
    waitedFor: true,
    on(bus) {
      let watch: unknown = null;
      return {
        async ask() {
          const [idle] = await bus.call({ ...face, member: 'GetIdletime' }, answerLimitMs);
          const idleMs = Number(idle);
          if (!Number.isFinite(idleMs) || idleMs < 0) throw new Error(`${String(idle)} is no idle time`);
          // In whole seconds, as everywhere else: parts of a second between two keys are no absence.
          const at = now() - Math.floor(idleMs / secondMs) * secondMs * clock.rate;
          if (watch === null && now() - at >= awayMs) [watch] = await bus.call({ ...face, member: 'AddUserActiveWatch' }, answerLimitMs);
          return { at, watched: watch !== null };
        },
        listen(heard) {
          const stop = bus.onSignal({ sender: monitor.name, interface: monitor.name, member: 'WatchFired' }, ({ body: [fired] }) => {
            if (watch === null || fired !== watch) return;
            // Such a watch fires once.
            watch = null;
            heard({ at: now(), watched: false });
          });
          return () => {
            stop();
            watch = null;
          };
        },
      };
    },
  };
}

export function idleSince({ at }: LastInput, clock: Clock): number {
  return Math.max(0, clock.read().awakeMs - at);
}
