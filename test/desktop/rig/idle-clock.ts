// Makes the X server's clock jump forward, so that a test sees an hour without input at once instead of waiting for it.
import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from './environment';

/**
 * The library is Debian's and Ubuntu's package `libfaketime`. It is loaded into the X server alone:
 * X computes "time since the last input" from its own clock, so this is all it takes; the clocks of
 * the app and of the tests stay real.
 */
export interface IdleClock {
  readonly environment: Environment;
  jump(byMs: number): void;
}

function libraryFolders(): string[] {
  const multiarch = ['/usr/lib', '/usr/local/lib'].flatMap((base) =>
    existsSync(base)
      ? readdirSync(base, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map((entry) => path.join(base, entry.name, 'faketime'))
      : [],
  );
  return [...multiarch, '/usr/lib/faketime', '/usr/lib64/faketime', '/usr/local/lib/faketime'];
}

export function findClockLibrary(): string | undefined {
  return libraryFolders()
    .map((folder) => path.join(folder, 'libfaketime.so.1'))
    .find((file) => existsSync(file));
}

export function createIdleClock(folder: string): IdleClock {
  const library = findClockLibrary();
  if (!library) throw new Error('Jumping over idle time needs libfaketime. On Debian or Ubuntu: apt-get install libfaketime');
  const offsetFile = path.join(folder, 'x-clock');
  let offsetSeconds = 0;

  function write(): void {
    // Renamed into place: X may read at any moment and must never see half a number.
    writeFileSync(`${offsetFile}.next`, `+${offsetSeconds.toFixed(3)}\n`);
    renameSync(`${offsetFile}.next`, offsetFile);
  }

  write();
  return {
    environment: { LD_PRELOAD: library, FAKETIME_TIMESTAMP_FILE: offsetFile, FAKETIME_NO_CACHE: '1' },
    jump(byMs) {
      if (!(byMs >= 0)) throw new RangeError(`The X clock only moves forward; asked for ${byMs} ms`);
      offsetSeconds += byMs / 1_000;
      write();
    },
  };
}
