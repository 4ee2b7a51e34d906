// The one way a window gets its picture: the last snapshot, and how much (of the app's own time) has passed since.
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Snapshot } from '../../shared/projection/snapshot';
import { createSnapshotStore } from './snapshot-store';
import { bridge } from './window-bridge';

const store = createSnapshotStore(bridge, () => performance.now());

export interface Shown {
  snapshot: Snapshot;
  passedMs: number;
}

/** Says how long the picture stays as it is; null: until the next snapshot. */
export type UntilChangeMs = (shown: Shown) => number | null;

/** A fast clock (demos, tests) may ask for more pictures than anybody can see. */
const shortestWaitMs = 50;
/** Timers may fire a little early by the page's own clock; a moment later the second has certainly changed. */
const graceMs = 4;

/** Null until the first snapshot is there. `untilChange` has to be a stable function. */
export function useSnapshot(untilChange: UntilChangeMs): Shown | null {
  const received = useSyncExternalStore(store.subscribe, store.read);
  const [now, setNow] = useState(0);
  const passedMs = received ? Math.max(0, now - received.receivedAt) * received.snapshot.clockRate : 0;

  useEffect(() => {
    if (!received) return undefined;
    const waitMs = untilChange({ snapshot: received.snapshot, passedMs });
    if (waitMs === null) return undefined;
    const realMs = Math.max(shortestWaitMs, waitMs / received.snapshot.clockRate);
    const timer = setTimeout(() => setNow(performance.now()), realMs + graceMs);
    return () => clearTimeout(timer);
  }, [received, passedMs, untilChange]);

  return received && { snapshot: received.snapshot, passedMs };
}
