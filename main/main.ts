// The way in: one instance, our own scheme, and then the composition of the whole app, which is loaded once all of this is said.
import { app } from 'electron';
import { declareAppScheme } from './adapters/app-scheme/app-scheme';
import { endRemoteDebugging } from './adapters/chromium/no-inspector';
import { endNameLookups } from './adapters/chromium/no-network';
import { keepNetworkServiceInside } from './adapters/chromium/one-process-less';
import { writePrivately } from './adapters/private-files/private-files';
import { keepYoungHeapSmall } from './adapters/v8/small-young-heap';
import { readCommandLine } from './compose/command-line';
import { windowsAppId } from './compose/windows-app-id';

const log = (line: string): void => console.error(`[unsit] ${line}`);
const commandLine = readCommandLine(process.argv, app.isPackaged);
commandLine.complaints.forEach(log);

keepYoungHeapSmall();
writePrivately();
declareAppScheme();
endNameLookups();
keepNetworkServiceInside();
endRemoteDebugging(log);
// Every renderer, whatever its window says. Together with --no-sandbox, which root needs, Electron 33.2.1 would show no page at all.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
// Without this word Chromium asks Linux for no voice at all. Nothing is started before a window asks which voices there are.
if (process.platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher');
if (process.platform === 'win32') app.setAppUserModelId(windowsAppId);
// Closing the last window leaves the tray and the counting running.
app.on('window-all-closed', () => undefined);

if (app.requestSingleInstanceLock()) {
  // Not awaited: Electron waits for this module to finish before it becomes ready.
  app
    .whenReady()
    .then(async () => (await import('./compose/compose')).compose(commandLine, log))
    .catch((error: unknown) => {
      log(`could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      app.exit(1);
    });
} else {
  // The first instance hears of this launch and opens Home.
  app.exit(0);
}
