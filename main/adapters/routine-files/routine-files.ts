// Hands routines on as files, where the person wants them.
import { writeFile } from 'atomically';
import type { FileDialogs } from '../../ports/file-dialogs';
import type { Log } from '../../ports/log';
import type { RoutineFiles } from '../../ports/routine-files';
import { readText } from './read-text';

/** A folder that refuses is asked again for a moment, in case it was only busy. */
const writeLimitMs = 1000;

export function routineFiles(dialogs: FileDialogs, log: Log): RoutineFiles {
  return {
    save: async (text, suggestedName, words) => {
      const filePath = await dialogs.saveAs(suggestedName, words);
      if (filePath === null) return 'cancelled';
      try {
        await writeFile(filePath, text, { timeout: writeLimitMs });
        return 'saved';
      } catch (error) {
        log(`routines: not written: ${(error as NodeJS.ErrnoException).code ?? String(error)}`, 'warning');
        return 'notWritable';
      }
    },
    open: async (mostBytes, words) => {
      const filePath = await dialogs.open(words);
      if (filePath === null) return { kind: 'cancelled' };
      const read = await readText(filePath, mostBytes);
      if (read.kind === 'unreadable') log(`routines: not readable: ${read.reason}`, 'warning');
      return read.kind === 'unreadable' ? { kind: 'unreadable' } : read;
    },
  };
}
