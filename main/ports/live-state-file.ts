// What the loop needs of the disk: the live state of the last run, and a place to write this one.
import type { ClockReading } from '../../shared/clock/clock-reading';
import type { LiveState } from '../../shared/state/live-state';

export interface SavedLiveState {
  state: LiveState;
  clock: ClockReading;
  /** The last word of a run that ended in order; after a crash it is false. */
  ended: boolean;
}

export interface LiveStateFile {
  /** Null on the first run and where nothing usable was found. */
  read(): SavedLiveState | null;
  /** Atomic; never throws, a disk that refuses is logged once. */
  write(saved: SavedLiveState): void;
}

/** What an earlier run left beside the file: one that was damaged, or was never finished. */
export interface LiveStateCopies {
  /** Never throws; a disk that refuses is logged. */
  removeCopies(): void;
}
