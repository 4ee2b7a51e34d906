// Finds where the session bus listens; asks nobody to start one, because a bus of our own would reach nobody's desktop.
import { existsSync } from 'node:fs';
import path from 'node:path';

export interface SessionEnvironment {
  DBUS_SESSION_BUS_ADDRESS?: string | undefined;
  XDG_RUNTIME_DIR?: string | undefined;
}

/** The addresses to try, first one first; empty where this session has no bus. */
export function sessionBusAddresses(
  environment: SessionEnvironment,
  exists: (file: string) => boolean = existsSync,
): readonly string[] {
  const given = environment.DBUS_SESSION_BUS_ADDRESS;
  if (given) return given.split(';').filter((address) => address !== '');
  if (!environment.XDG_RUNTIME_DIR) return [];
  const socket = path.join(environment.XDG_RUNTIME_DIR, 'bus');
  return exists(socket) ? [`unix:path=${socket}`] : [];
}
