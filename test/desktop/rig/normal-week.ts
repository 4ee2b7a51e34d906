// Makes the history of somebody with a normal week at the desk, today included, so that Home has something to show in tests and pictures.
import { aBout, aBreak } from '../../main/adapters/history/history-folder';
import { noRecords } from '../../../shared/history/records';
import type { BoutRecord, BreakRecord, HistoryRecords, StretchRecord } from '../../../shared/history/records';
import { dayMs, hourMs, minuteMs } from '../../../shared/time/duration';
import { dateOf } from '../../../shared/time/local-date';
import { plannedSeconds } from '../../../shared/routines/routine';
import { routines } from '../../../shared/routines/catalogue';
import type { RoutineId } from '../../../shared/routines/routine';
import { say } from './words';

/** Ids of the right form, always the same. */
function createIds(): () => string {
  let number = 0;
  return () => `10000000-0000-4000-8000-${String((number += 1)).padStart(12, '0')}`;
}

/** Adds to a day by its local clock: `9.5` is half past nine. */
function dayAt(date: string, zoneOffsetMs: number, nextId: () => string, into: HistoryRecords) {
  const at = (hour: number): number => Math.round(Date.parse(date) - zoneOffsetMs + hour * hourMs);
  return {
    sat(from: number, to: number, endedBy: BoutRecord['endedBy'], more: Partial<BoutRecord> = {}): void {
      const minutes = Math.round((to - from) * 60);
      into.bouts.push(aBout(date, minutes, { id: nextId(), startedAt: at(from), endedAt: at(from) + minutes * minuteMs, zoneOffsetMs, endedBy, ...more }));
    },
    was(kind: StretchRecord['kind'], from: number, to: number, heldBy: StretchRecord['heldBy'] = null): void {
      into.stretches.push({ id: nextId(), date, kind, from: at(from), to: at(to), zoneOffsetMs, heldBy });
    },
    did(routineId: RoutineId, from: number): void {
      const routine = routines[routineId];
      const planned = plannedSeconds(routine);
      into.breaks.push(
        aBreak(date, {
          id: nextId(),
          startedAt: at(from),
          endedAt: at(from) + planned * 1000,
          zoneOffsetMs,
          routineId,
          routineName: say(routine.name),
          plannedSeconds: planned,
          doneSeconds: planned,
          steps: routine.steps.map(({ move, side, seconds }) => ({ move, side, plannedSeconds: seconds, doneSeconds: seconds, result: 'done' })),
        }),
      );
    },
    walked(from: number): void {
      const walk: Partial<BreakRecord> = { routineId: null, routineName: null, outcome: 'walked', plannedSeconds: 0, doneSeconds: 0, steps: [] };
      into.breaks.push(aBreak(date, { id: nextId(), startedAt: at(from), endedAt: at(from), zoneOffsetMs, ...walk }));
    },
  };
}

type Day = ReturnType<typeof dayAt>;

/** Up to the early afternoon; `shift` in hours makes no two days alike. */
function morning(day: Day, shift: number, withRoutine: boolean): void {
  const from = 8.85 + shift;
  day.sat(from, 9.7, 'natural break');
  day.was('away', 9.7, 9.9);
  if (withRoutine) {
    day.sat(9.9, 10.6, 'routine');
    day.did('stand-150', 10.6);
    day.sat(10.66, 11.35, 'standing');
  } else day.sat(9.9, 11.35, 'standing');
  day.was('standing', 11.35, 11.7);
  day.sat(11.7, 12.5, 'natural break');
  day.was('held', 12.2, 12.5, 'call');
  day.was('away', 12.5, 13.2);
  day.sat(13.2, 13.6, 'walk');
  day.walked(13.6);
}

function afternoon(day: Day): void {
  day.sat(13.7, 14.45, 'moved');
  day.was('paused', 13.8, 14.3);
  day.sat(14.5, 15.1, 'natural break', { estimatedMs: 20 * minuteMs });
}

/** Today ends in an absence until `sittingFrom`, since when somebody sits; it has to be after a quarter past three in the afternoon. */
export function normalWeek(sittingFrom: number, zoneOffsetMs: number): HistoryRecords {
  const records: HistoryRecords = { ...noRecords, bouts: [], reminders: [], breaks: [], checkIns: [], corrections: [], stretches: [] };
  const nextId = createIds();
  const today = dateOf(sittingFrom + zoneOffsetMs);
  for (let back = 6; back >= 0; back -= 1) {
    const day = dayAt(dateOf(Date.parse(today) - back * dayMs), zoneOffsetMs, nextId, records);
    morning(day, (back % 3) / 10, back % 2 === 0);
    afternoon(day);
    if (back > 0) {
      day.was('away', 15.1, 15.3);
      day.sat(15.3, 16.2 + (back % 4) / 5, 'natural break');
    }
  }
  const lastEnd = Date.parse(today) - zoneOffsetMs + 15.1 * hourMs;
  records.stretches.push({ id: nextId(), date: today, kind: 'away', from: lastEnd, to: sittingFrom, zoneOffsetMs, heldBy: null });
  return records;
}
