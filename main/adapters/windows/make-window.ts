// Makes a window of ours with all its safeguards, and shows it once its page is there.
import { app, BrowserWindow, nativeTheme } from 'electron';
import type { BrowserWindowConstructorOptions, NativeImage } from 'electron';
import { callsOf } from '../../../shared/ipc/calls';
import { callsSwitch } from '../../../shared/ipc/channels';
import type { WindowName } from '../../../shared/ipc/calls';
import { mayBeOnWayland } from './on-wayland';

export interface PageOptions {
  preloadPath: string;
  urlOf: (name: WindowName) => string;
  titleOf: (name: WindowName) => string;
  /** For the title bar and the task list. */
  icon: () => NativeImage;
}

/** Drawing the icon takes 15 ms, for which nobody should wait who wants to see the window. */
const iconAfterMs = 250;

/** Paper before the page has painted, so that nothing flashes. */
function paper(): string {
  return nativeTheme.shouldUseDarkColors ? '#14191b' : '#faf7f2';
}

/** Hidden still; its size, place and manner come with `shape`. */
export function makeWindow(name: WindowName, options: PageOptions, shape: BrowserWindowConstructorOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...shape,
    title: options.titleOf(name),
    backgroundColor: paper(),
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: options.preloadPath,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Electron's own menu on macOS would open them.
      devTools: !app.isPackaged,
      webSecurity: true,
      spellcheck: false,
      // The compiled code of a page is kept from its first opening on; Chromium would wait for a third.
      v8CacheOptions: 'bypassHeatCheck',
      backgroundThrottling: false,
      additionalArguments: [`${callsSwitch}${callsOf(name).join(',')}`],
    },
  });
  window.removeMenu();
  // macOS has the app's own.
  if (process.platform !== 'darwin') window.once('show', () => setTimeout(() => !window.isDestroyed() && window.setIcon(options.icon()), iconAfterMs));
  return window;
}

/** Calls `show` once, when the page has painted; rejects, and destroys the window, when it cannot be loaded. */
export async function showWhenPainted(window: BrowserWindow, url: string, show: () => void): Promise<void> {
  let shown = false;
  const showOnce = (): void => {
    if (shown || window.isDestroyed()) return;
    shown = true;
    show();
  };
  window.once('ready-to-show', showOnce);
  try {
    await window.loadURL(url);
    // Symptom: on Wayland a hidden window draws nothing, so "ready-to-show" never comes and it stays hidden for ever.
    // https://github.com/electron/electron/issues/48859, seen with Electron 33.2.1 and reported up to 41.2.0;
    // delete when the smoke test on Wayland passes without it on the oldest supported Electron.
    if (mayBeOnWayland()) showOnce();
  } catch (error) {
    if (!window.isDestroyed()) window.destroy();
    throw error;
  }
}
