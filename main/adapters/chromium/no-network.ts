// Keeps Chromium itself off the network: it looks up names for purposes of its own, which no page of ours ever asked for.
import { app } from 'electron';

/** Has to run before Electron is ready. */
export function endNameLookups(): void {
  // No name is ever looked up, whoever inside Chromium would like to.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  // Otherwise it reads the desktop's proxy settings, and looks for a proxy by name where they say "automatic".
  app.commandLine.appendSwitch('no-proxy-server');
}

/**
 * Symptom: with the first window Chromium asks redirector.gvt1.com for a spelling dictionary, although no window of ours checks spelling.
 * Seen with Electron 33.2.1 in its own network log; "off" alone does not end it, no language does
 * (https://www.electronjs.org/docs/latest/tutorial/spellchecker#does-the-spellchecker-use-any-google-services).
 * Delete when `webPreferences.spellcheck: false` alone keeps it quiet (test/hardening/network.test.ts says so).
 */
export function endSpellChecking(): void {
  app.on('session-created', (session) => {
    session.setSpellCheckerLanguages([]);
    session.setSpellCheckerEnabled(false);
  });
}
