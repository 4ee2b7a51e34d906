// Lets no quit overtake a page that is still being loaded.
// Symptom: quitting meanwhile, main never ends: Node is gone, the process stays (Electron 33.2.1; seen in 10 of 24 quits right after a reminder with Home open,
// when the break window is being prepared, and earlier with windows that were destroyed while they opened; no public report found).
// Delete when "quitting while a window is just being opened" in test/desktop/instance.test.ts passes without it on the oldest supported Electron.
import { BrowserWindow } from 'electron';

/** A page of ours is there in half a second. */
const waitsMs = 3_000;

/** Before its first page is there, a window says that it loads nothing. */
function isOnTheWay(window: BrowserWindow): boolean {
  return !window.isDestroyed() && (window.webContents.isLoading() || window.webContents.mainFrame.url === '');
}

/** Answers each wish to quit: true while it has to wait; then `quit` is called when it need not any more. */
export function holdUpQuit(quit: () => void): () => boolean {
  let waits = false;
  let overdue = false;

  function goOn(limit: NodeJS.Timeout): void {
    clearTimeout(limit);
    if (!waits) return;
    waits = false;
    quit();
  }

  return () => {
    if (waits) return true;
    const loading = overdue ? undefined : BrowserWindow.getAllWindows().find(isOnTheWay);
    if (!loading) return false;
    waits = true;
    const limit: NodeJS.Timeout = setTimeout(() => {
      overdue = true;
      goOn(limit);
    }, waitsMs);
    loading.webContents.once('did-stop-loading', () => goOn(limit));
    loading.once('closed', () => goOn(limit));
    return true;
  };
}
