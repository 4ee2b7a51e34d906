// Puts the call handlers behind Electron's IPC, with every call checked at the door.
import { ipcMain } from 'electron';
import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { callNames } from '../../../shared/ipc/calls';
import { callChannel } from '../../../shared/ipc/channels';
import type { CallName, CallResult, WindowName } from '../../../shared/ipc/calls';
import type { Answer } from '../../../shared/ipc/channels';
import { checkCall } from '../../ipc/check-call';
import type { Caller } from '../../ipc/check-call';
import type { CallHandlers } from '../../ports/call-handlers';
import type { Log } from '../../ports/log';

export interface ServeCallsOptions {
  handlers: CallHandlers;
  ourOrigin: string;
  windowOf: (contents: WebContents) => WindowName | null;
  log: Log;
}

function originOf(event: IpcMainInvokeEvent): string {
  try {
    const { protocol, host } = new URL(event.senderFrame?.url ?? '');
    return `${protocol}//${host}`;
  } catch {
    return '';
  }
}

function callerOf(event: IpcMainInvokeEvent, windowOf: ServeCallsOptions['windowOf']): Caller {
  return {
    window: windowOf(event.sender),
    isMainFrame: event.senderFrame !== null && event.senderFrame === event.sender.mainFrame,
    origin: originOf(event),
  };
}

export function serveCalls({ handlers, ourOrigin, windowOf, log }: ServeCallsOptions): () => void {
  function serve<N extends CallName>(name: N): void {
    ipcMain.handle(callChannel(name), async (event, args: unknown): Promise<Answer<CallResult<N>>> => {
      const checked = checkCall(name, callerOf(event, windowOf), args, ourOrigin);
      if (!checked.ok) {
        log(`ipc: refused ${checked.reason}`, 'warning');
        return { done: false, why: 'This call was refused.' };
      }
      try {
        return { done: true, result: await handlers[name](checked.args, checked.window) };
      } catch (error) {
        log(`ipc: ${name} failed: ${error instanceof Error ? error.message : String(error)}`, 'error');
        return { done: false, why: 'This call failed.' };
      }
    });
  }
  callNames.forEach((name) => serve(name));
  return () => callNames.forEach((name) => ipcMain.removeHandler(callChannel(name)));
}
