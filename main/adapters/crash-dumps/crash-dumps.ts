// Crash dumps of Unsit's own processes: written to the data folder by Chromium's reporter, sent nowhere, and only the newest kept.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { app, crashReporter } from 'electron';

export const keptDumps = 5;

/** Without an address nothing is sent, whatever else may be set. Early: what crashes before it leaves nothing. */
export function keepCrashDumps(): void {
  crashReporter.start({ uploadToServer: false });
}

export function crashDumpFolder(): string {
  return app.getPath('crashDumps');
}

interface Dump {
  file: string;
  at: number;
}

/** The newest first. */
export function dumpsIn(folder: string): Dump[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.dmp'))
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, at: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((one, other) => other.at - one.at);
}

/** Each has its notes beside it under the same name. False where one stayed. */
export function deleteDumps(folder: string, keep = 0): boolean {
  try {
    for (const { file } of dumpsIn(folder).slice(keep)) {
      rmSync(file, { force: true });
      rmSync(file.replace(/\.dmp$/, '.meta'), { force: true });
    }
    return true;
  } catch {
    return false;
  }
}
