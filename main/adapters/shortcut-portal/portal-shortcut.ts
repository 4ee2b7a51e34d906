// Holds a key combination on Wayland, where only the desktop itself can: through its portal, again whenever that comes back.
import type { ConnectBus, MessageBus, Release } from '../../ports/message-bus';
import type { Log } from '../../ports/log';
import type { HoldKeys, KeysHeld } from '../../ports/shortcut';
import { portal } from './portal-answers';
import { openPortalSession } from './portal-session';
import type { PortalSession } from './portal-session';

export interface PortalShortcutOptions {
  connect: ConnectBus;
  description: () => string;
  appIds: readonly string[];
  log: Log;
}

export function portalShortcut({ connect, description, appIds, log }: PortalShortcutOptions): HoldKeys {
  return (accelerator, onPressed) => {
    let state: Promise<KeysHeld> = Promise.resolve('unavailable');
    let session: PortalSession | null = null;
    let stopFollowing: Release = () => undefined;
    let released = false;

    function drop(): void {
      session?.release();
      session = null;
      state = Promise.resolve('unavailable');
    }

    function open(bus: MessageBus): Promise<KeysHeld> {
      const opened = openPortalSession(bus, { accelerator, description: description(), appIds, onPressed, onClosed: drop });
      session = opened;
      return opened.state.catch((error: unknown) => {
        // Given up before an answer came: the portal has ended, or the keys are wanted no more.
        if (session !== opened) return 'unavailable';
        log(`shortcut: this desktop's portal does not take it: ${String(error)}`, 'warning');
        opened.release();
        session = null;
        return 'unavailable';
      });
    }

    /** A portal that ended forgot us; the next one is asked anew. */
    function followPortal(bus: MessageBus): void {
      let wasThere = false;
      stopFollowing = bus.onNameOwner(portal.destination, (there) => {
        if (there && session === null) state = open(bus);
        else if (!there && wasThere) drop();
        wasThere = there;
      });
    }

    state = connect().then(
      (bus) => {
        if (released) return 'unavailable';
        // Asked first: where nobody has the portal's name yet, the question itself starts it.
        const first = open(bus);
        followPortal(bus);
        return first;
      },
      (error: unknown) => {
        log(`shortcut: no portal can be asked: ${String(error)}`, 'warning');
        return 'unavailable';
      },
    );

    return {
      state: () => state,
      release() {
        released = true;
        stopFollowing();
        drop();
      },
    };
  };
}
