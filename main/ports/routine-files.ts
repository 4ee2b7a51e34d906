// What the shell needs to hand routines on as files: somewhere to put a text, and one that the person chose.
import type { FileDialogWords } from './file-dialogs';

export type ChosenText = { kind: 'cancelled' | 'unreadable' | 'tooLarge' } | { kind: 'text'; text: string };

export interface RoutineFiles {
  /** Asks where to; the file is there whole or not at all. */
  save(text: string, suggestedName: string, words: FileDialogWords): Promise<'saved' | 'cancelled' | 'notWritable'>;
  /** Asks for a file and reads it, unless it is larger than any of ours. */
  open(mostBytes: number, words: FileDialogWords): Promise<ChosenText>;
}
