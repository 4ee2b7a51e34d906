// Cuts the time since the last event into slices of one kind each: evidence of sitting, or one part of an absence.
import type { Settings } from '../settings/settings';
import type { AbsencePart, LiveState, TimelineMs } from '../state/live-state';
import type { Reading } from '../state/event';
import { minuteMs } from '../time/duration';

/** `estimated` is evidence by assumption: nobody can ask for idle on this desktop. */
export type SliceKind = AbsencePart | 'evidence' | 'estimated';

export interface Slice {
  from: TimelineMs;
  to: TimelineMs;
  kind: SliceKind;
}

/** The loop looks at least once a minute; a longer awake gap means that nobody was watching. */
export const longestWatchedGapMs = minuteMs + 30_000;

/** What the whole stretch is when the person's or the machine's state settles it, whatever the input says. */
function settledKind(state: LiveState): AbsencePart | null {
  if (state.standing) return 'standing';
  if (state.break?.stage === 'moving') return 'break';
  if (state.asleep) return 'asleep';
  if (state.locked) return 'locked';
  return null;
}

/**
 * Slices the stretch from `state.at` to the reading, in order and without gaps; zero-length slices are left out.
 * Input is sampled: between two samples at most a minute apart it is taken to have been there from the
 * earlier sample to the last input, because the loop also samples at each moment at which this could matter.
 */
export function sliceGap(state: LiveState, reading: Reading, settings: Settings): Slice[] {
  const from = state.at;
  const to = Math.max(from, reading.at);
  const settled = settledKind(state);
  if (settled) return nonEmpty([{ from, to, kind: settled }]);

  // A sleep that nobody announced: the reading is taken on waking, so the sleep lies at the end.
  const awakeTo = to - Math.min(reading.asleepMs, to - from);
  const asleep: Slice = { from: awakeTo, to, kind: 'asleep' };
  if (reading.idleForMs === null) {
    return nonEmpty([{ from, to: awakeTo, kind: 'estimated' }, asleep]);
  }

  const lastInputAt = Math.min(awakeTo, Math.max(from, to - reading.idleForMs));
  const unwatched = awakeTo - from > Math.max(longestWatchedGapMs, settings.naturalBreakMinutes * minuteMs);
  return nonEmpty([
    { from, to: lastInputAt, kind: unwatched ? 'dead' : 'evidence' },
    { from: lastInputAt, to: awakeTo, kind: 'idle' },
    asleep,
  ]);
}

function nonEmpty(slices: Slice[]): Slice[] {
  return slices.filter((slice) => slice.to > slice.from);
}
