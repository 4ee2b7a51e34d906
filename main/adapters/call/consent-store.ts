// Windows notes in the registry which program uses the microphone or the camera, from when until when; this reads what `reg query` prints of it.
import os from 'node:os';
import path from 'node:path';
import type { OutputOf } from '../../ports/brief-program';

export type Capability = 'microphone' | 'webcam';

const consentStore = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore';

/** Windows counts in tenths of a microsecond from the year 1601. */
const windowsEpochMs = 11_644_473_600_000n;
const ticksInMs = 10_000n;

function wallMsOf(ticks: bigint): number {
  return Number(ticks / ticksInMs - windowsEpochMs);
}

/** One block of the output: a key and its values. */
function timesIn(block: string): { startedAtMs: number; stopped: boolean } | null {
  const time = (name: string): bigint | null => {
    const found = new RegExp(`^\\s+${name}\\s+REG_QWORD\\s+(0x[0-9a-f]+)\\s*$`, 'im').exec(block)?.[1];
    return found === undefined ? null : BigInt(found);
  };
  const started = time('LastUsedTimeStart');
  const stopped = time('LastUsedTimeStop');
  return started === null || stopped === null ? null : { startedAtMs: wallMsOf(started), stopped: stopped !== 0n };
}

/**
 * A program that uses it has started and not stopped. One that crashed stays so for ever;
 * what began before the machine did is such a leftover.
 */
export function isUsed(output: string, bootedAtMs: number): boolean {
  const blocks = output.split(/^(?=HKEY_)/m);
  return blocks.some((block) => {
    const times = timesIn(block);
    return times !== null && !times.stopped && times.startedAtMs >= bootedAtMs;
  });
}

export interface ConsentStorePlace {
  environment: Readonly<Record<string, string | undefined>>;
  outputOf: OutputOf;
}

/** Rejects where the registry cannot be asked. */
export async function isInUse(capability: Capability, { environment, outputOf }: ConsentStorePlace, limitMs: number): Promise<boolean> {
  const reg = path.win32.join(environment['SystemRoot'] ?? 'C:\\Windows', 'System32', 'reg.exe');
  const output = await outputOf(reg, ['query', `${consentStore}\\${capability}`, '/s'], limitMs);
  return isUsed(output, Date.now() - os.uptime() * 1_000);
}
