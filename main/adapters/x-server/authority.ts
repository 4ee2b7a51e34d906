// Finds the secret that the X server asks for, in the file where the session keeps it.
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Secret {
  name: string;
  data: Buffer;
}

interface Entry extends Secret {
  family: number;
  host: string;
  display: string;
}

const families = { local: 256, wild: 65_535 } as const;
/** The only kind of secret that local servers use today. */
const cookieName = 'MIT-MAGIC-COOKIE-1';

/** The whole entries of an authority file; what a half-written one ends with is left out. */
export function readAuthority(bytes: Buffer): Entry[] {
  const entries: Entry[] = [];
  let at = 0;
  const field = (): Buffer | null => {
    if (at + 2 > bytes.length) return null;
    const length = bytes.readUInt16BE(at);
    if (at + 2 + length > bytes.length) return null;
    at += 2 + length;
    return bytes.subarray(at - length, at);
  };
  while (at + 2 <= bytes.length) {
    const family = bytes.readUInt16BE(at);
    at += 2;
    const [host, display, name, data] = [field(), field(), field(), field()];
    if (!host || !display || !name || !data) break;
    entries.push({ family, host: host.toString('latin1'), display: display.toString('latin1'), name: name.toString('latin1'), data });
  }
  return entries;
}

/** An entry without a display number is for every display of that machine. */
export function secretFor(entries: readonly Entry[], host: string, display: number): Secret | null {
  const fits = (entry: Entry): boolean =>
    entry.name === cookieName && (entry.display === '' || entry.display === String(display)) &&
    (entry.family === families.wild || (entry.family === families.local && entry.host === host));
  return entries.find(fits) ?? null;
}

/** Null where there is none; servers that ask for none are content without. */
export function secretHere(environment: Readonly<Record<string, string | undefined>>, display: number): Secret | null {
  const file = environment['XAUTHORITY'] || (environment['HOME'] ? path.join(environment['HOME'], '.Xauthority') : null);
  if (!file) return null;
  try {
    return secretFor(readAuthority(readFileSync(file)), os.hostname(), display);
  } catch {
    return null;
  }
}
