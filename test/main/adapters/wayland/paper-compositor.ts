// A compositor that knows nothing but idle notices: it speaks real Wayland over a real socket and says what a test tells it to.
import { rmSync } from 'node:fs';
import net from 'node:net';
import { decode, encode, readText, readWord } from '../../../../main/adapters/wayland/wire';
import { createChanges } from '../../../desktop/rig/changes';

export interface PaperCompositor {
  readonly socket: string;
  /** What was asked for, as "input 4000" or "unless held 4000". */
  asked(): readonly string[];
  waitForAsked(count: number): Promise<void>;
  /** Says idle (or not) to one kind of notice. */
  say(kind: 'input' | 'unless held', idle: boolean): void;
  refuse(reason: string): void;
  release(): Promise<void>;
}

export interface PaperCompositorOptions {
  /** The version of ext_idle_notifier_v1; 0: it has none. */
  version: number;
}

export async function acquirePaperCompositor(socket: string, { version }: PaperCompositorOptions): Promise<PaperCompositor> {
  const changes = createChanges();
  const asked: string[] = [];
  const notices = new Map<string, { client: net.Socket; id: number }>();
  const clients = new Set<net.Socket>();

  function serve(client: net.Socket): void {
    clients.add(client);
    client.on('close', () => clients.delete(client));
    client.on('error', () => client.destroy());
    const bound = new Map<number, string>();
    let registry = 0;
    let rest: Buffer = Buffer.alloc(0);
    client.on('data', (bytes: Buffer) => {
      const read = decode(Buffer.concat([rest, bytes]));
      rest = read.rest;
      for (const { object, opcode, payload } of read.messages) {
        if (object === 1 && opcode === 1) {
          registry = readWord(payload, 0);
          client.write(encode(registry, 0, 1, 'wl_compositor', 5));
          client.write(encode(registry, 0, 2, 'wl_seat', 8));
          if (version > 0) client.write(encode(registry, 0, 3, 'ext_idle_notifier_v1', version));
        } else if (object === 1 && opcode === 0) {
          // In two pieces, as a busy socket may bring it.
          const done = encode(readWord(payload, 0), 0, 1);
          client.write(done.subarray(0, 5));
          client.write(done.subarray(5));
        } else if (object === registry && opcode === 0) {
          const { value, next } = readText(payload, 4);
          bound.set(readWord(payload, next + 4), value);
        } else if (bound.get(object) === 'ext_idle_notifier_v1') {
          const kind = opcode === 2 ? 'input' : version >= 2 ? 'unless held' : 'input';
          if (bound.get(readWord(payload, 8)) !== 'wl_seat') throw new Error('no seat was named');
          notices.set(kind, { client, id: readWord(payload, 0) });
          asked.push(`${kind} ${readWord(payload, 4)}`);
          changes.announce();
        }
      }
    });
  }

  const server = net.createServer(serve);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(socket, resolve));

  return {
    socket,
    asked: () => asked,
    async waitForAsked(count) {
      await changes.waitFor(`${count} notices asked for`, () => (asked.length >= count ? true : undefined), { instead: () => asked.join() });
    },
    say(kind, idle) {
      const notice = notices.get(kind);
      if (!notice) throw new Error(`Nobody asked for the notice "${kind}"`);
      notice.client.write(encode(notice.id, idle ? 0 : 1));
    },
    refuse(reason) {
      for (const client of clients) client.write(encode(1, 0, 3, 1, reason));
    },
    async release() {
      for (const client of clients) client.destroy();
      await new Promise((resolve) => server.close(resolve));
      rmSync(socket, { force: true });
    },
  };
}
