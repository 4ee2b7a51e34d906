// The picture of the weeks, and what makes it another one.
import type { Snapshot } from '../../../shared/projection/snapshot';
import { minuteMs } from '../../../shared/time/duration';
import type { TrendsPicture } from '../../../shared/trends/trends-picture';
import { useSnapshot } from '../../bridge/use-snapshot';
import { weekBegins } from '../../language/dates';
import { useRead } from '../use-read';

/** A running bout moves the plots by less than a line in this time. */
const freshForMs = 5 * minuteMs;

const never = (): null => null;

/** Changes whenever the picture may have changed. */
function momentOf({ situation, break: ongoing, satMs, limitMs, settings, allowedMoves, record }: Snapshot): string {
  return JSON.stringify([situation, ongoing?.stage, Math.floor(satMs / freshForMs), limitMs, settings.weeklyGoal, allowedMoves, record.changes]);
}

/** `corrected`: how often the record was. Null until the first answer; `unread` where there is none. */
export function useTrends(corrected: number): TrendsPicture | 'unread' | null {
  const shown = useSnapshot(never);
  return useRead('readTrends', { weekBegins: weekBegins() }, shown && `${corrected} ${momentOf(shown.snapshot)}`);
}
