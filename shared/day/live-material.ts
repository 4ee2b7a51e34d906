// What still goes on now, as a part of the day: the running bout, a break, standing, an absence, a pause, a held reminder.
import { addByDate } from '../bout/by-date';
import { wallOf } from '../history/wall-instant';
import type { Now } from '../history/wall-instant';
import type { LiveState } from '../state/live-state';
import type { TimelineMs } from '../time/timeline';
import type { DayOverlay } from './day-picture';
import { boutOn } from './day-material';
import type { BoutOfDay, BreakOfDay, DayMaterial, RestOfDay } from './day-material';

type WallAt = (at: TimelineMs) => number;

/** Idle minutes of somebody who may be reading count, as they do in the ring. */
function runningBout({ bout, absence }: LiveState, date: string, wallAt: WallAt, now: number): BoutOfDay[] {
  if (!bout) return [];
  const booked = absence ? addByDate(bout.byDate, absence.idleByDate) : bout.byDate;
  const byDate = Object.fromEntries(Object.entries(booked).map(([day, ms]) => [day, Math.round(ms)]));
  const here = boutOn(date, byDate);
  if (!here) return [];
  const to = absence && absence.parts.idle === 0 ? wallAt(absence.since) : now;
  const from = Math.min(wallAt(bout.startedAt), to);
  return [{ ...here, from, to, estimated: bout.estimatedMs > 0, endedBy: null }];
}

function runningBreak(state: LiveState, name: string | null, wallAt: WallAt, to: number): BreakOfDay[] {
  const running = state.break;
  if (running?.stage !== 'moving' || running.startedAt === null) return [];
  return [{ kind: 'routine', from: Math.min(wallAt(running.startedAt), to), to, name, cutShort: false, open: true }];
}

function rests({ standing, absence, ongoing: { standingSince } }: LiveState, wallAt: WallAt, to: number): RestOfDay[] {
  if (standing) return standingSince === null ? [] : [{ kind: 'standing', from: Math.min(wallAt(standingSince), to), to, open: true }];
  if (!absence || absence.endedBoutBy === null) return [];
  const kind = absence.endedBoutBy === 'not watched' ? 'notWatched' : 'away';
  return [{ kind, from: Math.min(wallAt(absence.since), to), to, open: true }];
}

function overlays({ pause, ongoing: { pausedSince, held } }: LiveState, wallAt: WallAt, to: number): DayOverlay[] {
  const since = (at: TimelineMs): Pick<DayOverlay, 'from' | 'to' | 'open'> => ({ from: Math.min(wallAt(at), to), to, open: true });
  return [
    ...(pause && pausedSince !== null ? [{ kind: 'paused' as const, ...since(pausedSince), heldBy: null }] : []),
    ...(held ? [{ kind: 'held' as const, ...since(held.since), heldBy: held.by }] : []),
  ];
}

/** `breakName`: of the routine that runs now; null where none does. */
export function materialOfLiveState(state: LiveState, now: Now, date: string, breakName: string | null): DayMaterial {
  const wallAt: WallAt = (at) => wallOf(at, now);
  const to = wallAt(now.at);
  return {
    bouts: runningBout(state, date, wallAt, to),
    breaks: runningBreak(state, breakName, wallAt, to),
    rests: rests(state, wallAt, to),
    overlays: overlays(state, wallAt, to),
    corrections: [],
  };
}
