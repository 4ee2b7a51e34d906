// What the loop needs to know about the person: how long without input, and whether the screen is locked.
import type { IdleSource } from '../../shared/diagnostics/diagnostics';

export interface PresenceReading {
  /** Null where no idle source can be asked. */
  idleForMs: number | null;
  locked: boolean;
  /** A call, a film or a presentation keeps the screen awake. */
  passive: boolean;
}

/** `changed` asks for a look now; `suspended` and `resumed` are the machine's own announcements. */
export type PresenceNews = 'changed' | 'suspended' | 'resumed';

export interface Presence {
  read(): PresenceReading;
  /**
   * Where idle time has to be asked for: brings it up to date, within a time limit and without rejecting.
   * Null where `read` is as good at once.
   */
  refresh?(): Promise<void> | null;
  /** True while sleep, waking and locks are told by somebody who always does: then looks may be further apart. */
  announces?(): boolean;
  /** Who says how long without input, as far as anybody does. */
  idleFrom?(): IdleSource | null;
  /** Calls on news; the answer stops it. */
  onNews(listener: (news: PresenceNews) => void): () => void;
}
