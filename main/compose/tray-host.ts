// Follows whether a tray host is there: a tray made before any host existed never registers by itself.
import type { ConnectBus } from '../ports/message-bus';
import type { Log } from '../ports/log';

export type OnTrayHost = (listener: (present: boolean) => void) => () => void;

/** The name that every tray host on a freedesktop.org session bus owns. */
const watcherName = 'org.kde.StatusNotifierWatcher';

export function trayHostOnBus(connect: ConnectBus, log: Log): OnTrayHost {
  return (listener) => {
    let release = (): void => undefined;
    let released = false;
    connect()
      .then((bus) => {
        if (!released) release = bus.onNameOwner(watcherName, listener);
      })
      .catch((error: unknown) => log(`tray: the session bus cannot be asked for a tray host: ${String(error)}`));
    return () => {
      released = true;
      release();
    };
  };
}
