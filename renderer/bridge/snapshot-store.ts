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
}

export function createSnapshotStore(bridge: UnsitBridge, now: () => number): SnapshotStore {
  let received: Received | null = null;
  let stopListening: (() => void) | null = null;
  const listeners = new Set<() => void>();

  function receive(snapshot: Snapshot, ageMs = 0): void {
    received = { snapshot, receivedAt: now() - ageMs };
    for (const listener of listeners) listener();
  }

  async function readFirst(): Promise<void> {
    const snapshot = await bridge.call('readSnapshot');
    // A snapshot that came by itself meanwhile is newer than this answer.
    if (received === null && stopListening !== null) receive(snapshot);
  }

  return {
    read: () => received,
    subscribe(listener) {
      listeners.add(listener);
      if (stopListening === null) {
        stopListening = bridge.onSnapshot(receive);
        // Most often it was there before the page was.
        if (received === null) readFirst().catch((error: unknown) => console.error('readSnapshot', error));
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stopListening?.();
        stopListening = null;
        received = null;
      };
    },
  };
}
