// GNOME's idle monitor as the app meets it on the session bus: lets a test be somebody at the keyboard where no X server can tell.
import { connectToBus } from './bus-connection';
import { createChanges } from './changes';

const NAME = 'org.gnome.Mutter.IdleMonitor';
const PATH = '/org/gnome/Mutter/IdleMonitor/Core';

export interface IdleMonitor {
  /** Somebody types, without a pause. */
  sit(): void;
  /** The last key was this instant. */
  leave(): void;
  /** How often somebody asked for the idle time. */
  asked(): number;
  /** The app waits to be told of the return. */
  waitForWatch(): Promise<void>;
  release(): Promise<void>;
}

export async function acquireIdleMonitor(address: string): Promise<IdleMonitor> {
  const bus = await connectToBus(address);
  const changes = createChanges();
  let leftAt: number | null = null;
  let asked = 0;
  let lastWatch = 0;
  const activeWatches = new Set<number>();

  bus.onCall((call) => {
    if (call.path !== PATH) return undefined;
    switch (call.member) {
      case 'GetIdletime':
        asked += 1;
        return { signature: 't', body: [BigInt(leftAt === null ? 0 : Math.round(performance.now() - leftAt))] };
      case 'AddUserActiveWatch':
        activeWatches.add((lastWatch += 1));
        changes.announce();
        return { signature: 'u', body: [lastWatch] };
      case 'AddIdleWatch':
        return { signature: 'u', body: [(lastWatch += 1)] };
      case 'RemoveWatch':
        activeWatches.delete(Number(call.body[0]));
        return { signature: '', body: [] };
      default:
        return undefined;
    }
  });
  await bus.own(NAME);

  return {
    sit() {
      leftAt = null;
      for (const watch of activeWatches) bus.emit(PATH, NAME, 'WatchFired', 'u', watch);
      activeWatches.clear();
    },
    leave() {
      leftAt = performance.now();
    },
    asked: () => asked,
    async waitForWatch() {
      await changes.waitFor('a watch for the return', () => (activeWatches.size > 0 ? true : undefined));
    },
    release: () => bus.release(),
  };
}
