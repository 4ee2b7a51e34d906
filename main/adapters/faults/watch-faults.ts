// Hears of everything that goes wrong without anybody waiting for it: logged, and Unsit goes on where it can. No dialog: nobody could answer it.
import { app } from 'electron';
import type { Log } from '../../ports/log';

/** For a process that ends because of too many faults. */
export const faultExitCode = 70;
/** One exception leaves the rest as it was; so many so close together mean that something is broken for good. */
const mostFaults = 10;
const withinMs = 60_000;
/** Ending in order may itself be what fails. */
const endWithinMs = 5_000;

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
}

/** `settle`: the log's last words before the end. */
export function watchFaults(log: Log, settle: () => void): void {
  let faults: number[] = [];
  let ending = false;

  function endInOrder(): void {
    if (ending) return;
    ending = true;
    log('fault: too many of them in a minute, ending', 'error');
    const end = (): void => {
      settle();
      app.exit(faultExitCode);
    };
    // Reached when the state is saved and the windows are gone.
    app.once('will-quit', end);
    setTimeout(end, endWithinMs);
    app.quit();
  }

  process.on('uncaughtException', (error) => {
    log(`fault: ${wordsOf(error)}`, 'error');
    const now = performance.now();
    faults = [...faults.filter((at) => now - at < withinMs), now];
    if (faults.length >= mostFaults) endInOrder();
  });
  process.on('unhandledRejection', (reason) => log(`fault: nobody waited for this: ${wordsOf(reason)}`, 'error'));
  app.on('child-process-gone', (_event, { type, reason, exitCode, name }) => {
    if (reason === 'clean-exit') return;
    log(`process gone: ${name ?? type} (${reason}, ${exitCode})`, 'error');
  });
}
