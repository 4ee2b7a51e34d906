// Collects what the start, and later each window, left behind in the main process: V8 by itself waits until there is much more of it.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { app, BrowserWindow } from 'electron';

/** The page of the last window has ended by then, and what it said on its way out has been heard. */
const settledMs = 5_000;

/** Whatever the start put off is done by then. */
const startedMs = 10_000;

/**
 * V8 gives its collector away only by a flag, and only to contexts that are made after it: to this one, in which nothing else ever runs.
 * Node documents the flag; our pages have a V8 of their own, which neither this flag nor this function reaches.
 */
function acquireCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('globalThis.gc') as (() => void) | undefined;
  setFlagsFromString('--no-expose-gc');
  return collect ?? (() => undefined);
}

/** Once after the start, and whenever the last window has been closed. A collection takes about 20 ms, in which nobody has a window that could wait for it. */
export function collectWhenNothingIsOpen(): void {
  let timer: NodeJS.Timeout | undefined;
  let collect: (() => void) | undefined;
  function collectIn(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (BrowserWindow.getAllWindows().length > 0) return;
      collect ??= acquireCollector();
      collect();
    }, ms);
  }
  app.on('window-all-closed', () => collectIn(settledMs));
  collectIn(startedMs);
}
