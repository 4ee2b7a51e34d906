// The library that packed the app, where electron-builder has it: reads and writes its archives.
import { createRequire } from 'node:module';

export interface AsarLibrary {
  listPackage(archive: string, options: { isPack: boolean }): string[];
  extractFile(archive: string, file: string): Buffer;
  createPackage(folder: string, archive: string): Promise<void>;
}

export function asarLibrary(): AsarLibrary {
  const fromBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
  return createRequire(fromBuilder.resolve('app-builder-lib'))('@electron/asar') as AsarLibrary;
}
