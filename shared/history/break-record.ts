// Turns a break of the timeline into one by the wall clock, as the history keeps it.
import { plannedSeconds } from '../routines/routine';
import type { EndedBreak } from '../break/break';
import { secondMs } from '../time/duration';
import { wallOf } from './wall-instant';
import type { Now } from './wall-instant';
import type { BreakRecord } from './records';

const wholeSeconds = (ms: number): number => Math.round(ms / secondMs);

/** `routineName`: in the person's language at that time; null for a walk. */
export function breakRecordOf(ended: EndedBreak, routineName: string | null, now: Now, id: string): BreakRecord {
  const { player, outcome, date } = ended;
  const walked = outcome === 'walked';
  return {
    id,
    date,
    startedAt: wallOf(ended.startedAt, now),
    endedAt: wallOf(ended.endedAt, now),
    zoneOffsetMs: Math.round(now.zoneOffsetMs),
    routineId: walked ? null : (ended.offer?.routineId ?? null),
    routineName: walked ? null : routineName,
    outcome,
    plannedSeconds: plannedSeconds(player),
    doneSeconds: wholeSeconds(player.doneMs.reduce((sum, done) => sum + done, 0)),
    steps: player.steps.map(({ move, side, seconds }, index) => ({
      move,
      side,
      plannedSeconds: seconds,
      doneSeconds: wholeSeconds(player.doneMs[index] ?? 0),
      result: player.results[index] ?? null,
    })),
  };
}
