// Turns a bout of the timeline into one by the wall clock, as the history keeps it.
import type { EndedBout } from '../state/live-state';
import { wallOf } from './wall-instant';
import type { Now } from './wall-instant';
import type { BoutRecord } from './records';

export function boutRecordOf(bout: EndedBout, now: Now, id: string): BoutRecord {
  return {
    id,
    startedAt: wallOf(bout.startedAt, now),
    endedAt: wallOf(bout.endedAt, now),
    zoneOffsetMs: Math.round(now.zoneOffsetMs),
    satMs: Math.round(bout.satMs),
    estimatedMs: Math.round(bout.estimatedMs),
    endedBy: bout.endedBy,
    byDate: Object.fromEntries(Object.entries(bout.byDate).map(([date, satMs]) => [date, Math.round(satMs)])),
  };
}
