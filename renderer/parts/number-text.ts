// Reads what a person typed into a number field; nothing is rounded, clamped or thrown away behind their back.
import type { NumberRow } from '../../shared/settings/setting-row';

export type TypedNumber = { kind: 'valid'; value: number } | { kind: 'notWhole' } | { kind: 'outOfRange' };

/** Both ends belong to it. */
export type NumberRange = Pick<NumberRow, 'min' | 'max'>;

export function readTyped(text: string, { min, max }: NumberRange): TypedNumber {
  const trimmed = text.trim();
  if (!/^\d+$/.test(trimmed)) return { kind: 'notWhole' };
  const value = Number(trimmed);
  return value < min || value > max ? { kind: 'outOfRange' } : { kind: 'valid', value };
}

/** One step up or down from what is typed, or from the kept value when that is no number; stays in the range. */
export function stepped(text: string, kept: number, by: 1 | -1, { min, max }: NumberRange): number {
  const typed = /^\d+$/.test(text.trim()) ? Number(text.trim()) : kept;
  return Math.min(max, Math.max(min, typed + by));
}

/** Every allowed value has its own button: a field would only say it twice. */
export function presetsSayAll({ min, max, presets }: Pick<NumberRow, 'min' | 'max' | 'presets'>): boolean {
  return presets.length === max - min + 1;
}
