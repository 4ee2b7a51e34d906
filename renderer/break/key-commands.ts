// What each key means on each screen of the break window.
import type { Break } from '../../shared/break/break';

export type BreakKeyMeaning =
  | 'begin'
  | 'otherRoutine'
  | 'walk'
  | 'close'
  | 'togglePause'
  | 'back'
  | 'next'
  | 'extend'
  | 'mirror'
  | 'safety'
  | 'stop';

export interface KeyPress {
  key: string;
  repeat: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  /** The focus is on a control that answers Enter and Space itself. */
  onControl: boolean;
}

const why: Readonly<Record<string, BreakKeyMeaning>> = {
  Enter: 'begin',
  ' ': 'begin',
  r: 'otherRoutine',
  w: 'walk',
  s: 'safety',
  Escape: 'close',
};

const moving: Readonly<Record<string, BreakKeyMeaning>> = {
  ' ': 'togglePause',
  ArrowLeft: 'back',
  ArrowRight: 'next',
  '+': 'extend',
  // The same key without Shift on many keyboards.
  '=': 'extend',
  m: 'mirror',
  s: 'safety',
  Escape: 'stop',
};

const done: Readonly<Record<string, BreakKeyMeaning>> = { Enter: 'close', ' ': 'close', s: 'safety', Escape: 'close' };

const keysOfStage: Readonly<Record<Break['stage'], Readonly<Record<string, BreakKeyMeaning>>>> = { why, moving, done };

/** Null: the key means nothing here, or belongs to the control that has the focus. */
export function meaningOfKey(stage: Break['stage'], press: KeyPress): BreakKeyMeaning | null {
  // A key held down must not skip one step after the other.
  if (press.repeat || press.ctrlKey || press.altKey || press.metaKey) return null;
  if (press.onControl && (press.key === 'Enter' || press.key === ' ')) return null;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const meanings = keysOfStage[stage];
  return Object.hasOwn(meanings, key) ? (meanings[key] ?? null) : null;
}
