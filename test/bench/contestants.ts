// The two programs that are measured against each other: Unsit as people get it, and the floor app packed into the very same runtime.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { asarLibrary } from '../package/rig/asar-library';
import { packagedHere } from '../package/rig/packaged-here';
import { announcePackaged, copyPackaged, resourcesOf } from '../hardening/rig/packaged';

export type ContestantName = 'floor' | 'unsit';

export interface Contestants {
  readonly executables: Readonly<Record<ContestantName, string>>;
  readonly electron: { readonly version: string; readonly kind: string };
  release(): void;
}

export async function acquireContestants(): Promise<Contestants> {
  const { executable, electron } = await packagedHere();
  const copy = copyPackaged(executable);
  const release = (): void => rmSync(copy.folder, { recursive: true, force: true });
  try {
    const floorFolder = path.join(copy.folder, 'floor');
    // The same files, down to the cache of the kernel; only the archive with the app is another one.
    execFileSync('cp', ['-al', path.dirname(copy.executable), floorFolder]);
    const floor = path.join(floorFolder, path.basename(copy.executable));
    const archive = path.join(resourcesOf(floor), 'app.asar');
    rmSync(archive);
    rmSync(`${archive}.unpacked`, { recursive: true });
    await asarLibrary().createPackage(path.join(import.meta.dirname, 'floor-app'), archive);
    announcePackaged(copy.executable);
    return { executables: { floor, unsit: copy.executable }, electron, release };
  } catch (error) {
    release();
    throw error;
  }
}
