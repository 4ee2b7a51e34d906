// What the Diagnostics window shows and what a bug report is made of: facts of the system and the log, nothing of the person's body or days.
import type { LogEntry } from '../log/log-entry';

export const idleSources = ['system', 'gnome', 'cinnamon', 'compositor', 'firstInput', 'login'] as const;
/** Who says how long nothing was touched. */
export type IdleSource = (typeof idleSources)[number];

export interface Diagnostics {
  unsit: string;
  electron: string;
  chromium: string;
  node: string;
  /** `Linux 6.1.0 (x64)` */
  system: string;
  /** As the session names itself: `GNOME · x11`; empty where it does not. */
  desktop: string;
  session: 'x' | 'wayland' | 'wayland through x' | null;
  /** Null: nobody here can say. */
  idle: IdleSource | null;
  sleepAnnounced: boolean;
  trayShown: boolean | null;
  /** What brought the last reminder of this run; null where none came yet. */
  lastChannel: string | null;
  /** Where settings, history and the log lie, with the home folder as `~`. */
  folder: string;
  crashDumps: number;
  /** The newest last. */
  log: readonly LogEntry[];
}

/** As many as a window can show and a report should carry. */
export const mostLogLines = 300;
