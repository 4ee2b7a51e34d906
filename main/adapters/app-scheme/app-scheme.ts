// Serves the windows' files under our own app:// scheme, from a list fixed at the start, with a strict content-security policy.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { app, protocol } from 'electron';
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
async function listFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [`/${path.relative(folder, file).split(path.sep).join('/')}`, file]));
}

function notFound(): Response {
  return new Response('Not found', { status: 404, headers: { 'Content-Type': 'text/plain' } });
}

/** Serves the folder's files and nothing else; the list is read when the first window asks. Has to run before the first session is made. */
export function serveAppScheme(folder: string): void {
  let files: Promise<Map<string, string>> | null = null;
  async function answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.host !== appHost) return notFound();
    files ??= listFiles(folder);
    const file = (await files).get(url.pathname);
    if (!file) return notFound();
    return new Response(await readFile(file), {
      headers: {
        'Content-Type': contentTypes[path.extname(file)] ?? 'application/octet-stream',
        'Content-Security-Policy': contentSecurityPolicy,
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Referrer-Policy': 'no-referrer',
      },
    });
  }
  app.on('session-created', (session) => session.protocol.handle(appScheme, answer));
}
