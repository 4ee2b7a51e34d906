// The desktop's screen lock as the app meets it on the session bus; Chromium takes "locked" from here on Linux.
import { connectToBus, type Reply } from './bus-connection';
import { createChanges, type WaitOptions } from './changes';

/** GNOME's and the shared name; Chromium listens to whichever is there when it first asks. */
export type ScreenLockName = 'org.gnome.ScreenSaver' | 'org.freedesktop.ScreenSaver';

export interface ScreenLock {
  /** Resolves when somebody asked whether the screen is locked: from then on they listen for changes. */
  waitForQuestion(options?: WaitOptions): Promise<void>;
  lock(): void;
  unlock(): void;
  release(): Promise<void>;
}

export async function acquireScreenLock(address: string, name: ScreenLockName = 'org.gnome.ScreenSaver'): Promise<ScreenLock> {
  const bus = await connectToBus(address);
  const changes = createChanges();
  const askedPaths = new Set<string>();
  let active = false;

  bus.onCall((call): Reply | undefined => {
    if (call.interface !== name || call.member !== 'GetActive') return undefined;
    askedPaths.add(call.path);
    changes.announce();
    return { signature: 'b', body: [active] };
  });
  await bus.own(name);

  function set(on: boolean): void {
    active = on;
    // Desktops differ in the path they use; it is told on the usual one and wherever it was asked for.
    for (const path of new Set([`/${name.replaceAll('.', '/')}`, ...askedPaths])) bus.emit(path, name, 'ActiveChanged', 'b', on);
  }
  return {
    async waitForQuestion(options) {
      await changes.waitFor('somebody asking whether the screen is locked', () => (askedPaths.size > 0 ? true : undefined), options);
    },
    lock: () => set(true),
    unlock: () => set(false),
    release: () => bus.release(),
  };
}
