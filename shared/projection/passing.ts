// Carries a snapshot forward between two messages from main, so that windows show passing minutes without asking.
import { minuteMs } from '../time/duration';
import type { Snapshot } from './snapshot';

/** The picture so many milliseconds later, as long as nothing happens meanwhile; a break is carried on by `playerViewAt`. */
export function snapshotAfter(snapshot: Snapshot, passedMs: number): Snapshot {
  const satForMs = snapshot.situation === 'sitting' ? passedMs : 0;
  const { snoozeLeftMs, pause } = snapshot;
  return {
    ...snapshot,
    satMs: snapshot.satMs + satForMs,
    intervalSatMs: snapshot.intervalSatMs + satForMs,
    snoozeLeftMs: snoozeLeftMs === null ? null : Math.max(0, snoozeLeftMs - passedMs),
    pause: pause === null || pause.leftMs === null ? pause : { leftMs: Math.max(0, pause.leftMs - passedMs) },
  };
}

function untilNextMinute(passedMs: number): number {
  return minuteMs - (passedMs % minuteMs);
}

function untilMinuteLess(leftMs: number): number {
  return leftMs % minuteMs || minuteMs;
}

/** Until a minute shown by Home next changes; null while no shown time passes. */
export function nextMinuteMs(snapshot: Snapshot): number | null {
  const sits = snapshot.situation === 'sitting';
  const ahead = [
    ...(sits ? [untilNextMinute(snapshot.satMs)] : []),
    ...(sits && snapshot.intervalSatMs < snapshot.limitMs
      ? [untilMinuteLess(snapshot.limitMs - snapshot.intervalSatMs)]
      : []),
    ...(snapshot.snoozeLeftMs ? [untilMinuteLess(snapshot.snoozeLeftMs)] : []),
  ];
  return ahead.length === 0 ? null : Math.min(...ahead);
}
