// Says where the packaged app is, making it when these sources were not packaged yet.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../../desktop/rig/repository';

export interface PackagedHere {
  readonly folder: string;
  readonly executable: string;
  readonly resources: string;
  readonly asar: string;
  readonly electron: { readonly distPath: string; readonly kind: string; readonly version: string };
}

export async function packagedHere(): Promise<PackagedHere> {
  // With the official Electron it would otherwise be made for people, and let no test look into its windows.
  process.env['UNSIT_PACKAGE_FOR'] = 'tests';
  const scripts = (await import(pathToFileURL(path.join(repositoryRoot, 'scripts/package/packaged-directory.mjs')).href)) as {
    packagedDirectory(): Promise<PackagedHere>;
  };
  return scripts.packagedDirectory();
}
