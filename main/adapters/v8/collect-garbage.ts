// Collects what the start, and later each window, left behind in the main process: V8 by itself waits until there is much more of it.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { app, BrowserWindow } from 'electron';

/** The page of the last window has ended by then, and what it said on its way out has been heard. */
const settledMs = 5_000;

/** Whatever the start put off is done by then. */
const startedMs = 10_000;

/** As V8 describes its own function (src/extensions/gc-extension.cc, 13.0). */
type Collect = (options: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void;

/**
 * V8 gives its collector away only by a flag, and only to contexts that are made after it: to this one, in which nothing else ever runs.
 * Node documents the flag; our pages have a V8 of their own, which neither this flag nor this function reaches.
 */
function acquireCollector(): Collect {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('globalThis.gc') as Collect | undefined;
  setFlagsFromString('--no-expose-gc');
  return collect ?? (() => undefined);
}

/**
 * Once after the start, and whenever the last window has been closed. It takes about 25 ms, two rounds and more of V8's, in which nobody has a
 * window that could wait for it.
 */
export function collectWhenNothingIsOpen(): void {
  let timer: NodeJS.Timeout | undefined;
  let collect: Collect | undefined;
  function collectIn(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (BrowserWindow.getAllWindows().length > 0) return;
      collect ??= acquireCollector();
      // As when memory runs out: compiled code that nothing has run for some collections goes too, of which every window had left a little.
      collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
    }, ms);
  }
  app.on('window-all-closed', () => collectIn(settledMs));
  collectIn(startedMs);
}
