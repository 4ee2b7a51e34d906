// What has to be there before a window may open, and what others may ask of us, done once the icon is in the tray, because that comes first.
import type { WebContents } from 'electron';
import { answerAsking } from '../adapters/asking/answer-asking';
import { crashDumpFolder, deleteDumps, keptDumps } from '../adapters/crash-dumps/crash-dumps';
import { fileDialogs } from '../adapters/file-dialogs/file-dialogs';
import { serveCalls } from '../adapters/ipc/serve-calls';
import { routineFiles } from '../adapters/routine-files/routine-files';
import { appOrigin } from '../../shared/ipc/app-origin';
import type { WindowName } from '../../shared/ipc/calls';
import type { Log } from '../ports/log';
import { callHandlers } from './call-handlers';
import type { CallContext } from './call-handlers';

export interface ServeWindowsOptions {
  dataFolder: string;
  windowOf: (contents: WebContents) => WindowName | null;
  /** What a second Unsit is told that asks how things stand. */
  status: () => string[];
  quit: () => void;
  calls: Omit<CallContext, 'dialogs' | 'routineFiles' | 'newRoutineId'>;
  log: Log;
}

/** Returns how to stop answering others; the windows are served until Unsit ends. */
export function serveWindows({ dataFolder, windowOf, status, quit, calls, log }: ServeWindowsOptions): () => void {
  const dialogs = fileDialogs();
  serveCalls({
    handlers: callHandlers({ ...calls, dialogs, routineFiles: routineFiles(dialogs, log), newRoutineId: () => `own-${crypto.randomUUID()}` }),
    ourOrigin: appOrigin,
    windowOf,
    log,
  });
  deleteDumps(crashDumpFolder(), keptDumps);
  return answerAsking({ dataFolder, status, quit, log });
}
