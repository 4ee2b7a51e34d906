// Says on which display a window belongs: where the pointer is, where the desktop tells that.
import { BrowserWindow, screen } from 'electron';
import type { Display } from 'electron';
import { mayBeOnWayland } from './on-wayland';

/**
 * Symptom: the whole app dies (SIGSEGV) when it asks for the pointer on Wayland before it has a window.
 * https://github.com/electron/electron/issues/50079, seen with Electron 33.2.1 and reported up to 40.7.0;
 * delete when no supported Electron is older than 41. Wayland places windows by itself, so nothing is lost.
 */
function pointerMayBeAsked(): boolean {
  return BrowserWindow.getAllWindows().length > 0 || !mayBeOnWayland();
}

export function displayHere(): Display {
  return pointerMayBeAsked() ? screen.getDisplayNearestPoint(screen.getCursorScreenPoint()) : screen.getPrimaryDisplay();
}
