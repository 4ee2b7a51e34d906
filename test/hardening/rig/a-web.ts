// A web server of this machine that counts who came: whatever a page is refused, it was reachable.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Web {
  readonly url: string;
  /** The paths that were asked for. */
  readonly visits: readonly string[];
  release(): void;
}

export async function acquireWeb(): Promise<Web> {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(String(request.url));
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', request.url?.endsWith('.js') ? 'text/javascript' : 'text/html');
    if (request.url?.includes('download')) response.setHeader('Content-Disposition', 'attachment; filename="x.bin"');
    response.end('window.fetched = true');
  });
  server.on('connection', () => visits.push('a connection'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    visits,
    release() {
      server.closeAllConnections();
      server.close();
    },
  };
}
