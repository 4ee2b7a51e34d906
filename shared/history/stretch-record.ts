// Turns a stretch of the timeline into records by the wall clock, one a date, as the history keeps them.
import type { EndedStretch } from '../stretches/ended-stretch';
import { partsByDate } from '../time/local-date';
import { wallOf } from './wall-instant';
import type { Now } from './wall-instant';
import type { StretchRecord } from './records';

export function stretchRecordsOf(stretch: EndedStretch, now: Now, newId: () => string): StretchRecord[] {
  const { kind, heldBy } = stretch;
  const zoneOffsetMs = Math.round(now.zoneOffsetMs);
  const end = wallOf(stretch.to, now);
  let from = wallOf(stretch.from, now);
  return partsByDate(end + zoneOffsetMs, end - from).map(({ date, lengthMs }) => {
    const to = from + lengthMs;
    const record: StretchRecord = { id: newId(), date, kind, from, to, zoneOffsetMs, heldBy };
    from = to;
    return record;
  });
}
