// Opens our windows when asked for and lets them go when closed; no renderer lives while the app only watches.
import type { BrowserWindow, WebContents } from 'electron';
import { snapshotChannel } from '../../../shared/ipc/channels';
import type { WindowName } from '../../../shared/ipc/calls';
import type { Snapshot } from '../../../shared/projection/snapshot';
import type { Log } from '../../ports/log';
import { keepCardPlaced } from './card-place';
import type { CardPlace } from './card-place';
import { coverDisplays } from './cover';
import type { Cover } from './cover';
import { coveredArea, sameArea } from './cover-plan';
import { displayHere } from './display-here';
import { makeWindow, showWhenPainted } from './make-window';
import type { PageOptions } from './make-window';
import { mayBeOnWayland } from './on-wayland';
import { createReadyBreak } from './ready-break';
import type { ReadyWindow } from './ready-break';
import { placeWindow } from './window-place';
import type { Rectangle } from './window-place';
import { coverShape, windowShapes } from './window-shapes';

export interface WindowsOptions extends PageOptions {
  /** The person, the window manager or a crash closed it; not called after `close`. */
  onClosed: (name: WindowName) => void;
  log: Log;
}

export interface Windows {
  /**
   * Opens the window or brings it forward, at a chapter of its page if one is named; `quietly` never takes the focus.
   * Rejects when its page cannot be shown.
   */
  open(name: WindowName, manner?: 'focused' | 'quietly', chapter?: string): Promise<void>;
  /** The break by itself on every display, without the focus: its guide where the pointer is, backdrops around it. */
  openBreakEverywhere(): Promise<void>;
  /** Keeps a break window ready, hidden, while a reminder is live: whoever answers it need not wait. */
  keepBreakReady(live: boolean): void;
  /** Somebody looks at the routines in the tray's menu, or is at a button that starts one: a window is made ready meanwhile, and goes again if they start none. */
  expectBreak(): void;
  /** The break is over: the backdrops go. */
  uncover(): void;
  /** The words of the card need so much height. */
  fitCard(height: number): void;
  close(name: WindowName): void;
  /** Sends the picture to every open window. */
  publish(snapshot: Snapshot): void;
  anyOpen(): boolean;
  nameOf(contents: WebContents): WindowName | null;
}

/** After the address of a window that nobody sees yet; its page takes it away with the first break that it shows (renderer/break/use-plain-address.ts). */
const waitingMark = '#waiting';

/** A card whose page never says how high it is comes with its usual height. */
const longestUnfittedMs = 400;

function show(window: BrowserWindow, manner: 'focused' | 'quietly'): void {
  if (window.isMinimized()) window.restore();
  if (manner === 'quietly') window.showInactive();
  else {
    window.show();
    window.focus();
  }
}

export function createWindows(options: WindowsOptions): Windows {
  const open = new Map<WindowName, BrowserWindow>();
  let cover: Cover | null = null;
  let card: { place: CardPlace; showOnce: () => void } | null = null;

  function watchOver(name: WindowName, window: BrowserWindow, onClosed: () => void): void {
    window.on('closed', onClosed);
    window.on('unresponsive', () => options.log(`window ${name}: its page does not answer`, 'warning'));
    window.on('responsive', () => options.log(`window ${name}: its page answers again`));
    // A dead page would leave an empty window that answers nothing: it goes, and the break or card with it.
    window.webContents.on('render-process-gone', (_event, details) => {
      options.log(`window ${name}: its page is gone (${details.reason})`, 'error');
      if (!window.isDestroyed()) window.destroy();
    });
  }

  function keep(name: WindowName, window: BrowserWindow): BrowserWindow {
    open.set(name, window);
    watchOver(name, window, () => {
      if (name === 'break') uncover(window);
      // The button that they were at has gone with it.
      else readyBreak.nobodyChooses();
      if (open.get(name) !== window) return;
      open.delete(name);
      options.onClosed(name);
    });
    return window;
  }

  function placeHere(name: WindowName): Rectangle {
    const { width = 800, height = 600 } = windowShapes[name];
    return placeWindow(name, { width, height }, displayHere().workArea);
  }

  const readyBreak = createReadyBreak({
    make: () => (open.has('break') ? null : makeWindow('break', options, { ...windowShapes.break, ...placeHere('break') })),
    url: `${options.urlOf('break')}${waitingMark}`,
    log: options.log,
  });

  function takeReady(): ReadyWindow | null {
    const ready = readyBreak.take();
    if (!ready) return null;
    const { window } = ready;
    const here = placeHere('break');
    // The pointer may be on another display by now.
    if (!sameArea(window.getBounds(), here)) window.setBounds(here);
    return ready;
  }

  const addressOf = (name: WindowName, chapter?: string): string => (chapter === undefined ? options.urlOf(name) : `${options.urlOf(name)}#${chapter}`);

  async function openNew(name: WindowName, manner: 'focused' | 'quietly', chapter?: string): Promise<void> {
    const ready = name === 'break' ? takeReady() : null;
    if (ready) {
      keep(name, ready.window);
      await ready.loaded;
      if (!ready.window.isDestroyed()) show(ready.window, manner);
      return;
    }
    const window = keep(name, makeWindow(name, options, { ...windowShapes[name], ...placeHere(name) }));
    await showWhenPainted(window, addressOf(name, chapter), () => show(window, manner));
  }

  async function openCard(): Promise<void> {
    const { width = 400, height = 248 } = windowShapes.card;
    const on = displayHere();
    const window = keep('card', makeWindow('card', options, { ...windowShapes.card, ...placeWindow('card', { width, height }, on.workArea) }));
    const place = keepCardPlaced(window, { width, height }, on);
    window.on('closed', () => place.release());
    let shown = false;
    const showOnce = (): void => {
      if (shown || window.isDestroyed()) return;
      shown = true;
      window.showInactive();
    };
    card = { place, showOnce };
    await showWhenPainted(window, options.urlOf('card'), () => void setTimeout(showOnce, longestUnfittedMs));
  }

  function makeBackdrop(at: Rectangle): BrowserWindow {
    const window = makeWindow('backdrop', options, { ...coverShape, ...at });
    watchOver('backdrop', window, () => undefined);
    showWhenPainted(window, options.urlOf('backdrop'), () => window.showInactive()).catch((error: unknown) =>
      options.log(`window backdrop: cannot be shown: ${String(error)}`, 'warning'),
    );
    return window;
  }

  let guide: BrowserWindow | null = null;
  /** `of`: only when this is the window that is covered around. */
  function uncover(of?: BrowserWindow): void {
    if (of && of !== guide) return;
    cover?.release();
    cover = null;
    guide = null;
  }

  function close(name: WindowName): void {
    const window = open.get(name);
    // Closing takes a moment: whoever opens it meanwhile gets a new one, and nobody is told of what they asked for.
    open.delete(name);
    if (name === 'break') uncover();
    window?.close();
  }

  function all(): BrowserWindow[] {
    const ready = readyBreak.window();
    return [...open.values(), ...(ready ? [ready] : []), ...(cover?.backdrops() ?? [])].filter((window) => !window.isDestroyed());
  }

  return {
    async open(name, manner = 'focused', chapter) {
      const window = open.get(name);
      if (!window) return name === 'card' ? openCard() : openNew(name, manner, chapter);
      show(window, manner);
      // A page that is there already only goes to the chapter.
      if (chapter !== undefined) await window.webContents.loadURL(addressOf(name, chapter));
    },
    async openBreakEverywhere() {
      // An ordinary break window is framed for good; this one is another.
      close('break');
      readyBreak.drop();
      const on = displayHere();
      const onWayland = mayBeOnWayland();
      const area = coveredArea(on, process.platform);
      const window = keep('break', makeWindow('break', options, { ...coverShape, ...area, fullscreen: onWayland }));
      guide = window;
      await showWhenPainted(window, options.urlOf('break'), () => {
        window.showInactive();
        if (guide === window) cover = coverDisplays({ guide: window, guideOn: on, makeBackdrop });
      });
    },
    keepBreakReady: (live) => readyBreak.whileReminded(live),
    expectBreak: () => readyBreak.whileChoosing(),
    uncover: () => uncover(),
    fitCard(height) {
      card?.place.fit(height);
      card?.showOnce();
    },
    close,
    publish: (snapshot) => {
      for (const window of all()) window.webContents.send(snapshotChannel, snapshot);
    },
    anyOpen: () => open.size > 0,
    nameOf: (contents) => {
      for (const [name, window] of open) if (!window.isDestroyed() && window.webContents === contents) return name;
      const ready = readyBreak.window();
      if (ready && !ready.isDestroyed() && ready.webContents === contents) return 'break';
      return all().some((window) => window.webContents === contents) ? 'backdrop' : null;
    },
  };
}
