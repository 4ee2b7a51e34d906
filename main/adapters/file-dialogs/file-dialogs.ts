// Asks for files by the desktop's own dialogs: one at a time, and beginning where the last one ended.
import path from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import type { OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { FileDialogs, FileDialogWords } from '../../ports/file-dialogs';

/** In front of the window that asks, where there is one. */
async function askSave(options: SaveDialogOptions): Promise<string | null> {
  const parent = BrowserWindow.getFocusedWindow();
  const { canceled, filePath } = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
  return canceled || !filePath ? null : filePath;
}

async function askOpen(options: OpenDialogOptions): Promise<string | null> {
  const parent = BrowserWindow.getFocusedWindow();
  const { canceled, filePaths } = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
  return canceled ? null : (filePaths[0] ?? null);
}

const filters = ({ kind, endings }: FileDialogWords): Electron.FileFilter[] => [{ name: kind, extensions: [...endings] }];

export function fileDialogs(): FileDialogs {
  /** Where the last one was, so that handing on and taking in meet; kept until Unsit ends. */
  let folder: string | null = null;
  /** The question before this one has to be answered first. */
  let asking = false;

  async function oneAtATime(ask: () => Promise<string | null>, folderOf: (chosen: string) => string): Promise<string | null> {
    if (asking) return null;
    asking = true;
    try {
      const chosen = await ask();
      if (chosen !== null) folder = folderOf(chosen);
      return chosen;
    } finally {
      asking = false;
    }
  }

  const folderHere = (): string => folder ?? app.getPath('documents');
  const itself = (chosen: string): string => chosen;

  return {
    saveAs: (suggestedName, words) =>
      oneAtATime(
        () =>
          askSave({
            title: words.title,
            buttonLabel: words.button,
            defaultPath: path.join(folderHere(), suggestedName),
            filters: filters(words),
            properties: ['createDirectory', 'showOverwriteConfirmation'],
          }),
        path.dirname,
      ),
    open: (words) =>
      oneAtATime(
        () => askOpen({ title: words.title, buttonLabel: words.button, defaultPath: folderHere(), filters: filters(words), properties: ['openFile'] }),
        path.dirname,
      ),
    folder: (words) =>
      oneAtATime(
        () => askOpen({ title: words.title, buttonLabel: words.button, defaultPath: folderHere(), properties: ['openDirectory', 'createDirectory'] }),
        itself,
      ),
  };
}
