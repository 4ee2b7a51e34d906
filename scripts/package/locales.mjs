// Puts one file of Chromium's own words in the place of fifty; exists because dropping the others would also drop the person's way of writing times and numbers.
import { readdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';

const kept = 'en-US.pak';

/**
 * Chromium takes a language for available when its file is there, and without it falls back to American dates in every window (seen with
 * Electron 33.2.1: navigator.language is en-US on a German system). None of the words in these files is ever shown, so for all other languages
 * the file is a link; that spares 40 MB. Delete this when Unsit gives its windows the locale itself.
 */
export async function shareLocales(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.pak') && name !== kept);
  for (const name of names) {
    await rm(path.join(folder, name));
    await symlink(kept, path.join(folder, name));
  }
}
