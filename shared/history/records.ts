// Says what the history keeps of each thing that happened; files that come from outside are held to the same shapes.
import * as z from 'zod/mini';
import { surroundings } from '../reminder/surrounding';

const id = z.uuid();
const date = z.iso.date();
/** Wall-clock milliseconds since 1970 in UTC; within what a date can hold. */
const instant = z.int().check(z.minimum(0), z.maximum(8_640_000_000_000_000));
const zoneOffsetMs = z.int().check(z.minimum(-86_400_000), z.maximum(86_400_000));
const amount = z.int().check(z.minimum(0));
const byDate = z.record(date, amount);
const heldBy = z.enum(surroundings);
const endedBy = z.enum(['routine', 'walk', 'moved', 'standing', 'not watched', 'natural break']);

const boutRecord = z.object({
  id,
  startedAt: instant,
  endedAt: instant,
  zoneOffsetMs,
  satMs: amount,
  estimatedMs: amount,
  endedBy,
  /** Milliseconds of sitting by local date: each on exactly one. */
  byDate,
});

const reminderRecord = z.object({
  id,
  date,
  saidAt: instant,
  /** When it was answered, or ended otherwise; null where nobody knows. */
  settledAt: z.nullable(instant),
  zoneOffsetMs,
  /** `second`: the second choice was started. */
  outcome: z.enum(['started', 'second', 'snoozed', 'skipped', 'walked', 'dismissed', 'expired', 'withdrawn']),
  channel: z.string().check(z.maxLength(60)),
  heldMs: amount,
  heldBy: z.nullable(heldBy),
  times: amount,
});

const breakStepRecord = z.object({
  move: z.string().check(z.minLength(1), z.maxLength(60)),
  side: z.enum(['left', 'right', 'both']),
  plannedSeconds: amount,
  doneSeconds: amount,
  /** Null: it was never reached. */
  result: z.nullable(z.enum(['done', 'skipped', 'stopped'])),
});

const breakRecord = z.object({
  id,
  date,
  startedAt: instant,
  endedAt: instant,
  zoneOffsetMs,
  /** Null for a walk. */
  routineId: z.nullable(z.string().check(z.maxLength(100))),
  routineName: z.nullable(z.string().check(z.maxLength(200))),
  outcome: z.enum(['finished', 'stopped', 'walked']),
  plannedSeconds: amount,
  doneSeconds: amount,
  steps: z.array(breakStepRecord).check(z.maxLength(100)),
});

const checkInRecord = z.object({
  id,
  date,
  at: instant,
  zoneOffsetMs,
  value: z.int().check(z.minimum(0), z.maximum(10)),
  leg: z.nullable(z.enum(['none', 'one', 'both'])),
  /** Numbness, weakness, bladder or fever were named; null where nobody was asked. */
  redFlag: z.nullable(z.boolean()),
});

/** Why nobody sat, or nothing was said, for a while: what lies between the bouts and beside them. */
const stretchRecord = z.object({
  id,
  date,
  /** `away`: nobody was there, by idle, lock, sleep, or because Unsit was not running (`notWatched`). */
  kind: z.enum(['standing', 'away', 'notWatched', 'paused', 'held']),
  from: instant,
  to: instant,
  zoneOffsetMs,
  heldBy: z.nullable(heldBy),
});

/** What a range held before it was corrected, to put back; what the fields mean stands in shared/correction/counted-bout.ts. */
const replaced = z.object({
  sitting: z.array(z.object({ from: instant, to: instant, zoneOffsetMs, satMs: amount, estimatedMs: amount, byDate })).check(z.maxLength(500)),
  ends: z.array(z.object({ at: instant, endedBy })).check(z.maxLength(500)),
  // Not in what was written before it was kept.
  gaps: z._default(z.array(z.object({ from: instant, to: instant })).check(z.maxLength(2)), []),
  beforeMs: z._default(z.nullable(amount), null),
});

const correctionRecord = z.object({
  id,
  date,
  madeAt: instant,
  zoneOffsetMs,
  from: instant,
  to: instant,
  as: z.enum(['sitting', 'standing', 'away']),
  replaced,
});

/** One of each list. */
export const recordShapes = {
  bouts: boutRecord,
  reminders: reminderRecord,
  breaks: breakRecord,
  checkIns: checkInRecord,
  corrections: correctionRecord,
  stretches: stretchRecord,
} as const;

/** One list a kind. */
export const historyRecords = z.object({
  bouts: z.array(boutRecord),
  reminders: z.array(reminderRecord),
  breaks: z.array(breakRecord),
  checkIns: z.array(checkInRecord),
  corrections: z.array(correctionRecord),
  stretches: z.array(stretchRecord),
});

export type BoutRecord = z.infer<typeof boutRecord>;
export type ReminderRecord = z.infer<typeof reminderRecord>;
export type BreakRecord = z.infer<typeof breakRecord>;
export type BreakStepRecord = z.infer<typeof breakStepRecord>;
export type CheckInRecord = z.infer<typeof checkInRecord>;
export type CorrectionRecord = z.infer<typeof correctionRecord>;
export type StretchRecord = z.infer<typeof stretchRecord>;
export type Replaced = CorrectionRecord['replaced'];
export type HistoryRecords = z.infer<typeof historyRecords>;

export type HistoryRecord =
  | { kind: 'bout'; record: BoutRecord }
  | { kind: 'reminder'; record: ReminderRecord }
  | { kind: 'break'; record: BreakRecord }
  | { kind: 'checkIn'; record: CheckInRecord }
  | { kind: 'correction'; record: CorrectionRecord }
  | { kind: 'stretch'; record: StretchRecord };

export const noRecords: HistoryRecords = { bouts: [], reminders: [], breaks: [], checkIns: [], corrections: [], stretches: [] };
