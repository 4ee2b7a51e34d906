// Runs the twenty-second try in the window: wakes once a second, says when a chime is due, and sleeps while paused.
import { useEffect, useRef, useState } from 'react';
import type { Rhythm } from '../../shared/moves/move';
import { pauseOrGoOn, startTry, tryChime, tryViewAt } from './try-run';
import type { TryRun, TryView } from './try-run';

export type OnChime = (chime: 'go' | 'end') => void;

export interface TrySettings {
  rhythm: Rhythm;
  clockRate: number;
  onChime: OnChime;
}

/** A fast clock (tests) may ask for more pictures than anybody can see. */
const shortestWaitMs = 50;
/** Timers may fire a little early by the page's own clock. */
const graceMs = 4;

function useTryChimes(view: TryView, onChime: OnChime): void {
  const before = useRef<TryView | null>(null);
  useEffect(() => {
    const chime = tryChime(before.current, view);
    before.current = view;
    if (chime) onChime(chime);
  }, [view, onChime]);
}

export function useTry({ rhythm, clockRate, onChime }: TrySettings): { view: TryView; togglePause: () => void } {
  const [run, setRun] = useState<TryRun>(() => startTry(performance.now()));
  const [now, setNow] = useState(() => performance.now());
  const view = tryViewAt(run, now, clockRate, rhythm);
  const { untilChangeMs } = view;
  useTryChimes(view, onChime);

  useEffect(() => {
    if (untilChangeMs === null) return undefined;
    const timer = setTimeout(() => setNow(performance.now()), Math.max(shortestWaitMs, untilChangeMs) + graceMs);
    return () => clearTimeout(timer);
  }, [untilChangeMs, now]);

  return {
    view,
    togglePause() {
      const at = performance.now();
      setRun((before) => pauseOrGoOn(before, at, clockRate));
      setNow(at);
    },
  };
}
