// Opens our windows when asked for and lets them go when closed; no renderer lives while the app only watches.
import { BrowserWindow, nativeTheme } from 'electron';
import type { NativeImage, WebContents } from 'electron';
import { callsOf } from '../../../shared/ipc/calls';
import { callsSwitch, snapshotChannel } from '../../../shared/ipc/channels';
import type { WindowName } from '../../../shared/ipc/calls';
import type { Snapshot } from '../../../shared/projection/snapshot';
import type { Log } from '../../ports/log';
import { displayHere } from './display-here';
import { mayBeOnWayland } from './on-wayland';
import { placeWindow } from './window-place';
import { windowShapes } from './window-shapes';

export interface WindowsOptions {
  preloadPath: string;
  urlOf: (name: WindowName) => string;
  titleOf: (name: WindowName) => string;
  /** For the title bar and the task list. */
  icon: () => NativeImage;
  /** The person, the window manager or a crash closed it; not called after `close`. */
  onClosed: (name: WindowName) => void;
  log: Log;
}

export interface Windows {
  /** Opens the window or brings it forward; `quietly` never takes the focus. Rejects when its page cannot be shown. */
  open(name: WindowName, manner?: 'focused' | 'quietly'): Promise<void>;
  close(name: WindowName): void;
  /** Sends the picture to every open window. */
  publish(snapshot: Snapshot): void;
  anyOpen(): boolean;
  nameOf(contents: WebContents): WindowName | null;
  closeAll(): void;
}

/** Paper before the page has painted, so that nothing flashes. */
function paper(): string {
  return nativeTheme.shouldUseDarkColors ? '#14191b' : '#faf7f2';
}

function create(name: WindowName, options: WindowsOptions): BrowserWindow {
  const shape = windowShapes[name];
  const { workArea } = displayHere();
  const size = { width: shape.width ?? 800, height: shape.height ?? 600 };
  return new BrowserWindow({
    ...shape,
    ...placeWindow(name, size, workArea),
    title: options.titleOf(name),
    icon: options.icon(),
    backgroundColor: paper(),
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: options.preloadPath,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      backgroundThrottling: false,
      additionalArguments: [`${callsSwitch}${callsOf(name).join(',')}`],
    },
  });
}

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

  function watchOver(name: WindowName, window: BrowserWindow): void {
    window.removeMenu();
    window.on('closed', () => {
      if (open.get(name) !== window) return;
      open.delete(name);
      options.onClosed(name);
    });
    // A dead page would leave an empty window that answers nothing: it goes, and the break or card with it.
    window.webContents.on('render-process-gone', (_event, details) => {
      options.log(`window ${name}: its page is gone (${details.reason})`);
      if (!window.isDestroyed()) window.destroy();
    });
  }

  async function openNew(name: WindowName, manner: 'focused' | 'quietly'): Promise<void> {
    const window = create(name, options);
    open.set(name, window);
    watchOver(name, window);
    let shown = false;
    const showOnce = (): void => {
      if (shown || window.isDestroyed()) return;
      shown = true;
      show(window, manner);
    };
    window.once('ready-to-show', showOnce);
    try {
      await window.loadURL(options.urlOf(name));
      // Symptom: on Wayland a hidden window draws nothing, so "ready-to-show" never comes and it stays hidden for ever.
      // https://github.com/electron/electron/issues/48859, seen with Electron 33.2.1 and reported up to 41.2.0;
      // delete when the smoke test on Wayland passes without it on the oldest supported Electron.
      if (mayBeOnWayland()) showOnce();
    } catch (error) {
      if (!window.isDestroyed()) window.destroy();
      throw error;
    }
  }

  return {
    async open(name, manner = 'focused') {
      const window = open.get(name);
      if (!window) return openNew(name, manner);
      show(window, manner);
    },
    close(name) {
      const window = open.get(name);
      // Closing takes a moment: whoever opens it meanwhile gets a new one, and nobody is told of what they asked for.
      open.delete(name);
      window?.close();
    },
    publish: (snapshot) => {
      for (const window of open.values()) {
        if (!window.isDestroyed()) window.webContents.send(snapshotChannel, snapshot);
      }
    },
    anyOpen: () => open.size > 0,
    nameOf: (contents) => {
      for (const [name, window] of open) if (!window.isDestroyed() && window.webContents === contents) return name;
      return null;
    },
    closeAll: () => {
      for (const window of open.values()) window.destroy();
    },
  };
}
