// Windows notes in the registry which program uses the microphone, from when until when; this reads what `reg query` prints of it.

export const consentStoreKey = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\microphone';

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
 * A program that uses the microphone has started and not stopped. One that crashed stays so for ever;
 * what began before the machine did is such a leftover.
 */
export function usesMicrophone(output: string, bootedAtMs: number): boolean {
  const blocks = output.split(/^(?=HKEY_)/m);
  return blocks.some((block) => {
    const times = timesIn(block);
    return times !== null && !times.stopped && times.startedAtMs >= bootedAtMs;
  });
}
