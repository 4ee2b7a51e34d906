// Presence as Electron sees it: idle time and lock by asking, sleep and lock by event where the platform has them.
import { powerMonitor } from 'electron';
import type { Presence, PresenceNews } from '../../ports/presence';

const eventNews = {
  suspend: 'suspended',
  resume: 'resumed',
  'lock-screen': 'changed',
  'unlock-screen': 'changed',
} as const satisfies Record<string, PresenceNews>;

type PowerEvent = keyof typeof eventNews;

/** Idle time comes in whole seconds, rounded down; the lock state needs a threshold that idle never reaches. */
const neverIdleSeconds = 10 * 365 * 24 * 3600;

export function electronPresence(clockRate: number): Presence {
  return {
    read: () => ({
      idleForMs: powerMonitor.getSystemIdleTime() * 1000 * clockRate,
      locked: powerMonitor.getSystemIdleState(neverIdleSeconds) === 'locked',
      // Electron cannot tell what keeps the screen awake.
      passive: false,
    }),
    onNews: (listener) => {
      const names = Object.keys(eventNews) as PowerEvent[];
      const heard = names.map((name) => ({ name, hear: () => listener(eventNews[name]) }));
      // Electron types each event apart; the names above are all real ones.
      heard.forEach(({ name, hear }) => powerMonitor.on(name as 'resume', hear));
      return () => heard.forEach(({ name, hear }) => powerMonitor.off(name as 'resume', hear));
    },
  };
}
