// A stretch between the bouts or beside them, apart from how it is noticed: effects carry it, the history keeps it.
import type { Surrounding } from '../reminder/surrounding';
import type { TimelineMs } from '../time/timeline';

/** A stretch that is over; `from` < `to`. */
export interface EndedStretch {
  kind: 'standing' | 'away' | 'notWatched' | 'paused' | 'held';
  from: TimelineMs;
  to: TimelineMs;
  /** Why a due break waited; null for anything else. */
  heldBy: Surrounding | null;
}
