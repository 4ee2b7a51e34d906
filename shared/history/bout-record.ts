// Turns a bout of the timeline into one by the wall clock, as the history keeps it.
import type { WallEnd } from '../bout/by-date';
import type { EndedBout } from '../state/live-state';
import type { TimelineMs } from '../time/timeline';
import type { BoutRecord } from './records';

/** An instant of the timeline, and what the wall clock showed at it. */
export interface Now extends WallEnd {
  at: TimelineMs;
}

export function boutRecordOf(bout: EndedBout, now: Now, id: string): BoutRecord {
  const wallOf = (at: TimelineMs): number => Math.max(0, Math.round(now.wallMs - (now.at - at)));
  return {
    id,
    startedAt: wallOf(bout.startedAt),
    endedAt: wallOf(bout.endedAt),
    zoneOffsetMs: Math.round(now.zoneOffsetMs),
    satMs: Math.round(bout.satMs),
    estimatedMs: Math.round(bout.estimatedMs),
    endedBy: bout.endedBy,
    byDate: Object.fromEntries(Object.entries(bout.byDate).map(([date, satMs]) => [date, Math.round(satMs)])),
  };
}
