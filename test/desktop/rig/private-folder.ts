// Gives a test file folders of its own for everything a desktop session writes, so that no run sees another or the tester's own files.
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface PrivateFolder {
  readonly path: string;
  /** A folder inside it, made when first asked for. */
  inside(name: string): string;
  release(): void;
}

export function acquirePrivateFolder(purpose: string): PrivateFolder {
  // Short on purpose: the path of a Unix socket may have at most 107 characters.
  const folder = mkdtempSync(path.join(os.tmpdir(), `unsit-${purpose}-`));
  chmodSync(folder, 0o700);
  return {
    path: folder,
    inside(name) {
      const inner = path.join(folder, name);
      mkdirSync(inner, { recursive: true, mode: 0o700 });
      return inner;
    },
    release() {
      // Chromium's last child processes may still be writing while the folder goes.
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    },
  };
}
