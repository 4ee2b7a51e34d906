// Refuses everything a page of ours never needs: navigation, new windows, embedded pages, permissions, devices, downloads.
import { app } from 'electron';
import type { Session, WebContents } from 'electron';
import type { Log } from '../../ports/log';

function guardContents(contents: WebContents, log: Log): void {
  contents.on('will-navigate', (event) => {
    log('window: navigation refused', 'warning');
    event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // Without a listener Electron chooses the first device it finds.
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
}

function guardSession(guarded: Session, ourOrigin: string, log: Log): void {
  guarded.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  guarded.setPermissionCheckHandler(() => false);
  guarded.setDevicePermissionHandler(() => false);
  guarded.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  guarded.on('will-download', (event) => {
    log('window: a download was refused', 'warning');
    event.preventDefault();
  });
  // The app opens no connection at all; whatever is not our own scheme ends here.
  guarded.webRequest.onBeforeRequest((details, answer) => {
    const allowed = details.url.startsWith(`${ourOrigin}/`) || details.url.startsWith('devtools://');
    if (!allowed) log('window: a request left our own files and was refused', 'warning');
    answer({ cancel: !allowed });
  });
}

/**
 * For every window and every session. Has to run before the first of them: Electron makes the session with the first window, and a
 * process that only watches has none, which spares it 3 MB.
 */
export function refuseTheWeb(ourOrigin: string, log: Log): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, log));
  app.on('session-created', (made) => guardSession(made, ourOrigin, log));
}
