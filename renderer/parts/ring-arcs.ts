// Turns shares of a whole into arcs of a ring, so that the component only draws.
import type { Segment } from '../../shared/break/player-view';

/** `ahead`: what sitting did and the routine has still to take back. */
export type ArcTone = 'track' | 'cause' | 'ahead' | 'fix' | 'skipped';

export interface Arc {
  /** Where it begins, clockwise from the top, 0 to 1. */
  from: number;
  length: number;
  tone: ArcTone;
}

/** The gap between two steps, as a part of the whole ring. */
export const gap = 0.008;

/** One step: what is done in full teal, what lies ahead as an empty tube of terracotta. */
function arcsOfSegment(segment: Segment, from: number): Arc[] {
  const length = Math.max(0, segment.share - gap);
  if (segment.state === 'skipped') return [{ from, length, tone: 'skipped' }];
  const done = length * segment.filled;
  return [
    { from: from + done, length: length - done, tone: 'ahead' },
    { from, length: done, tone: 'fix' },
  ];
}

/** The routine: each step its own stretch of the ring; terracotta unwinds into teal. */
export function routineArcs(segments: readonly Segment[]): Arc[] {
  let from = 0;
  return segments.flatMap((segment) => {
    const arcs = arcsOfSegment(segment, from + gap / 2);
    from += segment.share;
    return arcs;
  });
}

/** The bout: terracotta grows with the sitting until the limit fills the ring. */
export function boutArcs(satMs: number, limitMs: number): Arc[] {
  const part = Math.min(1, Math.max(0, satMs / limitMs));
  return [
    { from: 0, length: 1, tone: 'track' },
    { from: 0, length: part, tone: 'cause' },
  ];
}

/** A break seen from outside: how far terracotta has become teal. */
export function breakArcs(progress: number): Arc[] {
  return [
    { from: 0, length: 1, tone: 'track' },
    { from: progress, length: 1 - progress, tone: 'ahead' },
    { from: 0, length: progress, tone: 'fix' },
  ];
}

export const emptyArcs: readonly Arc[] = [{ from: 0, length: 1, tone: 'track' }];
