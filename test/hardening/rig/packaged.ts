// Where the packaged app under test lies: a copy outside of the checkout, which an ordinary user may read and no test may change.
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const PLACE = 'UNSIT_PACKAGED_APP';

/** The program of the copy that the set-up made. */
export function packagedExecutable(): string {
  const found = process.env[PLACE];
  if (!found) throw new Error('The packaged app has not been made: run these tests as the vitest project "hardening"');
  return found;
}

export const resourcesOf = (executable: string): string => path.join(path.dirname(executable), 'resources');

/**
 * Copies the folder of a packaged app, and returns the program in it. Root leaves the sandbox helper as an installed package has it,
 * for kernels that give ordinary users no namespaces.
 */
export function copyPackaged(executable: string): { executable: string; folder: string } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unsit-packaged-'));
  chmodSync(folder, 0o755);
  const target = path.join(folder, 'unsit');
  try {
    execFileSync('cp', ['-a', '--reflink=auto', path.dirname(executable), target]);
  } catch {
    cpSync(path.dirname(executable), target, { recursive: true, verbatimSymlinks: true });
  }
  const helper = path.join(target, 'chrome-sandbox');
  if (process.getuid?.() === 0) {
    chownSync(helper, 0, 0);
    chmodSync(helper, 0o4755);
  }
  return { executable: path.join(target, path.basename(executable)), folder };
}

export function announcePackaged(executable: string): void {
  process.env[PLACE] = executable;
}
