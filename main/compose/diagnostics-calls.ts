// Answers the Diagnostics window: gathers what it shows, and copies, clears and deletes on its word. No text comes from the window.
import os from 'node:os';
import { app, clipboard, shell } from 'electron';
import type { Diagnostics, IdleSource } from '../../shared/diagnostics/diagnostics';
import { mostLogLines } from '../../shared/diagnostics/diagnostics';
import { reportText } from '../../shared/diagnostics/report-text';
import { scrub } from '../../shared/log/scrub';
import type { Translate } from '../../shared/messages/translate';
import { crashDumpFolder, deleteDumps, dumpsIn } from '../adapters/crash-dumps/crash-dumps';
import type { KeptLog } from '../log/keep-log';
import type { CallHandlers } from '../ports/call-handlers';
import { sessionHere } from './session-here';
import { userNameHere } from './user-name-here';

export interface DiagnosticsCallContext {
  keptLog: KeptLog;
  translate: Translate;
  idleFrom: () => IdleSource | null;
  sleepAnnounced: () => boolean;
  trayShown: () => boolean | null;
  lastChannel: () => string | null;
}

type DiagnosticsCalls = Pick<CallHandlers, 'readDiagnostics' | 'copyDiagnostics' | 'clearLog' | 'showCrashDumps' | 'deleteCrashDumps'>;

const systemNames: Readonly<Record<string, string>> = { linux: 'Linux', win32: 'Windows', darwin: 'macOS' };

/** What the session says of itself is nobody's prose: letters, digits and a few signs. */
function desktopName(): string {
  const named = process.env['XDG_CURRENT_DESKTOP'] ?? process.env['XDG_SESSION_DESKTOP'] ?? '';
  return named.replaceAll(':', ', ').replaceAll(/[^\w., +-]/g, '').slice(0, 60);
}

export function diagnosticsCalls({ keptLog, translate, ...facts }: DiagnosticsCallContext): DiagnosticsCalls {
  function gather(): Diagnostics {
    const { home, folder } = { home: os.homedir(), folder: app.getPath('userData') };
    return {
      unsit: app.getVersion(),
      electron: process.versions.electron,
      chromium: process.versions['chrome'] ?? '',
      node: process.versions.node,
      system: `${systemNames[process.platform] ?? process.platform} ${os.release()} (${process.arch})`,
      desktop: desktopName(),
      session: process.platform === 'linux' ? sessionHere() : null,
      idle: facts.idleFrom(),
      sleepAnnounced: facts.sleepAnnounced(),
      trayShown: facts.trayShown(),
      lastChannel: facts.lastChannel(),
      // Here the folder's own name would say nothing.
      folder: scrub(folder, { home, userName: userNameHere(), dataFolder: '' }),
      crashDumps: dumpsIn(crashDumpFolder()).length,
      log: keptLog.read().slice(-mostLogLines),
    };
  }

  return {
    readDiagnostics: gather,
    copyDiagnostics: async () => {
      await clipboard.writeText(reportText(gather(), translate));
      return null;
    },
    clearLog: () => keptLog.clear(),
    showCrashDumps: async () => (await shell.openPath(crashDumpFolder())) === '',
    deleteCrashDumps: () => deleteDumps(crashDumpFolder()),
  };
}
