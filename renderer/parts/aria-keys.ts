// The keys of buttons and links as assistive technology names them; a missing one does not compile.
import type { KeyName } from './KeyHint';

export const ariaKeys: Readonly<Record<KeyName, string>> = {
  enter: 'Enter',
  escape: 'Escape',
  space: 'Space',
  left: 'ArrowLeft',
  right: 'ArrowRight',
  plus: 'Plus',
  mirror: 'M',
  routine: 'R',
  walk: 'W',
  safety: 'S',
  hurts: 'H',
  tender: 'T',
};
