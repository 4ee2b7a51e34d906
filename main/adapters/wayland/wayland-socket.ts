// Finds the compositor of this session by the variables it set.
import path from 'node:path';

/** Null where this session names no compositor. */
export function waylandSocket(environment: Readonly<Record<string, string | undefined>>): string | null {
  const display = environment['WAYLAND_DISPLAY'];
  if (!display) return null;
  if (path.isAbsolute(display)) return display;
  const folder = environment['XDG_RUNTIME_DIR'];
  return folder ? path.join(folder, display) : null;
}
