// Keeps what Unsit writes to the person alone: it holds answers about their body and where their days went.
import { chmodSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Log } from '../../ports/log';

const forOthers = 0o077;

/** What is written from now on, by Unsit and by the libraries in it, only its owner can read. Windows goes by the folder instead. */
export function writePrivately(): void {
  process.umask(forOthers);
}

/** Files that are already there, from a copy or a backup for example, are closed to others too; nothing below the folder's own files is touched. */
export function closeToOthers(folder: string, log: Log, platform: NodeJS.Platform = process.platform): void {
  if (platform === 'win32') return;
  for (const name of ours(folder)) {
    const file = path.join(folder, name);
    try {
      const { mode } = statSync(file);
      if ((mode & forOthers) !== 0) chmodSync(file, mode & 0o700);
    } catch (error) {
      log(`files: ${name} may be open to others: ${(error as NodeJS.ErrnoException).code ?? String(error)}`, 'warning');
    }
  }
}

/** The folder may hold files of other programs, when the person chose it themselves. */
function ours(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile() && /^(settings\.json|live-state\.json|history\.sqlite|unsit\.(older\.)?log$)/.test(entry.name)).map((entry) => entry.name);
  } catch {
    // It comes with the first thing that is written.
    return [];
  }
}
