// Says when the last input was, from an idle time that stands still while the machine sleeps.
import type { Reading } from '../state/event';
import type { LiveState } from '../state/live-state';
import type { TimelineMs } from '../time/timeline';

/** Idle time comes in whole seconds, rounded down: input so soon after waking may be from before the sleep. */
const roundingMs = 1_000;

/** `wokeAt`: the end of the last sleep before the reading; null when there was none. Idle unknown: as before. */
export function lastInputBy(state: LiveState, reading: Reading, wokeAt: TimelineMs | null = state.wokeAt): TimelineMs {
  if (reading.idleForMs === null) return state.lastInputAt;
  const inputAt = reading.at - reading.idleForMs;
  const sinceWaking = wokeAt === null || inputAt > wokeAt + roundingMs;
  return sinceWaking ? Math.max(state.lastInputAt, inputAt) : state.lastInputAt;
}
