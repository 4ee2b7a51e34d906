// Follows whether a Linux tray host is there to show icons: the watcher's name alone does not say it, a panel has to have come too.
import type { ConnectBus, MessageBus } from '../../ports/message-bus';
import type { Log } from '../../ports/log';

const watcher = {
  destination: 'org.kde.StatusNotifierWatcher',
  path: '/StatusNotifierWatcher',
  interface: 'org.kde.StatusNotifierWatcher',
} as const;

async function hasHost(bus: MessageBus): Promise<boolean> {
  const [registered] = await bus.call({
    ...watcher,
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    signature: 'ss',
    body: [watcher.interface, 'IsStatusNotifierHostRegistered'],
  });
  return registered === true;
}

function follow(bus: MessageBus, listener: (present: boolean) => void): () => void {
  let owned = false;
  let asking = 0;
  let told: boolean | null = null;
  const tell = (present: boolean): void => {
    if (present === told) return;
    told = present;
    listener(present);
  };
  const look = (): void => {
    asking += 1;
    const asked = asking;
    hasHost(bus).then(
      (present) => {
        if (asked === asking && owned) tell(present);
      },
      // A watcher that cannot say it is taken at its name.
      () => {
        if (asked === asking && owned) tell(true);
      },
    );
  };
  const hosts = { sender: watcher.destination, interface: watcher.interface };
  const releases = [
    bus.onNameOwner(watcher.destination, (now) => {
      owned = now;
      if (now) look();
      else {
        asking += 1;
        tell(false);
      }
    }),
    bus.onSignal({ ...hosts, member: 'StatusNotifierHostRegistered' }, look),
    bus.onSignal({ ...hosts, member: 'StatusNotifierHostUnregistered' }, look),
  ];
  return () => {
    asking += 1;
    for (const release of releases) release();
  };
}

/** Says at once (as soon as known) and on each change whether a tray host is there; silent where there is no bus. */
export function trayHostOnBus(connect: ConnectBus, log: Log): (listener: (present: boolean) => void) => () => void {
  return (listener) => {
    let release = (): void => undefined;
    let released = false;
    connect().then(
      (bus) => {
        if (!released) release = follow(bus, listener);
      },
      (error: unknown) => log(`tray: nobody can be asked for a tray host: ${String(error)}`, 'warning'),
    );
    return () => {
      released = true;
      release();
    };
  };
}
