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

/** A program that holds a video device. */
export interface Holder {
  process: string;
  program: string;
}

/** The processes of others are closed to us, and one that ends meanwhile holds nothing any more. */
export async function holdsOneOf(names: readonly string[], process: string, place: VideoPlace): Promise<boolean> {
  const wanted = new Set(names.map((name) => path.join(place.devices, name)));
  const folder = path.join(place.processes, process);
  const open = await readdir(path.join(folder, 'fd')).catch(() => []);
  for (const descriptor of open) {
    if (wanted.has(await readlink(path.join(folder, 'fd', descriptor)).catch(() => ''))) return true;
  }
  return false;
}

/** The programs that hold one of these devices; null where looking took longer than the limit. */
export async function holdersOf(names: readonly string[], place: VideoPlace, limitMs: number): Promise<Holder[] | null> {
  const until = performance.now() + limitMs;
  const waiting = (await readdir(place.processes)).filter((name) => /^\d+$/.test(name));
  const holders: Holder[] = [];

  async function lookInto(): Promise<void> {
    for (let process = waiting.pop(); process !== undefined && performance.now() < until; process = waiting.pop()) {
      if (!(await holdsOneOf(names, process, place))) continue;
      const program = await readFile(path.join(place.processes, process, 'comm'), 'utf8').catch(() => '');
      holders.push({ process, program: program.trim() });
    }
  }

  await Promise.all(Array.from({ length: lookedIntoAtOnce }, lookInto));
  return performance.now() < until ? holders : null;
}
