// Finds where the system bus listens, on which the login manager speaks.
import { existsSync } from 'node:fs';

const usualSocket = '/run/dbus/system_bus_socket';

/** The addresses to try, first one first; empty where this machine has no system bus. */
export function systemBusAddresses(
  environment: { DBUS_SYSTEM_BUS_ADDRESS?: string | undefined },
  exists: (file: string) => boolean = existsSync,
): readonly string[] {
  const given = environment.DBUS_SYSTEM_BUS_ADDRESS;
  if (given) return given.split(';').filter((address) => address !== '');
  return exists(usualSocket) ? [`unix:path=${usualSocket}`] : [];
}
