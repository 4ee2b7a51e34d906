// What the shell needs of the desktop's dialogs for files: a place that the person chose; null where they chose none.

export interface DialogWords {
  title: string;
  /** What the button that goes through with it says. */
  button: string;
}

export interface FileDialogWords extends DialogWords {
  /** The kind of file, as the dialog names it. */
  kind: string;
  /** The last part of the ending only: macOS knows no longer ones. */
  endings: readonly string[];
}

export interface FileDialogs {
  /** Whoever chooses a file that is there was asked by the dialog. */
  saveAs(suggestedName: string, words: FileDialogWords): Promise<string | null>;
  open(words: FileDialogWords): Promise<string | null>;
  folder(words: DialogWords): Promise<string | null>;
}
