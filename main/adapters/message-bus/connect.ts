// Gives everyone the same connection to the session bus: made when first asked for, made again after a loss.
import type { ConnectBus, MessageBus } from '../../ports/message-bus';
import type { Log } from '../../ports/log';
import { connectionOn } from './connection';
import { openLine } from './line';
import type { Library } from './line';

export interface BusOptions {
  /** Where to try, first one first; asked again for each new connection. */
  addresses: () => readonly string[];
  log: Log;
  /** The limit for connecting and, where a caller names none, for each call. */
  limitMs?: number;
  /** Loaded with the first connection, so that the tray does not wait for it. */
  loadLibrary?: () => Promise<Library>;
}

export function busConnector(options: BusOptions): ConnectBus {
  const { addresses, log, limitMs = 1500, loadLibrary = () => import('@jellybrick/dbus-next') } = options;
  let current: Promise<MessageBus> | null = null;

  async function open(forget: () => void): Promise<MessageBus> {
    const candidates = addresses();
    if (candidates.length === 0) throw new Error('this session has no message bus');
    const library = await loadLibrary();
    const problems: string[] = [];
    for (const address of candidates) {
      try {
        const line = await openLine(library, address, limitMs);
        line.onLost(forget);
        return connectionOn(line, limitMs, log);
      } catch (error) {
        problems.push((error as Error).message);
      }
    }
    throw new Error(`the message bus cannot be reached: ${problems.join('; ')}`);
  }

  return () => {
    if (current) return current;
    const opening: Promise<MessageBus> = open(() => {
      if (current === opening) current = null;
    });
    current = opening;
    opening.catch(() => {
      if (current === opening) current = null;
    });
    return opening;
  };
}
