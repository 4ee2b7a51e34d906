// Reads the settings file as it was found and says what state it is in, without changing it.
import { readFileSync } from 'node:fs';
import { readSettings } from '../../../shared/settings/read-settings';
import type { ReadSettings } from '../../../shared/settings/read-settings';

export type FoundSettings =
  | { state: 'missing' | 'sound'; read: ReadSettings }
  /** Something in it was lost to damage; what could be saved is in `read`. */
  | { state: 'damaged'; read: ReadSettings }
  /** It is there and may be sound, but cannot be read now: hands off. */
  | { state: 'unreadable'; read: ReadSettings; reason: string };

const nothing = readSettings({});

function withoutNulBytes(text: string): string {
  return text.replaceAll('\u0000', '').trim();
}

/** Mends text that is almost JSON (cut off, a comma too many); null when nothing can be made of it. */
async function mended(text: string): Promise<unknown> {
  const { jsonrepair } = await import('jsonrepair');
  try {
    return JSON.parse(jsonrepair(text));
  } catch {
    return null;
  }
}

async function readDamaged(text: string): Promise<ReadSettings> {
  const cleaned = withoutNulBytes(text);
  return cleaned === '' ? nothing : readSettings(await mended(cleaned));
}

function parsed(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

export async function findSettings(filePath: string): Promise<FoundSettings> {
  let text: string;
  try {
    text = readFileSync(filePath, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT'
      ? { state: 'missing', read: nothing }
      : { state: 'unreadable', read: nothing, reason: code ?? String(error) };
  }
  const json = parsed(text);
  if (!json) return { state: 'damaged', read: await readDamaged(text) };
  const isObject = typeof json.value === 'object' && json.value !== null && !Array.isArray(json.value);
  const read = readSettings(json.value);
  const isSound = read.badKeys.length === 0 && read.salvagedKeys.length === 0;
  return isObject && isSound ? { state: 'sound', read } : { state: 'damaged', read };
}
