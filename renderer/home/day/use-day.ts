// The picture of one day, and what makes it another one; while something goes on in it, it is read anew each minute.
import { useEffect, useState } from 'react';
import type { DayPicture } from '../../../shared/day/day-picture';
import type { Snapshot } from '../../../shared/projection/snapshot';
import { minuteMs } from '../../../shared/time/duration';
import { useSnapshot } from '../../bridge/use-snapshot';
import { useRead } from '../use-read';

const never = (): null => null;

/** Changes whenever the picture may have changed by more than its growing. */
function momentOf({ situation, break: ongoing, reminderPhase, heldBy, pause, limitMs, settings, record }: Snapshot): string {
  return JSON.stringify([situation, ongoing?.stage, reminderPhase, heldBy, pause === null, limitMs, settings.naturalBreakMinutes, record.changes]);
}

/** Counts the minutes of the app's clock; a hidden window asks nothing with it. */
function useMinutes(clockRate: number): number {
  const [minutes, setMinutes] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setMinutes((before) => before + 1), minuteMs / clockRate);
    return () => clearInterval(timer);
  }, [clockRate]);
  return minutes;
}

/** `date`: null for today. `corrected`: how often the record was. Null until the first answer; `unread` where there is none. */
export function useDay(date: string | null, corrected: number): DayPicture | 'unread' | null {
  const shown = useSnapshot(never);
  const minutes = useMinutes(shown?.snapshot.clockRate ?? 1);
  // An earlier day does not grow.
  const grown = date === null ? minutes : 0;
  return useRead('readDay', { date }, shown && `${corrected} ${grown} ${momentOf(shown.snapshot)}`);
}
