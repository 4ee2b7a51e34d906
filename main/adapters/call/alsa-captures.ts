// Asks the kernel whether a sound card is recording, for machines without a sound server that can be asked.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

async function entries(folder: string, pattern: RegExp): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => pattern.test(name)).map((name) => path.join(folder, name));
}

export function isRecording(status: string): boolean {
  return /^state:\s*RUNNING\s*$/m.test(status);
}

/** Null where there is nothing that could record. */
export async function soundCardRecords(folder = '/proc/asound'): Promise<boolean | null> {
  const within = async (folders: readonly string[], pattern: RegExp): Promise<string[]> =>
    (await Promise.all(folders.map((each) => entries(each, pattern)))).flat();
  const captures = await within(await entries(folder, /^card\d+$/), /^pcm\d+c$/);
  const streams = await within(captures, /^sub\d+$/);
  const statuses = await Promise.all(streams.map((stream) => readFile(path.join(stream, 'status'), 'utf8').catch(() => null)));
  const known = statuses.filter((status) => status !== null);
  return known.length === 0 ? null : known.some(isRecording);
}
