// Turns a pressed key combination into Electron's spelling of it, and that into what people read on their keys.

export interface PressedKeys {
  /** `KeyboardEvent.code`: the key's place, so that Shift and other layouts do not change it. */
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  metaKey: boolean;
}

const named: Readonly<Record<string, string>> = {
  Space: 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Insert: 'Insert',
  Delete: 'Delete',
};

function keyOf(code: string): string | null {
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  const [, digit] = /^Digit(\d)$/.exec(code) ?? [];
  if (/^F([1-9]|1\d|2[0-4])$/.test(code)) return code;
  return letter ?? digit ?? named[code] ?? null;
}

/** Null while only modifiers are down, and for a combination without Ctrl, Alt or Super: that would take a letter away from every program. */
export function acceleratorOf({ code, ctrlKey, altKey, shiftKey, metaKey }: PressedKeys): string | null {
  const key = keyOf(code);
  if (key === null || !(ctrlKey || altKey || metaKey)) return null;
  const modifiers = [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', metaKey && 'Super'].filter((one) => one !== false);
  return [...modifiers, key].join('+');
}

/** `Ctrl + Alt + B`. */
export function acceleratorText(accelerator: string): string {
  return accelerator.split('+').join(' + ');
}
