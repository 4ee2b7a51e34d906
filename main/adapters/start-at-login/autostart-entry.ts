// The desktop entry that makes a freedesktop.org session start Unsit, and what such a file says after others have edited it.
import type { LaunchCommand } from './launch-command';

/** The general rule for every value: a backslash is written twice. */
function value(text: string): string {
  if (/[\r\n]/.test(text)) throw new Error('a desktop entry cannot name a path with a line break');
  return text.replaceAll('\\', '\\\\');
}

/** The rule for one argument of Exec, before the general one; a percent sign would start a field code. */
function quoted(argument: string): string {
  return `"${argument.replaceAll(/["`$\\]/g, '\\$&').replaceAll('%', '%%')}"`;
}

export function execValue({ executable, args }: LaunchCommand): string {
  return value([executable, ...args].map(quoted).join(' '));
}

export function autostartEntry(name: string, command: LaunchCommand): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${value(name)}`,
    `Exec=${execValue(command)}`,
    // An Unsit that was removed is passed over in silence.
    `TryExec=${value(command.executable)}`,
    'Icon=unsit',
    'Terminal=false',
    'StartupNotify=false',
    'Hidden=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

/** What stands in the group of the entry itself; null when the text has none. */
function ownValues(text: string): ReadonlyMap<string, string> | null {
  const lines = text.split(/\r?\n/);
  const start = lines.indexOf('[Desktop Entry]');
  if (start < 0) return null;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('['));
  return new Map(
    (end < 0 ? rest : rest.slice(0, end)).flatMap((line) => {
      const [, key, said] = /^\s*([A-Za-z0-9-]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
      return key === undefined || said === undefined ? [] : [[key, said] as const];
    }),
  );
}

/** Desktops switch an entry off by editing it: with Hidden, GNOME with a key of its own. */
export function entryIsOn(text: string): boolean {
  const own = ownValues(text);
  return own !== null && own.has('Exec') && own.get('Hidden') !== 'true' && own.get('X-GNOME-Autostart-enabled') !== 'false';
}

/** Whether it starts this program, whatever somebody may have added to the command. */
export function entryNames(text: string, { executable }: LaunchCommand): boolean {
  return ownValues(text)?.get('TryExec') === value(executable);
}
