// Keeps something going on whichever connection to a bus there is: opened when there is one, again when it was lost and came back.
import type { Clock } from '../ports/clock';
import type { ConnectBus, MessageBus } from '../ports/message-bus';
import type { Answer } from '../ports/presence-source';

/** A bus that is not there is tried again with the looks of the loop, but seldom. */
const retryMs = 30_000;

/** The bus is a name on itself: whoever follows it learns of the loss of the line. */
const theBusItself = 'org.freedesktop.DBus';

export interface Followed<Thing> {
  /** `asking` before the first try is over, null while there is no bus. */
  current(): Answer<Thing>;
  /** Tries again where there was no bus for a while. */
  retry(): void;
  release(): void;
}

export function followBus<Thing extends { release(): void }>(
  connect: ConnectBus,
  clock: Clock,
  open: (bus: MessageBus) => Thing,
  told: () => void,
): Followed<Thing> {
  const now = (): number => clock.read().awakeMs;
  let current: Answer<Thing> = 'asking';
  let close = (): void => undefined;
  let trying = false;
  let triedAt = 0;
  let released = false;

  function lose(): void {
    close();
    current = null;
    told();
  }

  function attach(bus: MessageBus): void {
    const thing = open(bus);
    const stopFollowing = bus.onNameOwner(theBusItself, (there) => {
      if (!there) lose();
    });
    current = thing;
    close = () => {
      close = () => undefined;
      stopFollowing();
      thing.release();
    };
    told();
  }

  function attempt(): void {
    trying = true;
    triedAt = now();
    connect().then(
      (bus) => {
        trying = false;
        if (!released) attach(bus);
      },
      () => {
        trying = false;
        if (released || current === null) return;
        current = null;
        told();
      },
    );
  }

  attempt();
  return {
    current: () => current,
    retry() {
      if (current === null && !trying && now() - triedAt >= retryMs) attempt();
    },
    release() {
      released = true;
      close();
    },
  };
}
