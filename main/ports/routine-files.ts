// What the shell needs to hand routines on as files: somewhere to put a text, and one that the person chose.

export interface DialogWords {
  title: string;
  /** What the button that goes through with it says. */
  button: string;
  /** The kind of file, as the dialog names it. */
  kind: string;
}

export type ChosenText = { kind: 'cancelled' | 'unreadable' | 'tooLarge' } | { kind: 'text'; text: string };

export interface RoutineFiles {
  /** Asks where to; the file is there whole or not at all. */
  save(text: string, suggestedName: string, words: DialogWords): Promise<'saved' | 'cancelled' | 'notWritable'>;
  /** Asks for a file and reads it, unless it is larger than any of ours. */
  open(mostBytes: number, words: DialogWords): Promise<ChosenText>;
}
