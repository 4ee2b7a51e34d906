// Tells a data folder that takes no writes from an Unsit that runs already: Electron answers no more than that this one is not to run.
import { accessSync, constants, statSync } from 'node:fs';
import { englishCommandLine } from '../../shared/messages/english-command-line';

/** In words for the person; null where the Unsit that runs has heard of this start. */
export function whyNoStart(dataFolder: string): string | null {
  try {
    accessSync(dataFolder, constants.W_OK);
    if (statSync(dataFolder).isDirectory()) return null;
  } catch {
    // Not there, not ours, or on a disk that takes no writes.
  }
  return `${englishCommandLine['commandLine.noFolder']}\n${dataFolder}`;
}
