// Keeps the last snapshot and when it came, for everything in a window that shows it.
import type { UnsitBridge } from '../../shared/ipc/calls';
import type { Snapshot } from '../../shared/projection/snapshot';

export interface Received {
  snapshot: Snapshot;
  /** On the page's own monotonic clock. */
  receivedAt: number;
}

export interface SnapshotStore {
  read(): Received | null;
  /** Calls back on every new snapshot; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Stops listening; a page's own store never does. */
  release(): void;
}

/** Listens at once: most often the picture was there before the page was, and already the first thing that is drawn shows it. */
export function createSnapshotStore(bridge: UnsitBridge, now: () => number): SnapshotStore {
  let received: Received | null = null;
  const listeners = new Set<() => void>();

  function receive(snapshot: Snapshot, ageMs = 0): void {
    received = { snapshot, receivedAt: now() - ageMs };
    for (const listener of listeners) listener();
  }

  async function readFirst(): Promise<void> {
    const snapshot = await bridge.call('readSnapshot');
    // A snapshot that came by itself meanwhile is newer than this answer.
    if (received === null) receive(snapshot);
  }

  const stopListening = bridge.onSnapshot(receive);
  if (received === null) readFirst().catch((error: unknown) => console.error('readSnapshot', error));

  return {
    read: () => received,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    release: stopListening,
  };
}
