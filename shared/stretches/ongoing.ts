// Holds since when what goes on beside the sitting goes on: standing, a pause, a break that is held.
import type { Surrounding } from '../reminder/surrounding';
import type { TimelineMs } from '../time/timeline';

/** Since when what goes on now goes on; null for what does not. */
export interface Ongoing {
  standingSince: TimelineMs | null;
  pausedSince: TimelineMs | null;
  held: { since: TimelineMs; by: Surrounding } | null;
  /** What has held back the break that is due now, in all: its length up to `held`, and the first reason that was no typing. */
  heldFor: { ms: number; by: Surrounding | null };
}

export const nothingOngoing: Ongoing = { standingSince: null, pausedSince: null, held: null, heldFor: { ms: 0, by: null } };

/** What held a break back, whole; typing is named only where nothing else did. */
export function heldInAll({ held, heldFor }: Ongoing, at: TimelineMs): Ongoing['heldFor'] {
  if (held === null) return heldFor;
  const by = heldFor.by === null || heldFor.by === 'typing' ? held.by : heldFor.by;
  return { ms: heldFor.ms + (at - held.since), by };
}
