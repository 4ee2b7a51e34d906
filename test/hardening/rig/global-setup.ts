// Packages the app once before all hardening tests, as a release is packaged, and takes the copy away afterwards.
import { rmSync } from 'node:fs';
import { packagedHere } from '../../package/rig/packaged-here';
import { announcePackaged, copyPackaged } from './packaged';

export async function setup(): Promise<() => void> {
  const { executable } = await packagedHere();
  const copy = copyPackaged(executable);
  announcePackaged(copy.executable);
  return () => rmSync(copy.folder, { recursive: true, force: true });
}
