// Where a running Unsit can be asked something by a second one of the same person: a socket in its own data folder, a named pipe on Windows.
import { createHash } from 'node:crypto';
import path from 'node:path';

export const askingWords = ['status', 'quit'] as const;
export type AskingWord = (typeof askingWords)[number];

/** The address of a socket has at most so many bytes; systems cut a longer one off in silence. */
const longestAddress = 103;

/** Null where the folder's name is too long for a socket in it. */
export function askingPlace(dataFolder: string, platform: NodeJS.Platform = process.platform): string | null {
  if (platform === 'win32') return `\\\\.\\pipe\\unsit-${createHash('sha256').update(dataFolder.toLowerCase()).digest('hex').slice(0, 32)}`;
  const place = path.join(dataFolder, 'ask.socket');
  return Buffer.byteLength(place) > longestAddress ? null : place;
}
