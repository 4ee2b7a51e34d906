// Keeps a break window ready, hidden, while somebody is about to ask for one: it is there at once then, and nothing of it lives while nobody is.
import type { BrowserWindow } from 'electron';
import type { Log } from '../../ports/log';

export interface ReadyBreak {
  /** Ready for as long as a reminder is live. */
  whileReminded(live: boolean): void;
  /** Somebody looks at what can be started: ready for as long as they may read it. */
  whileChoosing(): void;
  /** They look at something else now, or at nothing. */
  nobodyChooses(): void;
  /** Gives the window away, for good. */
  take(): ReadyWindow | null;
  drop(): void;
  /** The one that is ready or getting ready. */
  window(): BrowserWindow | null;
}

export interface ReadyWindow {
  readonly window: BrowserWindow;
  /** Its page is there; rejects, and the window goes, when it cannot be loaded. */
  readonly loaded: Promise<void>;
}

export interface ReadyBreakOptions {
  /** Makes it hidden; null while there is a break window already. */
  make: () => BrowserWindow | null;
  url: string;
  log: Log;
}

/** Long enough to find one; whoever reads longer waits the quarter of a second that a new window takes. */
const choosingMs = 20_000;

export function createReadyBreak({ make, url, log }: ReadyBreakOptions): ReadyBreak {
  let ready: ReadyWindow | null = null;
  let reminded = false;
  let choosing: NodeJS.Timeout | null = null;
  let settling: NodeJS.Immediate | null = null;

  const isWanted = (): boolean => reminded || choosing !== null;

  function getReady(): void {
    if (ready) return;
    const window = make();
    if (!window) return;
    const loaded = window.loadURL(url);
    ready = { window, loaded };
    const dropThis = (): void => {
      if (ready?.window === window) drop();
    };
    window.on('closed', dropThis);
    window.webContents.on('render-process-gone', dropThis);
    loaded.catch((error: unknown) => {
      if (ready?.window === window) log(`window break: cannot be prepared: ${String(error)}`);
      // Taken or not: a window without a page must not stay in the way of the next one.
      if (!window.isDestroyed()) window.destroy();
    });
  }

  function drop(): void {
    const dropped = ready;
    ready = null;
    if (dropped && !dropped.window.isDestroyed()) dropped.window.destroy();
  }

  function stopChoosing(): void {
    if (choosing) clearTimeout(choosing);
    choosing = null;
  }

  /** After all that this moment asks for: the word to the person comes first, and a reminder leaves the screen just before its answer is heard. */
  function settle(): void {
    if (isWanted() === (ready !== null)) return;
    settling ??= setImmediate(() => {
      settling = null;
      if (isWanted()) getReady();
      else drop();
    });
  }

  function nobodyChooses(): void {
    stopChoosing();
    settle();
  }

  return {
    whileReminded(live) {
      reminded = live;
      settle();
    },
    whileChoosing() {
      stopChoosing();
      choosing = setTimeout(nobodyChooses, choosingMs);
      settle();
    },
    nobodyChooses,
    take() {
      stopChoosing();
      if (!ready || ready.window.isDestroyed()) return null;
      const taken = ready;
      ready = null;
      return taken;
    },
    drop() {
      stopChoosing();
      drop();
    },
    window: () => ready?.window ?? null,
  };
}
