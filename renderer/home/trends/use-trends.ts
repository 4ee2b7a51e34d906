// Reads the picture of the weeks, and reads it anew when something happened that changes it; never while nobody can see it.
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Snapshot } from '../../../shared/projection/snapshot';
import { minuteMs } from '../../../shared/time/duration';
import type { TrendsPicture } from '../../../shared/trends/trends-picture';
import { useSnapshot } from '../../bridge/use-snapshot';
import { bridge } from '../../bridge/window-bridge';
import { weekBegins } from '../../language/dates';

/** A running bout moves the plots by less than a line in this time. */
const freshForMs = 5 * minuteMs;

const never = (): null => null;

/** Changes whenever the picture may have changed. */
function momentOf({ situation, break: ongoing, satMs, limitMs, settings, allowedMoves, record }: Snapshot): string {
  return JSON.stringify([situation, ongoing?.stage, Math.floor(satMs / freshForMs), limitMs, settings.weeklyGoal, allowedMoves, record.changes]);
}

function onVisibility(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

const isVisible = (): boolean => document.visibilityState === 'visible';

/** Null until the first answer; `unread` where there is none. */
export function useTrends(): TrendsPicture | 'unread' | null {
  const shown = useSnapshot(never);
  const visible = useSyncExternalStore(onVisibility, isVisible);
  const [picture, setPicture] = useState<TrendsPicture | 'unread' | null>(null);
  const moment = shown && visible ? momentOf(shown.snapshot) : null;

  useEffect(() => {
    if (moment === null) return undefined;
    let overtaken = false;
    bridge.call('readTrends', { weekBegins: weekBegins() }).then(
      (read) => {
        if (!overtaken) setPicture(read);
      },
      (error: unknown) => {
        console.error('readTrends', error);
        if (!overtaken) setPicture((before) => before ?? 'unread');
      },
    );
    return () => {
      overtaken = true;
    };
  }, [moment]);
  return picture;
}
