// Refuses everything a page of ours never needs: navigation, new windows, embedded pages, permissions, downloads.
import { app, session } from 'electron';
import type { Log } from '../../ports/log';

export function refuseTheWeb(ourOrigin: string, log: Log): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      log('window: navigation refused');
      event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
  const ours = session.defaultSession;
  ours.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  ours.setPermissionCheckHandler(() => false);
  ours.setDevicePermissionHandler(() => false);
  ours.on('will-download', (event) => event.preventDefault());
  // The app opens no connection at all; whatever is not our own scheme ends here.
  ours.webRequest.onBeforeRequest((details, answer) => {
    const allowed = details.url.startsWith(`${ourOrigin}/`) || details.url.startsWith('devtools://');
    if (!allowed) log(`window: a request left our own files and was refused`);
    answer({ cancel: !allowed });
  });
}
