// Makes the history of somebody who has used Unsit on every working day for years: always the same one.
import { aBout, aBreak } from './history-folder';
import type { CheckInRecord, HistoryRecords, ReminderRecord } from '../../../../shared/history/records';
import { dayMs, minuteMs } from '../../../../shared/time/duration';

/** Ids that look random and are the same each time. */
function numberedId(number: number): string {
  const digits = ((number * 2_654_435_761) % 4_294_967_296).toString(16).padStart(8, '0');
  return `${digits}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

const walked = { routineId: null, routineName: null, outcome: 'walked' as const, plannedSeconds: 0, doneSeconds: 0, steps: [] };

/** Nine bouts a day, of which five were reminded of, four breaks with two steps each, and a check-in. */
export function yearsOfHistory(days: number, lastDate = '2026-03-10'): HistoryRecords {
  const records: HistoryRecords = { bouts: [], reminders: [], breaks: [], checkIns: [], corrections: [], stretches: [] };
  const lastDay = Date.parse(`${lastDate}T00:00:00Z`);
  let number = 0;
  const nextId = (): string => numberedId((number += 1));
  for (let back = days - 1; back >= 0; back -= 1) {
    const midnight = lastDay - back * dayMs;
    const date = new Date(midnight).toISOString().slice(0, 10);
    for (let bout = 0; bout < 9; bout += 1) {
      const startedAt = midnight + (480 + bout * 60) * minuteMs;
      const minutes = 20 + ((bout * 7 + back) % 38);
      records.bouts.push(aBout(date, minutes, { id: nextId(), startedAt, endedAt: startedAt + minutes * minuteMs }));
      if (bout % 2 === 0) records.reminders.push(reminderAt(nextId(), date, startedAt + 45 * minuteMs));
      if (bout % 2 === 1) {
        const times = { startedAt: startedAt + 50 * minuteMs, endedAt: startedAt + 52 * minuteMs };
        records.breaks.push(aBreak(date, { id: nextId(), ...times, ...(back % 5 === 0 ? walked : {}) }));
      }
    }
    records.checkIns.push(checkInAt(nextId(), date, midnight + 1020 * minuteMs, back % 4));
  }
  return records;
}

function reminderAt(id: string, date: string, saidAt: number): ReminderRecord {
  return { id, date, saidAt, settledAt: saidAt + 20_000, zoneOffsetMs: 0, outcome: 'started', channel: 'desktop', heldMs: 0, heldBy: null, times: 1 };
}

function checkInAt(id: string, date: string, at: number, value: number): CheckInRecord {
  return { id, date, at, zoneOffsetMs: 0, value, leg: 'none', redFlag: false };
}
