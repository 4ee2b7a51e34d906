// Asks the kernel which programs of this user hold a video device open.
import { readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';

export interface VideoPlace {
  /** Where device nodes are. */
  devices: string;
  /** Where the kernel says which driver is behind a video device. */
  drivers: string;
  /** Where the kernel lists processes. */
  processes: string;
}

export const videoHere: VideoPlace = { devices: '/dev', drivers: '/sys/class/video4linux', processes: '/proc' };

/** So many processes are looked into at once. */
const lookedIntoAtOnce = 16;

export async function videoDevices({ devices }: VideoPlace): Promise<string[]> {
  const names = await readdir(devices).catch(() => []);
  return names.filter((name) => /^video\d+$/.test(name));
}

/** A driver counts who holds its devices; where the count is nothing, nobody has to be looked for. */
export async function mayBeOpen(device: string, { drivers }: VideoPlace): Promise<boolean> {
  const counted = await readFile(path.join(drivers, device, 'device/driver/module/refcnt'), 'utf8').catch(() => '');
  return counted.trim() !== '0';
}

/** The processes of others are closed to us, and one that ends meanwhile holds nothing any more. */
async function holdsOneOf(wanted: ReadonlySet<string>, folder: string): Promise<boolean> {
  const open = await readdir(path.join(folder, 'fd')).catch(() => []);
  for (const descriptor of open) {
    if (wanted.has(await readlink(path.join(folder, 'fd', descriptor)).catch(() => ''))) return true;
  }
  return false;
}

/** The names of the programs that hold one of these devices; null where looking took longer than the limit. */
export async function holdersOf(names: readonly string[], place: VideoPlace, limitMs: number): Promise<string[] | null> {
  const wanted = new Set(names.map((name) => path.join(place.devices, name)));
  const until = performance.now() + limitMs;
  const waiting = (await readdir(place.processes)).filter((name) => /^\d+$/.test(name));
  const holders: string[] = [];

  async function lookInto(): Promise<void> {
    for (let process = waiting.pop(); process !== undefined && performance.now() < until; process = waiting.pop()) {
      const folder = path.join(place.processes, process);
      if (!(await holdsOneOf(wanted, folder))) continue;
      holders.push((await readFile(path.join(folder, 'comm'), 'utf8').catch(() => '')).trim());
    }
  }

  await Promise.all(Array.from({ length: lookedIntoAtOnce }, lookInto));
  return performance.now() < until ? holders : null;
}
