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
  | 'tenderSpot'
  | 'hurts'
  | 'goOn'
  | 'stop';

/** The screens of the break window that have keys of their own. */
export type BreakScreen = Break['stage'] | 'hurt';

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
  t: 'tenderSpot',
  h: 'hurts',
  Escape: 'stop',
};

/** Space is no "go on" here: whoever pressed it to pause has not read the words yet. */
const hurt: Readonly<Record<string, BreakKeyMeaning>> = { Enter: 'goOn', s: 'safety', Escape: 'stop' };

const done: Readonly<Record<string, BreakKeyMeaning>> = { Enter: 'close', ' ': 'close', s: 'safety', Escape: 'close' };

const keysOfScreen: Readonly<Record<BreakScreen, Readonly<Record<string, BreakKeyMeaning>>>> = { why, moving, hurt, done };

export function screenOf(running: Break): BreakScreen {
  return running.stage === 'moving' && running.player.hurt !== null ? 'hurt' : running.stage;
}

/** Null: the key means nothing here, or belongs to the control that has the focus. */
export function meaningOfKey(screen: BreakScreen, press: KeyPress): BreakKeyMeaning | null {
  // A key held down must not skip one step after the other.
  if (press.repeat || press.ctrlKey || press.altKey || press.metaKey) return null;
  if (press.onControl && (press.key === 'Enter' || press.key === ' ')) return null;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const meanings = keysOfScreen[screen];
  return Object.hasOwn(meanings, key) ? (meanings[key] ?? null) : null;
}
