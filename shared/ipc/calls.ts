// The whole conversation between windows and main, one row a call: its arguments' schema and which windows may make it.
import * as z from 'zod/mini';
import { reminderAnswers } from '../projection/reminder-text';
import type { ReminderText } from '../projection/reminder-text';
import { checkInAnswer } from '../check-in/answer';
import type { CheckInPicture } from '../check-in/answer';
import type { NoticeToSay, ReminderToSay } from '../state/effect';
import type { DayPicture } from '../day/day-picture';
import type { Diagnostics } from '../diagnostics/diagnostics';
import { hoursRange } from '../hours/working-hours';
import { isOwnRoutineId, ownRoutine, ownRoutineLimits } from '../routines/own-routine';
import type { OwnRoutine, OwnRoutineId } from '../routines/own-routine';
import type { RoutineProblem } from '../routines/routine-file';
import type { RoutineRef } from '../routines/offer';
import { isRoutineId } from '../routines/routine';
import type { WhyRefused } from '../correction/plan';
import type { Snapshot } from '../projection/snapshot';
import type { Going, RecordBroughtBack, RecordDay, RecordDeleted, RecordPicture, RecordSaved } from '../record/answers';
import { keepForChoices } from '../record/keep-for';
import { settingKeys } from '../settings/settings';
import type { SettingKey } from '../settings/settings';
import type { TrendsPicture } from '../trends/trends-picture';

/** Each window is one page; its name is in its address. */
export const windowNames = ['home', 'break', 'backdrop', 'settings', 'card', 'welcome', 'safety', 'explanation', 'routines', 'diagnostics'] as const;
export type WindowName = (typeof windowNames)[number];

interface Row<Args, Result> {
  args: z.ZodMiniType<Args>;
  /** Carried as a type only: what the call answers. */
  result: (result: Result) => void;
  windows: readonly WindowName[];
}

function row<Args>(args: z.ZodMiniType<Args>, windows: readonly WindowName[]) {
  return {
    answers: <Result>(): Row<Args, Result> => ({ args, result: () => undefined, windows }),
  };
}

const nothing = z.undefined();
const routineId = z
  .string()
  .check(z.refine((id) => isRoutineId(id) || isOwnRoutineId(id))) as unknown as z.ZodMiniType<RoutineRef>;
const wallInstant = z.int().check(z.gte(0), z.lte(8_640_000_000_000_000));
const ownRoutineId = z.string().check(z.refine(isOwnRoutineId)) as unknown as z.ZodMiniType<OwnRoutineId>;
const everywhere: readonly WindowName[] = windowNames;

const playerCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('begin') }),
  z.strictObject({ type: z.literal('pause') }),
  z.strictObject({ type: z.literal('resume') }),
  z.strictObject({ type: z.literal('next') }),
  z.strictObject({ type: z.literal('back') }),
  z.strictObject({ type: z.literal('extend') }),
  z.strictObject({ type: z.literal('mirror') }),
  z.strictObject({ type: z.literal('stop') }),
  z.strictObject({ type: z.literal('hurts') }),
  z.strictObject({ type: z.literal('goOn') }),
  z.strictObject({ type: z.literal('tenderSpot') }),
  z.strictObject({ type: z.literal('chooseRoutine'), routineId }),
]);

/** What stands on the card: a reminder, or one of the small words beside it. */
export interface CardContent {
  said: { kind: 'reminder'; reminder: ReminderToSay } | { kind: 'notice'; notice: NoticeToSay };
  text: ReminderText;
}

/** One try to bring a reminder to the screen. */
export interface Delivered {
  /** The wall clock. */
  atMs: number;
  channel: string;
  outcome: 'shown' | 'failed' | 'too late';
  tookMs: number;
}

/** How a setting write went; a refused value changes nothing. */
export type SettingWrite = 'saved' | 'refused' | 'notWritable';

/** How it stands with the shortcut; `taken`: the desktop refuses these keys, most often because another program has them. */
export type ShortcutState = 'off' | 'works' | 'taken' | 'unavailable';

/** How handing routines on as a file went. */
export type RoutineExport = 'saved' | 'cancelled' | 'notWritable';

/** What became of a file of routines that the person chose. */
export type RoutineImport =
  | { kind: 'cancelled' | 'unreadable' | 'tooLarge' | 'notOurs' | 'newer' | 'notWritable' }
  | { kind: 'imported'; added: readonly Pick<OwnRoutine, 'id' | 'name'>[]; problems: readonly RoutineProblem[] };

/** Something the person was not told yet about their settings file; told once. */
export type SettingsNotice =
  | {
      kind: 'repaired';
      /** Back to their usual values. */
      badKeys: SettingKey[];
      /** Kept in part. */
      salvagedKeys: SettingKey[];
      keptAs: string;
    }
  | { kind: 'unreadable' };

/** What became of a correction, or of taking one back; `changedMs`: sitting in all, more or (below 0) less. */
export type CorrectionAnswer =
  | { kind: 'done'; id: string | null; changedMs: number }
  | { kind: 'refused'; why: WhyRefused };

/** What came of keeping the record for a shorter time; `deleted`: null where the setting was not kept, or nothing had to go. */
export interface KeptFor {
  written: SettingWrite;
  deleted: RecordDeleted | null;
}

export const calls = {
  /** The picture now; later pictures come by themselves on the snapshot channel. */
  readSnapshot: row(nothing, everywhere).answers<Snapshot>(),
  /** What the card shows; null when it is already over. */
  readCard: row(nothing, ['card']).answers<CardContent | null>(),
  answerCard: row(z.strictObject({ answer: z.enum(reminderAnswers) }), ['card']).answers<null>(),
  readSettingsNotice: row(nothing, ['home', 'settings']).answers<SettingsNotice | null>(),
  /** The weeks and the year; `weekBegins`: 0 for Monday to 6 for Sunday, as this person's system has it. */
  readTrends: row(z.strictObject({ weekBegins: z.int().check(z.gte(0), z.lte(6)) }), ['home']).answers<TrendsPicture>(),
  /** How the last reminders came, the newest first. */
  readDeliveries: row(nothing, ['settings']).answers<readonly Delivered[]>(),
  /** Says a test reminder in the style of the settings. */
  sendTestReminder: row(nothing, ['settings']).answers<null>(),
  dismissSettingsNotice: row(nothing, ['home', 'settings']).answers<null>(),
  writeSetting: row(
    z.strictObject({
      key: z.enum(settingKeys),
      value: z.union([
        z.number(),
        z.string(),
        z.boolean(),
        z.array(z.string()).check(z.maxLength(40)),
        z.array(hoursRange).check(z.maxLength(42)),
      ]),
    }),
    ['settings', 'welcome', 'routines'],
  ).answers<SettingWrite>(),
  /** Waits while the desktop still asks the person about the keys. */
  readShortcutState: row(nothing, ['settings']).answers<ShortcutState>(),
  /** Null: the suggested routine. */
  startBreak: row(z.strictObject({ routineId: z.nullable(routineId) }), ['home', 'explanation', 'routines', 'welcome']).answers<null>(),
  /** Somebody is about to start one: its window gets ready meanwhile. */
  expectBreak: row(nothing, ['home', 'explanation', 'routines', 'welcome']).answers<null>(),
  player: row(playerCommand, ['break']).answers<null>(),
  walk: row(nothing, ['break']).answers<null>(),
  closeBreak: row(nothing, ['break', 'backdrop']).answers<null>(),
  snooze: row(
    z.strictObject({ minutes: z.int().check(z.gte(1), z.lte(60)) }),
    ['home', 'backdrop'],
  ).answers<null>(),
  skip: row(nothing, ['home']).answers<null>(),
  /** So much height its words need. */
  fitCard: row(z.strictObject({ height: z.int().check(z.gte(60), z.lte(1200)) }), ['card']).answers<null>(),
  /** The card was put aside without an answer. */
  dismissReminder: row(nothing, ['card']).answers<null>(),
  /** Null: today. A day to come is today too. */
  readDay: row(z.strictObject({ date: z.nullable(z.iso.date()) }), ['home']).answers<DayPicture>(),
  /** Counts a stretch otherwise; wall-clock milliseconds, `to` null for now. */
  correct: row(
    z.strictObject({ from: wallInstant, to: z.nullable(wallInstant), as: z.enum(['sitting', 'standing', 'away']) }),
    ['home'],
  ).answers<CorrectionAnswer>(),
  undoCorrection: row(z.strictObject({ id: z.uuid() }), ['home']).answers<CorrectionAnswer>(),
  /** The answers to the check-in that are kept. */
  readCheckIns: row(nothing, ['home']).answers<CheckInPicture>(),
  /** Keeps the answer of today, in place of an earlier one; a sign in it opens the safety window. */
  answerCheckIn: row(checkInAnswer, ['home']).answers<CheckInPicture>(),
  /** Takes the answer of today out of the history; false where that cannot be written. */
  undoCheckIn: row(nothing, ['home']).answers<boolean>(),
  skipCheckIn: row(nothing, ['home']).answers<null>(),
  /** Asks again what was skipped today. */
  reopenCheckIn: row(nothing, ['home']).answers<null>(),
  stopCheckIn: row(nothing, ['home']).answers<SettingWrite>(),
  /** The safety window where it says when to ask for help. */
  openHelp: row(nothing, ['home']).answers<null>(),
  stand: row(nothing, ['home']).answers<null>(),
  sit: row(nothing, ['home']).answers<null>(),
  moved: row(nothing, ['home']).answers<null>(),
  /** Minutes, the next morning, or until the person resumes. */
  pause: row(
    z.strictObject({ length: z.union([z.int().check(z.gte(1), z.lte(24 * 60)), z.enum(['tomorrow', 'open'])]) }),
    ['home'],
  ).answers<null>(),
  /** Yes to the question after three skips; no is `keepLimit`. */
  widenLimit: row(nothing, ['home']).answers<null>(),
  keepLimit: row(nothing, ['home']).answers<null>(),
  resume: row(nothing, ['home']).answers<null>(),
  openWindow: row(
    z.strictObject({ name: z.enum(['home', 'settings', 'safety', 'explanation', 'routines', 'welcome', 'diagnostics']) }),
    ['home', 'settings', 'break', 'welcome', 'safety', 'explanation', 'routines'],
  ).answers<null>(),
  /** New or changed; `at` is its place in the list when it is not there yet, null for the last. */
  keepRoutine: row(
    z.strictObject({ routine: ownRoutine, at: z.nullable(z.int().check(z.gte(0), z.lt(ownRoutineLimits.routines))) }),
    ['routines'],
  ).answers<SettingWrite>(),
  /** One that was the suggested routine is not any more. */
  deleteRoutine: row(z.strictObject({ id: ownRoutineId }), ['routines']).answers<SettingWrite>(),
  /** Asks where to, and writes these into one file. */
  exportRoutines: row(
    z.strictObject({ ids: z.array(ownRoutineId).check(z.minLength(1), z.maxLength(ownRoutineLimits.routines)) }),
    ['routines'],
  ).answers<RoutineExport>(),
  /** Asks for a file, and adds what is good in it. */
  importRoutines: row(nothing, ['routines']).answers<RoutineImport>(),
  /** How much there is of the record. */
  readRecord: row(nothing, ['settings']).answers<RecordPicture>(),
  readRecordDay: row(z.strictObject({ date: z.iso.date() }), ['settings']).answers<RecordDay>(),
  /** What would go if the record were kept only for so long. */
  readGoing: row(z.strictObject({ keepFor: z.enum(keepForChoices) }), ['settings']).answers<Going>(),
  /** Asks where to, and writes all of it there. */
  saveRecord: row(z.strictObject({ as: z.enum(['csv', 'json']) }), ['settings']).answers<RecordSaved>(),
  /** Asks for a file, and adds what is not known yet. */
  bringBackRecord: row(nothing, ['settings']).answers<RecordBroughtBack>(),
  deleteRecordDay: row(z.strictObject({ date: z.iso.date() }), ['settings']).answers<RecordDeleted>(),
  deleteRecord: row(nothing, ['settings']).answers<RecordDeleted>(),
  /** Keeps the setting and deletes at once what is older, also where the date is in doubt: the person was shown it. */
  keepRecordFor: row(z.strictObject({ keepFor: z.enum(keepForChoices) }), ['settings']).answers<KeptFor>(),
  dismissHistoryNotice: row(nothing, ['home', 'settings']).answers<null>(),
  readDiagnostics: row(nothing, ['diagnostics']).answers<Diagnostics>(),
  /** Puts the facts and the log on the clipboard, as main knows them. */
  copyDiagnostics: row(nothing, ['diagnostics']).answers<null>(),
  /** False where the disk keeps what was to go. */
  clearLog: row(nothing, ['diagnostics']).answers<boolean>(),
  /** False where this desktop opens no folder. */
  showCrashDumps: row(nothing, ['diagnostics']).answers<boolean>(),
  deleteCrashDumps: row(nothing, ['diagnostics']).answers<boolean>(),
  /** Closes the window that asks. */
  closeWindow: row(nothing, ['welcome', 'safety', 'explanation', 'routines', 'diagnostics']).answers<null>(),
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type CallArgs<N extends CallName> = z.infer<Calls[N]['args']>;
export type CallResult<N extends CallName> = Parameters<Calls[N]['result']>[0];

export const callNames = Object.keys(calls) as CallName[];

export function callsOf(window: WindowName): CallName[] {
  return callNames.filter((name) => calls[name].windows.includes(window));
}

/** `ageMs`: how long ago it came, where it came before anybody listened. */
export type SnapshotListener = (snapshot: Snapshot, ageMs: number) => void;

/** What the preload exposes as `window.unsit`: exactly the rows of this window. */
export interface UnsitBridge {
  call<N extends CallName>(name: N, args?: CallArgs<N>): Promise<CallResult<N>>;
  /** Calls back at once with the newest picture, where there is one, and on every new one; returns how to stop. */
  onSnapshot(listener: SnapshotListener): () => void;
}
