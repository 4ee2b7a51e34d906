// Finds the program behind the name that a Wayland window gives itself: “com.obsproject.Studio” is started as “obs”.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

type Variables = Readonly<Record<string, string | undefined>>;

/** A program that only starts the one that is meant. */
const starters = new Set(['env', 'flatpak', 'snap', 'sh', 'bash']);

/** The program that an entry's first Exec line starts; null where it names none. */
export function programOf(entry: string): string | null {
  const line = /^\[Desktop Entry\]\s*$[^]*?^Exec\s*=\s*(.+)$/m.exec(entry)?.[1];
  const parts = line?.match(/"[^"]*"|\S+/g)?.map((part) => part.replaceAll('"', '')) ?? [];
  const named = parts.find((part) => part.startsWith('--command='));
  if (named) return path.posix.basename(named.slice('--command='.length));
  const program = parts.find((part) => !part.includes('=') && !starters.has(path.posix.basename(part)));
  return program ? path.posix.basename(program) : null;
}

function folders(environment: Variables): string[] {
  const home = environment['HOME'];
  const own = environment['XDG_DATA_HOME'] || (home ? path.join(home, '.local/share') : null);
  const shared = (environment['XDG_DATA_DIRS'] || '/usr/local/share:/usr/share').split(':');
  return [...(own ? [own] : []), ...shared].filter((folder) => path.isAbsolute(folder));
}

/** Null where no entry has this name. */
export async function programOfAppId(appId: string, environment: Variables): Promise<string | null> {
  // It comes from another program and becomes part of a path.
  if (!/^[\w][\w.-]*$/.test(appId)) return null;
  for (const folder of folders(environment)) {
    const entry = await readFile(path.join(folder, 'applications', `${appId}.desktop`), 'utf8').catch(() => null);
    if (entry !== null) return programOf(entry);
  }
  return null;
}
