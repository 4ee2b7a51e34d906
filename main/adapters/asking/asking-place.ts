// Where a running Unsit can be asked something by a second one of the same person: a socket in its own data folder, a named pipe on Windows.
import path from 'node:path';

export const askingWords = ['status', 'quit'] as const;
export type AskingWord = (typeof askingWords)[number];

/** The address of a socket has at most so many bytes; systems cut a longer one off in silence. */
const longestAddress = 103;

/** Loaded only where a name is made of it: the start would wait 7 ms for it. */
function hashOf(text: string): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** Null where the folder's name is too long for a socket in it. */
export function askingPlace(dataFolder: string, platform: NodeJS.Platform = process.platform): string | null {
  if (platform === 'win32') return `\\\\.\\pipe\\unsit-${hashOf(dataFolder.toLowerCase())}`;
  const place = path.join(dataFolder, 'ask.socket');
  return Buffer.byteLength(place) > longestAddress ? null : place;
}
