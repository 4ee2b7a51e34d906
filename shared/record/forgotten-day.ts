// A day that the person deletes, as the live state has to know it: by its date and by where it lies on the timeline.
import type { TimelineMs } from '../time/timeline';

export interface ForgottenDay {
  date: string;
  from: TimelineMs;
  /** Where the next day begins; for today that is still ahead. */
  to: TimelineMs;
}
