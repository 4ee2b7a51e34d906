// Writes a key combination as the portal reads it: the "shortcuts" specification of freedesktop.org, with names of keysyms.

const modifiers: Readonly<Record<string, string>> = {
  Ctrl: 'CTRL',
  Control: 'CTRL',
  CommandOrControl: 'CTRL',
  Command: 'LOGO',
  Cmd: 'LOGO',
  Super: 'LOGO',
  Meta: 'LOGO',
  Alt: 'ALT',
  Option: 'ALT',
  Shift: 'SHIFT',
};

const keysyms: Readonly<Record<string, string>> = { Space: 'space', PageUp: 'Page_Up', PageDown: 'Page_Down' };

/** `Ctrl+Alt+B` → `CTRL+ALT+b`. */
export function portalTrigger(accelerator: string): string {
  const parts = accelerator.split('+');
  const key = parts.at(-1) ?? '';
  const before = parts.slice(0, -1).map((name) => modifiers[name] ?? name.toUpperCase());
  return [...new Set(before), keysyms[key] ?? (key.length === 1 ? key.toLowerCase() : key)].join('+');
}

/** A desktop remembers what the person answered for an id; other keys are another question. */
export function portalShortcutId(accelerator: string): string {
  return `break-${accelerator.replaceAll('+', '-')}`;
}
