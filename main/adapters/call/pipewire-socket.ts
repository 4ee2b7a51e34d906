// Finds the socket of PipeWire the way its own clients do.
import path from 'node:path';

/** Null where no session is named that it could belong to. */
export function pipewireSocket(environment: Readonly<Record<string, string | undefined>>): string | null {
  const name = environment['PIPEWIRE_REMOTE'] || 'pipewire-0';
  if (path.isAbsolute(name)) return name;
  const folder = environment['PIPEWIRE_RUNTIME_DIR'] || environment['XDG_RUNTIME_DIR'];
  return folder ? path.join(folder, name) : null;
}
