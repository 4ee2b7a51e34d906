// The kinds of settings and how each is written as a row: what may stand in it, and which control shows it.
import * as z from 'zod/mini';
import type { WorkingHours } from '../hours/working-hours';
import type { MessageKey } from '../messages/english';
import type { RoutineChoice } from '../routines/offer';
import type { OwnRoutine } from '../routines/own-routine';

/** A section of the settings window; `elsewhere` is asked for or edited in a place of its own. */
export type SettingGroup = 'sitting' | 'reminders' | 'waiting' | 'routine' | 'body' | 'app' | 'elsewhere';

interface RowBase<T> {
  group: SettingGroup;
  default: T;
  label: MessageKey;
  hint: MessageKey;
  schema: z.ZodMiniType<T>;
  /** What is sound in a value that the schema does not allow; null when nothing is. */
  salvage?: (found: unknown) => T | null;
}

/** Settings that make others appear while they are on. */
export type ShownWith = 'staySeated' | 'workingHoursOn' | 'shiftLean' | 'shortcut';

/** A whole number of `unit`s between `min` and `max`, with the values most people want as `presets`. */
export interface NumberRow extends RowBase<number> {
  kind: 'number';
  unit: 'minutes' | 'seconds' | 'times' | 'percent';
  min: number;
  max: number;
  presets: readonly number[];
  shownWith?: ShownWith;
}

/** One of several. */
export interface ChoiceRow<T extends string = string> extends RowBase<T> {
  kind: 'choice';
  options: readonly { value: T; label: MessageKey; note?: MessageKey }[];
  /** Shown only while this switch is on or this text is set. */
  shownWith?: ShownWith;
}

/** Any number of these, none of them twice. */
export interface SetRow<T extends string = string> extends RowBase<readonly T[]> {
  kind: 'set';
  options: readonly { value: T; label: MessageKey }[];
  /** Shown only while this switch is on. */
  shownWith?: ShownWith;
  /** While this switch is on, the row rests and says why. */
  restsWith?: { switch: 'staySeated'; hint: MessageKey };
  /** Said while none of them is chosen. */
  noneHint?: MessageKey;
}

/** The routine to suggest: the best one, one of ours or one of the person's own. */
export interface RoutineRow extends RowBase<RoutineChoice> {
  kind: 'routine';
}

/** Short words of the person, like names of programs. */
export interface WordsRow extends RowBase<readonly string[]> {
  kind: 'words';
}

/** Ranges of the week. */
export interface HoursRow extends RowBase<WorkingHours> {
  kind: 'hours';
  shownWith?: ShownWith;
}

/** A key combination in Electron's spelling; empty for none. */
export interface ShortcutRow extends RowBase<string> {
  kind: 'shortcut';
}

/** The person's own routines; they have an editor of their own. */
export interface OwnRoutinesRow extends RowBase<readonly OwnRoutine[]> {
  kind: 'ownRoutines';
}

export interface SwitchRow extends RowBase<boolean> {
  kind: 'switch';
}

function wholeNumber(min: number, max: number): z.ZodMiniType<number> {
  return z.int().check(z.gte(min), z.lte(max));
}

type NumberShape = Omit<NumberRow, 'kind' | 'schema'>;
export function number(shape: NumberShape): NumberRow {
  return { kind: 'number', schema: wholeNumber(shape.min, shape.max), ...shape };
}

export function choice<T extends string>(shape: Omit<ChoiceRow<T>, 'kind' | 'schema'>): ChoiceRow<T> {
  const values = shape.options.map((option) => option.value);
  return { kind: 'choice', schema: z.enum(values as [T, ...T[]]) as unknown as z.ZodMiniType<T>, ...shape };
}

export function setOf<T extends string>(shape: Omit<SetRow<T>, 'kind' | 'schema'>): SetRow<T> {
  const values = shape.options.map((option) => option.value);
  const schema = z
    .array(z.enum(values as [T, ...T[]]))
    .check(z.refine((list) => new Set(list).size === list.length)) as unknown as z.ZodMiniType<readonly T[]>;
  return { kind: 'set', schema, ...shape };
}

export function onOff(shape: Omit<SwitchRow, 'kind' | 'schema'>): SwitchRow {
  return { kind: 'switch', schema: z.boolean(), ...shape };
}

export type AnySettingRow = NumberRow | ChoiceRow | SwitchRow | SetRow | RoutineRow | WordsRow | HoursRow | ShortcutRow | OwnRoutinesRow;
