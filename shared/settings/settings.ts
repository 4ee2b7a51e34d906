// The settings, one row each: default, allowed values and label; window, validation and documentation are made from the rows.
import * as z from 'zod/mini';
import type { MessageKey } from '../messages/english';

export type SettingGroup = 'sitting' | 'reminders' | 'routine' | 'app';

interface RowBase<T> {
  group: SettingGroup;
  default: T;
  label: MessageKey;
  hint: MessageKey;
  schema: z.ZodMiniType<T>;
}

/** A whole number of `unit`s between `min` and `max`, with the values most people want as `presets`. */
export interface NumberRow extends RowBase<number> {
  kind: 'number';
  unit: 'minutes' | 'times';
  min: number;
  max: number;
  presets: readonly number[];
}

export interface ChoiceRow<T extends string = string> extends RowBase<T> {
  kind: 'choice';
  options: readonly { value: T; label: MessageKey }[];
}

export interface SwitchRow extends RowBase<boolean> {
  kind: 'switch';
}

function wholeNumber(min: number, max: number): z.ZodMiniType<number> {
  return z.int().check(z.gte(min), z.lte(max));
}

type NumberShape = Omit<NumberRow, 'kind' | 'schema'>;
function number(shape: NumberShape): NumberRow {
  return { kind: 'number', schema: wholeNumber(shape.min, shape.max), ...shape };
}

function choice<T extends string>(shape: Omit<ChoiceRow<T>, 'kind' | 'schema'>): ChoiceRow<T> {
  const values = shape.options.map((option) => option.value);
  const schema = z.string().check(
    z.refine((value) => (values as string[]).includes(value)),
  ) as unknown as z.ZodMiniType<T>;
  return { kind: 'choice', schema, ...shape };
}

function onOff(shape: Omit<SwitchRow, 'kind' | 'schema'>): SwitchRow {
  return { kind: 'switch', schema: z.boolean(), ...shape };
}

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
  routine: choice({
    group: 'routine',
    default: 'stand-150',
    options: [
      { value: 'stand-150', label: 'routine.stand-150.name' },
      { value: 'floor-300', label: 'routine.floor-300.name' },
      { value: 'alternate', label: 'setting.routine.alternate' },
    ],
    label: 'setting.routine.label',
    hint: 'setting.routine.hint',
  }),
  sound: onOff({
    group: 'routine',
    default: true,
    label: 'setting.sound.label',
    hint: 'setting.sound.hint',
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
