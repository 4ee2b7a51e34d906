// The settings, one row each: default, allowed values and label; window, validation and documentation are made from the rows.
import * as z from 'zod/mini';
import { usualHours, workingHours } from '../hours/working-hours';
import { englishRoutines } from '../messages/english-routines';
import { cautionCodes } from '../moves/move';
import type { CautionCode, Place } from '../moves/move';
import { placesInOrder } from '../moves/place';
import { keepForChoices } from '../record/keep-for';
import type { KeepFor } from '../record/keep-for';
import { surroundings } from '../reminder/surrounding';
import type { Surrounding } from '../reminder/surrounding';
import type { RoutineChoice } from '../routines/offer';
import { isOwnRoutineId, ownRoutines } from '../routines/own-routine';
import { isRoutineId } from '../routines/routine';
import { salvageRoutines } from '../routines/salvage-routines';
import { weeklyGoals } from '../trends/weekly-goal';
import type { WeeklyGoal } from '../trends/weekly-goal';
import { choice, number, onOff, setOf } from './setting-row';
import type { AnySettingRow, HoursRow, OwnRoutinesRow, RoutineRow, ShortcutRow, WordsRow } from './setting-row';

function isRoutineChoice(value: string): boolean {
  return value === 'best' || isRoutineId(value) || isOwnRoutineId(value);
}

/** How a reminder comes: the tray only, a notification of the desktop, our card, or the break window by itself. */
export const reminderStyles = ['quiet', 'notification', 'card', 'full'] as const;
export type ReminderStyle = (typeof reminderStyles)[number];

export type ShortcutDoes = 'start' | 'snooze';

/** How often the check-in is asked; off until somebody chooses it. */
export const checkInRhythms = ['off', 'daily', 'twiceAWeek'] as const;
export type CheckInRhythm = (typeof checkInRhythms)[number];

/** Modifiers and one key, as Electron writes them: `Ctrl+Alt+B`. At least one modifier, so that no letter is taken away. */
const accelerator = /^$|^(?:(?:Ctrl|Control|CommandOrControl|Command|Cmd|Alt|Option|Shift|Super|Meta)\+)+(?:[A-Z0-9]|F(?:[1-9]|1\d|2[0-4])|Space|Tab|Up|Down|Left|Right|Home|End|PageUp|PageDown|Insert|Delete)$/;

/** Moves that somebody who stays seated may add. Source: content.md §7. */
export const seatedExtraMoves = ['chair-figure-four', 'chair-hamstring-hinge'] as const;
type SeatedExtra = (typeof seatedExtraMoves)[number];

export const settingRows = {
  sitLimitMinutes: number({
    group: 'sitting',
    default: 45,
    unit: 'minutes',
    min: 1,
    max: 180,
    presets: [30, 45, 60],
    label: 'setting.sitLimitMinutes.label',
    hint: 'setting.sitLimitMinutes.hint',
  }),
  naturalBreakMinutes: number({
    group: 'sitting',
    default: 5,
    unit: 'minutes',
    min: 2,
    max: 15,
    presets: [3, 5, 10],
    label: 'setting.naturalBreakMinutes.label',
    hint: 'setting.naturalBreakMinutes.hint',
  }),
  passiveMinutes: number({
    group: 'sitting',
    default: 120,
    unit: 'minutes',
    min: 0,
    max: 240,
    presets: [60, 120, 180],
    label: 'setting.passiveMinutes.label',
    hint: 'setting.passiveMinutes.hint',
  }),
  style: choice<ReminderStyle>({
    group: 'reminders',
    default: 'notification',
    options: reminderStyles.map((style) => ({ value: style, label: `setting.style.${style}`, note: `setting.style.${style}.note` }) as const),
    label: 'setting.style.label',
    hint: 'setting.style.hint',
  }),
  headsUpSeconds: number({
    group: 'reminders',
    default: 0,
    unit: 'seconds',
    min: 0,
    max: 60,
    presets: [0, 15, 30, 60],
    label: 'setting.headsUpSeconds.label',
    hint: 'setting.headsUpSeconds.hint',
  }),
  snoozeMinutes: number({
    group: 'reminders',
    default: 5,
    unit: 'minutes',
    min: 1,
    max: 15,
    presets: [2, 5, 10, 15],
    label: 'setting.snoozeMinutes.label',
    hint: 'setting.snoozeMinutes.hint',
  }),
  maxSnoozes: number({
    group: 'reminders',
    default: 2,
    unit: 'times',
    min: 0,
    max: 3,
    presets: [0, 1, 2, 3],
    label: 'setting.maxSnoozes.label',
    hint: 'setting.maxSnoozes.hint',
  }),
  repeatMinutes: number({
    group: 'reminders',
    default: 5,
    unit: 'minutes',
    min: 2,
    max: 30,
    presets: [5, 10, 15],
    label: 'setting.repeatMinutes.label',
    hint: 'setting.repeatMinutes.hint',
  }),
  shortcut: {
    kind: 'shortcut',
    group: 'reminders',
    default: '',
    schema: z.string().check(z.maxLength(80), z.regex(accelerator)),
    label: 'setting.shortcut.label',
    hint: 'setting.shortcut.hint',
  } as ShortcutRow,
  shortcutDoes: choice<ShortcutDoes>({
    group: 'reminders',
    default: 'start',
    options: [
      { value: 'start', label: 'setting.shortcutDoes.start' },
      { value: 'snooze', label: 'setting.shortcutDoes.snooze' },
    ],
    shownWith: 'shortcut',
    label: 'setting.shortcutDoes.label',
    hint: 'setting.shortcutDoes.hint',
  }),
  holdFor: setOf<Surrounding>({
    group: 'waiting',
    default: [...surroundings],
    options: surroundings.map((one) => ({ value: one, label: `setting.holdFor.${one}` }) as const),
    label: 'setting.holdFor.label',
    hint: 'setting.holdFor.hint',
  }),
  holdApps: {
    kind: 'words',
    group: 'waiting',
    default: [],
    schema: z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(60))).check(z.maxLength(40)),
    label: 'setting.holdApps.label',
    hint: 'setting.holdApps.hint',
  } as WordsRow,
  workingHoursOn: onOff({
    group: 'waiting',
    default: false,
    label: 'setting.workingHoursOn.label',
    hint: 'setting.workingHoursOn.hint',
  }),
  workingHours: {
    kind: 'hours',
    group: 'waiting',
    default: usualHours,
    schema: workingHours,
    shownWith: 'workingHoursOn',
    label: 'setting.workingHours.label',
    hint: 'setting.workingHours.hint',
  } as HoursRow,
  breakMinutes: number({
    group: 'routine',
    default: 3,
    unit: 'minutes',
    min: 1,
    max: 10,
    presets: [1, 3, 5, 8],
    label: 'setting.breakMinutes.label',
    hint: 'setting.breakMinutes.hint',
  }),
  routine: {
    kind: 'routine',
    group: 'routine',
    default: 'best',
    schema: z.string().check(z.refine(isRoutineChoice)) as unknown as z.ZodMiniType<RoutineChoice>,
    label: 'setting.routine.label',
    hint: 'setting.routine.hint',
  } as RoutineRow,
  weeklyGoal: choice<WeeklyGoal>({
    group: 'routine',
    default: 'steady',
    options: weeklyGoals.map((goal) => ({ value: goal, label: `setting.weeklyGoal.${goal}`, note: `setting.weeklyGoal.${goal}.note` }) as const),
    label: 'setting.weeklyGoal.label',
    hint: 'setting.weeklyGoal.hint',
  }),
  sound: onOff({
    group: 'routine',
    default: true,
    label: 'setting.sound.label',
    hint: 'setting.sound.hint',
  }),
  volume: number({
    group: 'routine',
    default: 70,
    unit: 'percent',
    min: 5,
    max: 100,
    presets: [25, 50, 70, 100],
    label: 'setting.volume.label',
    hint: 'setting.volume.hint',
  }),
  speech: onOff({
    group: 'routine',
    default: false,
    label: 'setting.speech.label',
    hint: 'setting.speech.hint',
  }),
  places: setOf<Place>({
    group: 'body',
    default: ['chair', 'standing', 'floor'],
    options: placesInOrder.map((place) => ({ value: place, label: `place.${place}` }) as const),
    restsWith: { switch: 'staySeated', hint: 'setting.places.seated' },
    noneHint: 'setting.places.none',
    label: 'setting.places.label',
    hint: 'setting.places.hint',
  }),
  staySeated: onOff({
    group: 'body',
    default: false,
    label: 'setting.staySeated.label',
    hint: 'setting.staySeated.hint',
  }),
  seatedExtras: setOf<SeatedExtra>({
    group: 'body',
    default: [],
    options: seatedExtraMoves.map((move) => ({ value: move, label: `move.${move}.name` }) as const),
    shownWith: 'staySeated',
    label: 'setting.seatedExtras.label',
    hint: 'setting.seatedExtras.hint',
  }),
  cautions: setOf<CautionCode>({
    group: 'body',
    default: [],
    options: cautionCodes.map((code) => ({ value: code, label: `caution.${code}` }) as const),
    label: 'setting.cautions.label',
    hint: 'setting.cautions.hint',
  }),
  checkIn: choice<CheckInRhythm>({
    group: 'body',
    default: 'off',
    options: checkInRhythms.map((rhythm) => ({ value: rhythm, label: `setting.checkIn.${rhythm}`, note: `setting.checkIn.${rhythm}.note` }) as const),
    label: 'setting.checkIn.label',
    hint: 'setting.checkIn.hint',
  }),
  shiftLean: onOff({
    group: 'body',
    default: false,
    label: 'setting.shiftLean.label',
    hint: 'setting.shiftLean.hint',
  }),
  shiftLeanMinutes: number({
    group: 'body',
    default: 30,
    unit: 'minutes',
    min: 15,
    max: 60,
    presets: [15, 20, 30, 60],
    shownWith: 'shiftLean',
    label: 'setting.shiftLeanMinutes.label',
    hint: 'setting.shiftLeanMinutes.hint',
  }),
  /** No move is shown before the cautions were answered or passed over. */
  cautionsAnswered: onOff({
    group: 'elsewhere',
    default: false,
    label: 'setting.cautionsAnswered.label',
    hint: 'setting.cautionsAnswered.hint',
  }),
  ownRoutines: {
    kind: 'ownRoutines',
    group: 'elsewhere',
    default: [],
    schema: ownRoutines,
    salvage: (found) => salvageRoutines(found, englishRoutines['routines.nameless']),
    label: 'setting.ownRoutines.label',
    hint: 'setting.ownRoutines.hint',
  } as OwnRoutinesRow,
  /** Beside the record itself, because a shorter time deletes. */
  keepRecordFor: choice<KeepFor>({
    group: 'elsewhere',
    default: 'ever',
    options: keepForChoices.map((time) => ({ value: time, label: `setting.keepRecordFor.${time}` }) as const),
    label: 'setting.keepRecordFor.label',
    hint: 'setting.keepRecordFor.hint',
  }),
  startAtLogin: onOff({
    group: 'app',
    default: false,
    label: 'setting.startAtLogin.label',
    hint: 'setting.startAtLogin.hint',
  }),
};

export type SettingRows = typeof settingRows;
export type SettingKey = keyof SettingRows;
/** Plain values, one per row. */
export type Settings = { readonly [K in SettingKey]: SettingRows[K]['default'] };

export const settingKeys = Object.keys(settingRows) as SettingKey[];

export const defaultSettings = Object.fromEntries(
  settingKeys.map((key) => [key, settingRows[key].default]),
) as unknown as Settings;

/** True when the value is one that the row allows. */
export function isValidSetting(key: SettingKey, value: unknown): boolean {
  return settingRows[key].schema.safeParse(value).success;
}

/** What can be saved of a value that the row does not allow; null when the row cannot, or nothing is sound in it. */
export function salvagedSetting(key: SettingKey, found: unknown): unknown {
  const row: AnySettingRow = settingRows[key];
  return row.salvage?.(found) ?? null;
}
