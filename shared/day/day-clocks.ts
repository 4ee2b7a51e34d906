// Finds when a local day began and ended, and what its clock showed: by what the history noted, else by the rules of the zone here.
import { dayMs, hourMs, minuteMs } from '../time/duration';
import type { HistoryRecords } from '../history/records';
import type { DayPicture, LocalClock } from './day-picture';
import { instantOf } from './local-clock';

/** An instant of which the history knows what the local clock added then. */
export interface Noted {
  at: number;
  offsetMs: number;
}

/** What the zone of this machine adds to UTC at an instant; it may be another zone than the person was in then. */
export type ZoneRules = (at: number) => number;

export function notedOffsets({ bouts, breaks, stretches, reminders }: HistoryRecords): Noted[] {
  return [
    ...bouts.map(({ endedAt, zoneOffsetMs }) => ({ at: endedAt, offsetMs: zoneOffsetMs })),
    ...breaks.map(({ endedAt, zoneOffsetMs }) => ({ at: endedAt, offsetMs: zoneOffsetMs })),
    ...stretches.map(({ to, zoneOffsetMs }) => ({ at: to, offsetMs: zoneOffsetMs })),
    ...reminders.map(({ saidAt, zoneOffsetMs }) => ({ at: saidAt, offsetMs: zoneOffsetMs })),
  ].sort((one, other) => one.at - other.at);
}

const stepMs = 15 * minuteMs;
/** No zone is further from UTC. */
const furthestMs = 15 * hourMs;

function changeBetween(rules: ZoneRules, before: number, after: number): number {
  if (after - before <= 1) return after;
  const middle = Math.floor((before + after) / 2);
  return rules(middle) === rules(before) ? changeBetween(rules, middle, after) : changeBetween(rules, before, middle);
}

/** By the zone's rules: from well before the day to well after it. */
function clocksByRules(midnightMs: number, rules: ZoneRules): LocalClock[] {
  const first = midnightMs - furthestMs;
  const clocks: LocalClock[] = [{ from: first, offsetMs: rules(first) }];
  for (let at = first; at < midnightMs + dayMs + furthestMs; at += stepMs) {
    if (rules(at + stepMs) === rules(at)) continue;
    const from = changeBetween(rules, at, at + stepMs);
    clocks.push({ from, offsetMs: rules(from) });
  }
  return clocks;
}

/** By what was noted: each offset holds from halfway to the one before. */
function clocksByNotes(notes: readonly Noted[]): LocalClock[] {
  return notes.reduce<LocalClock[]>((clocks, { at, offsetMs }, index) => {
    const before = notes[index - 1];
    if (clocks.at(-1)?.offsetMs === offsetMs) return clocks;
    return [...clocks, { from: before ? Math.round((before.at + at) / 2) : at - dayMs, offsetMs }];
  }, []);
}

/** `date`: local, such as `2026-03-10`. `notes`: in order. */
export function dayClocks(date: string, notes: readonly Noted[], rules: ZoneRules): Pick<DayPicture, 'startsAt' | 'endsAt' | 'clocks'> {
  const midnightMs = Date.parse(date);
  const sameZone = notes.every(({ at, offsetMs }) => rules(at) === offsetMs);
  const all = sameZone ? clocksByRules(midnightMs, rules) : clocksByNotes(notes);
  const startsAt = instantOf(all, midnightMs);
  const endsAt = Math.max(startsAt, instantOf(all, midnightMs + dayMs));
  const before = all.findLast(({ from }) => from <= startsAt) ?? all[0];
  const later = all.filter(({ from }) => from > startsAt && from < endsAt);
  return { startsAt, endsAt, clocks: [{ from: startsAt, offsetMs: before?.offsetMs ?? 0 }, ...later] };
}
