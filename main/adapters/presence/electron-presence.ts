// Presence as Electron sees it: idle time and lock by asking, sleep and lock by event where the platform has them.
import { powerMonitor } from 'electron';
import type { Presence, PresenceNews } from '../../ports/presence';

const sleepNews = { suspend: 'suspended', resume: 'resumed' } as const;
const eventNews = { ...sleepNews, 'lock-screen': 'changed', 'unlock-screen': 'changed' } as const satisfies Record<string, PresenceNews>;

/** Idle time comes in whole seconds, rounded down; the lock state needs a threshold that idle never reaches. */
const neverIdleSeconds = 10 * 365 * 24 * 3600;

export function electronIdleMs(clockRate: number): number {
  return powerMonitor.getSystemIdleTime() * 1000 * clockRate;
}

export function electronLocked(): boolean {
  return powerMonitor.getSystemIdleState(neverIdleSeconds) === 'locked';
}

function onEvents<News extends PresenceNews>(newsOf: Readonly<Record<string, News>>, listener: (news: News) => void): () => void {
  const heard = Object.entries(newsOf).map(([name, news]) => ({ name, hear: () => listener(news) }));
  // Electron types each event apart; the names above are all real ones.
  heard.forEach(({ name, hear }) => powerMonitor.on(name as 'resume', hear));
  return () => heard.forEach(({ name, hear }) => powerMonitor.off(name as 'resume', hear));
}

export function electronSleep(listener: (news: 'suspended' | 'resumed') => void): () => void {
  return onEvents(sleepNews, listener);
}

/** All of it, where Electron knows all there is to know: on Windows and macOS. */
export function electronPresence(clockRate: number): Presence {
  return {
    read: () => ({
      idleForMs: electronIdleMs(clockRate),
      locked: electronLocked(),
      // Electron cannot tell what keeps the screen awake.
      passive: false,
    }),
    announces: () => true,
    idleFrom: () => 'system',
    onNews: (listener) => onEvents<PresenceNews>(eventNews, listener),
  };
}
