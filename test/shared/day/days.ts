// Days to look at: bouts, breaks and stretches of one person, by the hour of the day.
import { dayOf } from '../../../shared/day/day-of';
import { materialOfRecords, together } from '../../../shared/day/day-material';
import type { DayPicture } from '../../../shared/day/day-picture';
import { dayClocks, notedOffsets } from '../../../shared/day/day-clocks';
import { materialOfLiveState } from '../../../shared/day/live-material';
import type { BoutRecord, BreakRecord, CorrectionRecord, HistoryRecords, StretchRecord } from '../../../shared/history/records';
import { noRecords } from '../../../shared/history/records';
import { initialLiveState } from '../../../shared/state/live-state';
import type { LiveState } from '../../../shared/state/live-state';
import { dayMs, hourMs, minuteMs } from '../../../shared/time/duration';
import { partsByDate } from '../../../shared/time/local-date';

export const date = '2026-03-10';
export const midnight = Date.parse(date);
const rules = { limitMs: 45 * minuteMs, naturalBreakMs: 5 * minuteMs };

let number = 0;
const nextId = (): string => `00000000-0000-4000-8000-${String((number += 1)).padStart(12, '0')}`;

/** `9.5` is half past nine. */
export const at = (hour: number): number => Math.round(midnight + hour * hourMs);

export function bout(from: number, to: number, more: Partial<BoutRecord> = {}): BoutRecord {
  const satMs = more.satMs ?? at(to) - at(from);
  const parts = partsByDate(at(from) + satMs, satMs);
  const byDate = Object.fromEntries(parts.map((part) => [part.date, part.lengthMs]));
  return { id: nextId(), startedAt: at(from), endedAt: at(to), zoneOffsetMs: 0, satMs, estimatedMs: 0, endedBy: 'natural break', byDate, ...more };
}

export function routine(from: number, minutes: number, more: Partial<BreakRecord> = {}): BreakRecord {
  return {
    id: nextId(),
    date,
    startedAt: at(from),
    endedAt: at(from) + minutes * minuteMs,
    zoneOffsetMs: 0,
    routineId: 'stand-150',
    routineName: 'Standing at the desk',
    outcome: 'finished',
    plannedSeconds: 150,
    doneSeconds: 150,
    steps: [],
    ...more,
  };
}

export const walk = (from: number): BreakRecord => routine(from, 0, { outcome: 'walked', routineId: null, routineName: null });

export function stretch(kind: StretchRecord['kind'], from: number, to: number, more: Partial<StretchRecord> = {}): StretchRecord {
  return { id: nextId(), date, kind, from: at(from), to: at(to), zoneOffsetMs: 0, heldBy: null, ...more };
}

export function correction(as: CorrectionRecord['as'], from: number, to: number, madeHour: number): CorrectionRecord {
  const replaced = { sitting: [], ends: [], gaps: [], beforeMs: null };
  return { id: nextId(), date, madeAt: at(madeHour), zoneOffsetMs: 0, from: at(from), to: at(to), as, replaced };
}

interface Then {
  nowHour?: number;
  live?: Partial<LiveState>;
  on?: string;
  today?: string;
  zone?: (at: number) => number;
  breakName?: string | null;
}

/** `live`: its timeline began at midnight of `date`. */
export function dayWith(records: Partial<HistoryRecords>, { nowHour = 24, live = {}, on = date, today = date, zone = () => 0, breakName = null }: Then = {}): DayPicture {
  const all = { ...noRecords, ...records };
  const now = at(nowHour);
  const state = { ...initialLiveState, at: now - midnight, ...live };
  return dayOf(
    together(materialOfRecords(all, on), materialOfLiveState(state, { at: state.at, wallMs: now, zoneOffsetMs: zone(now) }, on, breakName)),
    { date: on, today, firstDate: null, now, ...dayClocks(on, notedOffsets(all), zone) },
    rules,
  );
}

export const hourOf = (instant: number): number => Math.round(((instant - midnight) / hourMs) * 1000) / 1000;

/** `sitting 9–10 (60)`: kind, hours, and minutes sat. */
export function told({ pieces }: DayPicture): string[] {
  return pieces.map(({ kind, from, to, satMs, open }) => {
    const sat = kind === 'sitting' ? ` (${Math.round(satMs / minuteMs)})` : '';
    return `${kind} ${hourOf(from)}–${hourOf(to)}${sat}${open ? ' …' : ''}`;
  });
}

export const nextDate = new Date(midnight + dayMs).toISOString().slice(0, 10);
