// Keeps the live state in its own small file, written whole and atomically, so that a crash at any instant loses at most a tick.
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeFileSync } from 'atomically';
import { decodeLiveState } from '../../../shared/state/decode-live-state';
import type { ClockReading } from '../../../shared/clock/clock-reading';
import type { LiveStateCopies, LiveStateFile, SavedLiveState } from '../../ports/live-state-file';
import type { Log } from '../../ports/log';

function decodeClock(value: unknown): ClockReading | null {
  if (typeof value !== 'object' || value === null) return null;
  const { elapsedMs, awakeMs, wallMs, zoneOffsetMs, bootId } = value as Record<string, unknown>;
  const numbers = [elapsedMs, awakeMs, wallMs, zoneOffsetMs].every((field) => typeof field === 'number' && Number.isFinite(field));
  const known = bootId === null || typeof bootId === 'string';
  return numbers && known ? (value as ClockReading) : null;
}

/** Null for text that is no saved live state: not JSON, another version, a field missing. */
export function decodeSaved(text: string): SavedLiveState | null {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof found !== 'object' || found === null) return null;
  const { state, clock, ended } = found as Record<string, unknown>;
  const decodedState = decodeLiveState(state);
  const decodedClock = decodeClock(clock);
  return decodedState && decodedClock ? { state: decodedState, clock: decodedClock, ended: ended === true } : null;
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

export function liveStateFile(filePath: string, log: Log): LiveStateFile & LiveStateCopies {
  let refused = false;

  function keepAside(): void {
    try {
      copyFileSync(filePath, `${filePath}.damaged`);
    } catch (error) {
      log(`live state: the damaged file could not be kept: ${String(error)}`, 'warning');
    }
  }

  return {
    read() {
      let text: string;
      try {
        text = readFileSync(filePath, 'utf8');
      } catch (error) {
        if (!isMissing(error)) log(`live state: not readable, starting at zero: ${String(error)}`, 'error');
        return null;
      }
      const saved = decodeSaved(text);
      if (saved) return saved;
      log('live state: damaged, kept aside, starting at zero', 'error');
      keepAside();
      return null;
    },
    write(saved) {
      try {
        // Waiting for the disk would stall the tray; the rename alone survives a killed process.
        writeFileSync(filePath, JSON.stringify(saved), { fsyncWait: false });
        if (refused) log('live state: the disk takes writes again');
        refused = false;
      } catch (error) {
        if (!refused) log(`live state: not written, kept in memory: ${String(error)}`, 'warning');
        refused = true;
      }
    },
    removeCopies() {
      const folder = path.dirname(filePath);
      const start = path.basename(filePath);
      try {
        // `atomically` writes beside the file under such a name, and leaves it where it was killed.
        const left = readdirSync(folder).filter((name) => name === `${start}.damaged` || name.startsWith(`${start}.tmp-`));
        for (const name of left) rmSync(path.join(folder, name), { force: true });
      } catch (error) {
        log(`live state: copies could not be removed: ${String(error)}`, 'warning');
      }
    },
  };
}
