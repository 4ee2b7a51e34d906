// The way in: what the command line asks for, one instance, our own scheme, and then the composition of the whole app, which is loaded once all of this is said.
import os from 'node:os';
import path from 'node:path';
import { app, dialog, Menu } from 'electron';
import { appId } from '../shared/app-id/app-id';
import { appOrigin } from '../shared/ipc/app-origin';
import { scrub } from '../shared/log/scrub';
import { minuteMs } from '../shared/time/duration';
import { declareAppScheme, serveAppScheme } from './adapters/app-scheme/app-scheme';
import { endRemoteDebugging } from './adapters/chromium/no-inspector';
import { endNameLookups, endSpellChecking } from './adapters/chromium/no-network';
import { keepNetworkServiceInside } from './adapters/chromium/one-process-less';
import { keepCrashDumps } from './adapters/crash-dumps/crash-dumps';
import { watchFaults } from './adapters/faults/watch-faults';
import { openLogFile } from './adapters/log-file/log-file';
import { writePrivately } from './adapters/private-files/private-files';
import { printLine } from './adapters/terminal/print-line';
import { collectWhenNothingIsOpen } from './adapters/v8/collect-garbage';
import { loadCompiled } from './adapters/v8/load-compiled';
import { keepYoungHeapSmall } from './adapters/v8/small-young-heap';
import { refuseTheWeb } from './adapters/windows/refuse-the-web';
import { exitCodes, readCommandLine } from './compose/command-line';
import type { CommandLine } from './compose/command-line';
import { sayAndEnd } from './compose/say-and-end';
import { userNameHere } from './compose/user-name-here';
import { whyNoStart } from './compose/why-no-start';
import { keepLog } from './log/keep-log';

/** In the terminal, and for whoever has none in a box of the system, which waits until it is closed. */
function sayWhyAndEnd(why: string): void {
  printLine(why);
  void app.whenReady().then(() => {
    dialog.showErrorBox(app.name, why);
    app.exit(exitCodes.noStart);
  });
}

function run(commandLine: CommandLine): void {
  const dataFolder = app.getPath('userData');
  const own = { home: os.homedir(), userName: userNameHere(), dataFolder };
  const keptLog = keepLog({
    scrub: (text) => scrub(text, own),
    now: () => ({ wallMs: Date.now(), zoneOffsetMs: -new Date().getTimezoneOffset() * minuteMs }),
    print: printLine,
    verbose: commandLine.verbose,
  });
  const { log } = keptLog;
  commandLine.complaints.forEach((complaint) => log(complaint, 'warning'));

  keepYoungHeapSmall();
  writePrivately();
  declareAppScheme();
  // Electron makes the session with the first window: by then all of this has long been said.
  const listPages = serveAppScheme(path.join(import.meta.dirname, '../windows'), log);
  refuseTheWeb(appOrigin, log);
  endSpellChecking();
  endNameLookups();
  keepNetworkServiceInside();
  endRemoteDebugging(log);
  // Every renderer, whatever its window says. Together with --no-sandbox, which root needs, Electron 33.2.1 would show no page at all.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // Without this word Chromium asks Linux for no voice at all. Nothing is started before a window asks which voices there are.
  if (process.platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher');
  if (process.platform === 'win32') app.setAppUserModelId(appId);
  // Electron builds a menu for windows, which ours do not show and the start waits for. On macOS it is the bar at the top of the screen.
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
  // Closing the last window leaves the tray and the counting running: whoever listens for it keeps Electron from quitting.
  collectWhenNothingIsOpen();

  if (!app.requestSingleInstanceLock()) {
    const why = whyNoStart(dataFolder);
    // The first instance hears of this launch and opens Home.
    if (why === null) app.exit(0);
    else sayWhyAndEnd(why);
    return;
  }
  watchFaults(log, keptLog.settle);
  keptLog.keepIn(openLogFile(dataFolder));
  log(`Unsit ${app.getVersion()} starts on Electron ${process.versions.electron}, ${process.platform} ${os.release()}`);
  app.on('quit', () => {
    log('Unsit ends');
    keptLog.settle();
  });
  // After all that has to be said before it.
  const composition = loadCompiled(path.join(import.meta.dirname, 'compose.cjs'), () => log('main: what was compiled ahead is of no use here', 'warning'));
  const { compose } = composition as typeof import('./compose/compose');
  app
    .whenReady()
    .then(() => compose(commandLine, keptLog))
    // The tray does not wait for these.
    .then(keepCrashDumps)
    .then(listPages)
    .catch((error: unknown) => {
      log(`could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, 'error');
      app.exit(exitCodes.noStart);
    });
}

const commandLine = readCommandLine(process.argv, app.isPackaged);
if (commandLine.purpose === 'run' && !commandLine.refusal) run(commandLine);
else sayAndEnd(commandLine);
