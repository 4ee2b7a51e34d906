// Writes text to the terminal or pipe that it was asked from, wholly, before anything else happens.
import { writeSync } from 'node:fs';

/** A reader that is slow is waited for this long each time, and so many times. */
const waitMs = 10;
const mostWaits = 200;

function isBusy(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EAGAIN';
}

/** A console of Windows takes bytes in its own code page, in which only ASCII is sure to be itself. */
export function readableOn(platform: NodeJS.Platform, text: string): string {
  return platform === 'win32' ? text.replaceAll(/[\u2018\u2019]/g, "'").replaceAll(/[\u201c\u201d]/g, '"') : text;
}

/** `descriptor`: 1 for what was asked for, 2 for a complaint. Ends where nobody listens any more. */
export function sayAtOnce(descriptor: 1 | 2, text: string, write: (descriptor: number, bytes: Buffer) => number = writeSync): void {
  const pause = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  let rest = Buffer.from(readableOn(process.platform, text));
  for (let waits = 0; rest.length > 0 && waits <= mostWaits; ) {
    try {
      rest = rest.subarray(write(descriptor, rest));
    } catch (error) {
      if (!isBusy(error)) return;
      waits += 1;
      Atomics.wait(pause, 0, 0, waitMs);
    }
  }
}
