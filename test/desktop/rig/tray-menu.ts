// The tray menu as a person would meet it: read from the dbusmenu layout, and searched by the labels they would read.
import { plain } from './bus-connection';

export interface TrayMenuEntry {
  readonly id: number;
  readonly label: string;
  readonly separator: boolean;
  readonly enabled: boolean;
  readonly visible: boolean;
  /** Undefined where the entry is neither a checkbox nor a radio button. */
  readonly checked: boolean | undefined;
  readonly entries: readonly TrayMenuEntry[];
}

/** A single underscore marks the access key, a double one is a real underscore. */
function withoutAccessKey(label: string): string {
  return label.replaceAll(/_(_?)/g, '$1');
}

/** `layout` is one node of com.canonical.dbusmenu's GetLayout, of type (ia{sv}av), with or without variants around it. */
export function readMenuEntry(layout: unknown): TrayMenuEntry {
  const [id, properties, children] = plain(layout) as [number, Record<string, unknown>, unknown[]];
  const label = properties['label'];
  return {
    id,
    label: typeof label === 'string' ? withoutAccessKey(label) : '',
    separator: properties['type'] === 'separator',
    enabled: properties['enabled'] !== false,
    visible: properties['visible'] !== false,
    checked: properties['toggle-type'] ? properties['toggle-state'] === 1 : undefined,
    entries: children.map(readMenuEntry),
  };
}

/** The menu as an indented list, for failure texts and snapshots: "[x]" checked, "(off)" disabled, "(hidden)" not shown. */
export function describeMenu(entries: readonly TrayMenuEntry[], indent = ''): string {
  return entries
    .map((entry) => {
      const mark = entry.checked === undefined ? '' : entry.checked ? '[x] ' : '[ ] ';
      const state = `${entry.enabled ? '' : ' (off)'}${entry.visible ? '' : ' (hidden)'}`;
      const own = `${indent}${entry.separator ? '---' : `${mark}${entry.label}`}${state}`;
      return entry.entries.length > 0 ? `${own}\n${describeMenu(entry.entries, `${indent}  `)}` : own;
    })
    .join('\n');
}

export type LabelPath = readonly (string | RegExp)[];

function matches(label: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? label === wanted : wanted.test(label);
}

/** The entry a person reaches by these labels; undefined when one is not there or not shown. */
export function findMenuEntry(entries: readonly TrayMenuEntry[], path: LabelPath): TrayMenuEntry | undefined {
  let level = entries;
  let found: TrayMenuEntry | undefined;
  for (const wanted of path) {
    found = level.find((entry) => entry.visible && !entry.separator && matches(entry.label, wanted));
    if (!found) return undefined;
    level = found.entries;
  }
  return found;
}

/** Like `findMenuEntry`, but refuses what a person could not click: missing, hidden or disabled, itself or on the way. */
export function clickableMenuEntry(entries: readonly TrayMenuEntry[], path: LabelPath): TrayMenuEntry {
  for (let length = 1; length <= path.length; length += 1) {
    const entry = findMenuEntry(entries, path.slice(0, length));
    const way = path.slice(0, length).map(String).join(' ▸ ');
    if (!entry) throw new Error(`The tray menu shows no "${way}":\n${describeMenu(entries)}`);
    if (!entry.enabled) throw new Error(`"${way}" is disabled in the tray menu:\n${describeMenu(entries)}`);
    if (length === path.length) return entry;
  }
  throw new Error('A click in the tray menu needs at least one label');
}
