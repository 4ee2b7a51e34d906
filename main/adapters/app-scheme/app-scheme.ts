// Serves the windows' files under our own app:// scheme, from a list fixed at the start, with a strict content-security policy.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { app, protocol } from 'electron';
import type { ProtocolRequest, ProtocolResponse } from 'electron';
import type { Log } from '../../ports/log';
import { appHost, appOrigin, appScheme } from '../../../shared/ipc/app-origin';

export function windowUrl(name: string): string {
  return `${appOrigin}/windows/${name}/index.html`;
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // Text never becomes markup or script: no page of ours needs it, and nobody can slip some in.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Has to run before Electron is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: false, corsEnabled: false, codeCache: true } },
  ]);
}

/** Every file below the folder, as the path by which a page asks for it. */
function listFiles(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [`/${path.relative(folder, file).split(path.sep).join('/')}`, file]));
}

/** Chromium's net::ERR_FAILED: the page is not there, and whoever opens it is told. */
const failed = -2;

function notFound(): ProtocolResponse {
  return { statusCode: 404, headers: { 'Content-Type': 'text/plain' }, data: Buffer.from('Not found') };
}

/**
 * Serves the folder's files and nothing else; returns how to read the list of them ahead, or the first window waits for it.
 * Has to run before the first session is made. The files are read at once and not by and by: what lies in our archive is read in a
 * millisecond, and in many turns of a busy thread in fifteen.
 */
export function serveAppScheme(folder: string, log: Log): () => void {
  let files: Map<string, string> | null = null;
  const list = (): Map<string, string> => (files ??= listFiles(folder));
  function answer({ method, url: address }: ProtocolRequest): ProtocolResponse {
    const url = new URL(address);
    if (method !== 'GET' || url.host !== appHost) return notFound();
    const file = list().get(url.pathname);
    if (!file) return notFound();
    return {
      data: readFileSync(file),
      headers: {
        'Content-Type': contentTypes[path.extname(file)] ?? 'application/octet-stream',
        'Content-Security-Policy': contentSecurityPolicy,
        'X-Content-Type-Options': 'nosniff',
        // No Cross-Origin-Opener-Policy: nobody opens a page of ours from another one, and for that word Chromium would throw away the process
        // that it has just started for the page, and start a second.
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Referrer-Policy': 'no-referrer',
      },
    };
  }
  // Deprecated, and used all the same: protocol.handle answers with a Response, for which Node loads its whole fetch when the first window
  // asks. https://www.electronjs.org/docs/latest/api/protocol, Electron 33.2.1; the types of 45.4.1 still have it. Delete this for
  // protocol.handle when they have not.
  app.on('session-created', ({ protocol }) =>
    protocol.registerBufferProtocol(appScheme, (request, respond) => {
      try {
        respond(answer(request));
      } catch (error) {
        log(`a page cannot be read: ${String(error)}`, 'error');
        respond({ error: failed });
      }
    }),
  );
  return () => {
    try {
      list();
    } catch (error) {
      log(`the pages cannot be listed: ${String(error)}`, 'error');
    }
  };
}
