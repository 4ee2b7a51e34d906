// Makes a package out of the packaged app for a test and takes it apart again.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../../desktop/rig/repository';
import { packagedHere } from './packaged-here';

export interface MadePackage {
  readonly kind: string;
  readonly file: string;
  readonly bytes: number;
  readonly seconds: number;
}

interface Scripts {
  makePackages(order: object): Promise<(MadePackage | { readonly kind: string; readonly missing: string })[]>;
}

/** `version`: another one than package.json's, to upgrade to. */
export async function makePackage(kind: string, folder: string, version: string | null = null): Promise<MadePackage> {
  const { makePackages } = (await import(pathToFileURL(path.join(repositoryRoot, 'scripts/package/make-packages.mjs')).href)) as Scripts;
  const [result] = await makePackages({ app: await packagedHere(), kinds: [kind], isTest: true, dist: folder, version });
  if (!result || 'missing' in result) throw new Error(`${kind} was not made: ${result?.missing ?? 'nothing came of it'}`);
  return result;
}

/** What a program prints. */
export const output = (command: string, words: readonly string[]): string => execFileSync(command, words, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

/** All files and links below a folder, from it. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}
