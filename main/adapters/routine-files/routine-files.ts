// Hands routines on as files through the desktop's own dialogs.
import path from 'node:path';
import { writeFile } from 'atomically';
import { app, BrowserWindow, dialog } from 'electron';
import type { FileFilter, OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { Log } from '../../ports/log';
import type { DialogWords, RoutineFiles } from '../../ports/routine-files';
import { readText } from './read-text';

/** A folder that refuses is asked again for a moment, in case it was only busy. */
const writeLimitMs = 1000;

/** The last part of the ending only: macOS knows no longer ones. */
function filters({ kind }: DialogWords): FileFilter[] {
  return [{ name: kind, extensions: ['json'] }];
}

/** In front of the window that asks, where there is one. */
function askSave(options: SaveDialogOptions): Promise<Electron.SaveDialogReturnValue> {
  const parent = BrowserWindow.getFocusedWindow();
  return parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options);
}

function askOpen(options: OpenDialogOptions): Promise<Electron.OpenDialogReturnValue> {
  const parent = BrowserWindow.getFocusedWindow();
  return parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options);
}

export function routineFiles(log: Log): RoutineFiles {
  /** Where the last one was, so that handing on and taking in meet; kept until Unsit ends. */
  let folder: string | null = null;
  /** The question before this one has to be answered first. */
  let asking = false;

  async function oneAtATime<T>(whenBusy: T, ask: () => Promise<T>): Promise<T> {
    if (asking) return whenBusy;
    asking = true;
    try {
      return await ask();
    } finally {
      asking = false;
    }
  }

  const folderHere = (): string => folder ?? app.getPath('documents');

  return {
    save: (text, suggestedName, words) =>
      oneAtATime('cancelled', async () => {
        const { canceled, filePath } = await askSave({
          title: words.title,
          buttonLabel: words.button,
          defaultPath: path.join(folderHere(), suggestedName),
          filters: filters(words),
          properties: ['createDirectory', 'showOverwriteConfirmation'],
        });
        if (canceled || !filePath) return 'cancelled';
        try {
          await writeFile(filePath, text, { timeout: writeLimitMs });
        } catch (error) {
          log(`routines: not written: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
          return 'notWritable';
        }
        folder = path.dirname(filePath);
        return 'saved';
      }),
    open: (mostBytes, words) =>
      oneAtATime({ kind: 'cancelled' }, async () => {
        const { canceled, filePaths } = await askOpen({
          title: words.title,
          buttonLabel: words.button,
          defaultPath: folderHere(),
          filters: filters(words),
          properties: ['openFile'],
        });
        const [filePath] = filePaths;
        if (canceled || !filePath) return { kind: 'cancelled' };
        folder = path.dirname(filePath);
        const read = await readText(filePath, mostBytes);
        if (read.kind === 'unreadable') log(`routines: not readable: ${read.reason}`);
        return read.kind === 'unreadable' ? { kind: 'unreadable' } : read;
      }),
  };
}
