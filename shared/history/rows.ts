// Turns records into rows of the tables and back, so that the database, CSV and JSON hold the same.
import { dateOf } from '../time/local-date';
import type { BoutRecord, BreakRecord, BreakStepRecord, CheckInRecord, CorrectionRecord, HistoryRecord, HistoryRecords, ReminderRecord, StretchRecord } from './records';
import { historyRecords } from './records';
import { noRows } from './tables';
import type { Cell, Row, RowsByTable } from './tables';

/** A bout belongs to the first date on which it sat. */
function dateOfBout({ byDate, startedAt, zoneOffsetMs }: BoutRecord): string {
  return Object.keys(byDate).sort()[0] ?? dateOf(startedAt + zoneOffsetMs);
}

const flag = (value: boolean | null): Cell => (value === null ? null : Number(value));

function boutRow(record: BoutRecord): Row {
  return {
    id: record.id,
    date: dateOfBout(record),
    started_at: record.startedAt,
    ended_at: record.endedAt,
    zone_offset_ms: record.zoneOffsetMs,
    sat_ms: record.satMs,
    estimated_ms: record.estimatedMs,
    ended_by: record.endedBy,
  };
}

function reminderRow(record: ReminderRecord): Row {
  return {
    id: record.id,
    date: record.date,
    said_at: record.saidAt,
    settled_at: record.settledAt,
    zone_offset_ms: record.zoneOffsetMs,
    outcome: record.outcome,
    channel: record.channel,
    held_ms: record.heldMs,
    held_by: record.heldBy,
    times: record.times,
  };
}

function breakRow(record: BreakRecord): Row {
  return {
    id: record.id,
    date: record.date,
    started_at: record.startedAt,
    ended_at: record.endedAt,
    zone_offset_ms: record.zoneOffsetMs,
    routine_id: record.routineId,
    routine_name: record.routineName,
    outcome: record.outcome,
    planned_seconds: record.plannedSeconds,
    done_seconds: record.doneSeconds,
  };
}

function stepRow(breakId: string, step: BreakStepRecord, position: number): Row {
  return {
    break_id: breakId,
    position,
    move: step.move,
    side: step.side,
    planned_seconds: step.plannedSeconds,
    done_seconds: step.doneSeconds,
    result: step.result,
  };
}

function checkInRow(record: CheckInRecord): Row {
  const { id, date, at, zoneOffsetMs, value, leg, redFlag } = record;
  return { id, date, at, zone_offset_ms: zoneOffsetMs, value, leg, red_flag: flag(redFlag) };
}

function correctionRow(record: CorrectionRecord): Row {
  const { id, date, madeAt, zoneOffsetMs, from, to, as, replaced } = record;
  return {
    id,
    date,
    made_at: madeAt,
    zone_offset_ms: zoneOffsetMs,
    from_at: from,
    to_at: to,
    counted_as: as,
    replaced: JSON.stringify(replaced),
  };
}

function stretchRow(record: StretchRecord): Row {
  const { id, date, kind, from, to, zoneOffsetMs, heldBy } = record;
  return { id, date, kind, from_at: from, to_at: to, zone_offset_ms: zoneOffsetMs, held_by: heldBy };
}

/** The row of a record and those that belong to it. */
export function rowsOfRecord(one: HistoryRecord): RowsByTable {
  const rows = noRows();
  switch (one.kind) {
    case 'bout':
      rows.bouts.push(boutRow(one.record));
      rows.bout_days.push(...Object.entries(one.record.byDate).map(([date, satMs]) => ({ bout_id: one.record.id, date, sat_ms: satMs })));
      return rows;
    case 'reminder':
      rows.reminders.push(reminderRow(one.record));
      return rows;
    case 'break':
      rows.breaks.push(breakRow(one.record));
      rows.break_steps.push(...one.record.steps.map((step, position) => stepRow(one.record.id, step, position)));
      return rows;
    case 'checkIn':
      rows.check_ins.push(checkInRow(one.record));
      return rows;
    case 'correction':
      rows.corrections.push(correctionRow(one.record));
      return rows;
    case 'stretch':
      rows.stretches.push(stretchRow(one.record));
      return rows;
  }
}

export function listRecords(records: HistoryRecords): HistoryRecord[] {
  return [
    ...records.bouts.map((record) => ({ kind: 'bout' as const, record })),
    ...records.reminders.map((record) => ({ kind: 'reminder' as const, record })),
    ...records.breaks.map((record) => ({ kind: 'break' as const, record })),
    ...records.checkIns.map((record) => ({ kind: 'checkIn' as const, record })),
    ...records.corrections.map((record) => ({ kind: 'correction' as const, record })),
    ...records.stretches.map((record) => ({ kind: 'stretch' as const, record })),
  ];
}

export function rowsOfRecords(records: HistoryRecords): RowsByTable {
  const rows = noRows();
  for (const one of listRecords(records)) {
    for (const [table, more] of Object.entries(rowsOfRecord(one))) rows[table as keyof RowsByTable].push(...more);
  }
  return rows;
}

function groupedBy(rows: readonly Row[], column: string): Map<Cell, Row[]> {
  const groups = new Map<Cell, Row[]>();
  for (const row of rows) {
    const key = row[column] ?? null;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Null where it is no JSON. */
function parsed(cell: Cell | undefined): unknown {
  try {
    return JSON.parse(String(cell)) as unknown;
  } catch {
    return null;
  }
}

/** In the order of the rows; nothing is checked yet. */
export function uncheckedRecords(rows: RowsByTable): Record<keyof HistoryRecords, unknown[]> {
  const days = groupedBy(rows.bout_days, 'bout_id');
  const steps = groupedBy(rows.break_steps, 'break_id');
  return {
    bouts: rows.bouts.map((row) => ({
      id: row['id'],
      startedAt: row['started_at'],
      endedAt: row['ended_at'],
      zoneOffsetMs: row['zone_offset_ms'],
      satMs: row['sat_ms'],
      estimatedMs: row['estimated_ms'],
      endedBy: row['ended_by'],
      byDate: Object.fromEntries((days.get(row['id'] ?? null) ?? []).map((day) => [day['date'], day['sat_ms']])),
    })),
    reminders: rows.reminders.map((row) => ({
      id: row['id'],
      date: row['date'],
      saidAt: row['said_at'],
      settledAt: row['settled_at'],
      zoneOffsetMs: row['zone_offset_ms'],
      outcome: row['outcome'],
      channel: row['channel'],
      heldMs: row['held_ms'],
      heldBy: row['held_by'],
      times: row['times'],
    })),
    breaks: rows.breaks.map((row) => ({
      id: row['id'],
      date: row['date'],
      startedAt: row['started_at'],
      endedAt: row['ended_at'],
      zoneOffsetMs: row['zone_offset_ms'],
      routineId: row['routine_id'],
      routineName: row['routine_name'],
      outcome: row['outcome'],
      plannedSeconds: row['planned_seconds'],
      doneSeconds: row['done_seconds'],
      steps: [...(steps.get(row['id'] ?? null) ?? [])]
        .sort((one, other) => Number(one['position']) - Number(other['position']))
        .map((step) => ({
          move: step['move'],
          side: step['side'],
          plannedSeconds: step['planned_seconds'],
          doneSeconds: step['done_seconds'],
          result: step['result'],
        })),
    })),
    checkIns: rows.check_ins.map((row) => ({
      id: row['id'],
      date: row['date'],
      at: row['at'],
      zoneOffsetMs: row['zone_offset_ms'],
      value: row['value'],
      leg: row['leg'],
      redFlag: row['red_flag'] === null ? null : row['red_flag'] === 1,
    })),
    corrections: rows.corrections.map((row) => ({
      id: row['id'],
      date: row['date'],
      madeAt: row['made_at'],
      zoneOffsetMs: row['zone_offset_ms'],
      from: row['from_at'],
      to: row['to_at'],
      as: row['counted_as'],
      replaced: parsed(row['replaced']),
    })),
    stretches: rows.stretches.map((row) => ({
      id: row['id'],
      date: row['date'],
      kind: row['kind'],
      from: row['from_at'],
      to: row['to_at'],
      zoneOffsetMs: row['zone_offset_ms'],
      heldBy: row['held_by'],
    })),
  };
}

/** Throws where the rows are no history. */
export function recordsOfRows(rows: RowsByTable): HistoryRecords {
  return historyRecords.parse(uncheckedRecords(rows));
}
