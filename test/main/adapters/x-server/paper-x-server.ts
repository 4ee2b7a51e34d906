// An X server made of paper: answers with what a real one (Xvfb with openbox) was recorded to answer, or misbehaves as a test says.
import { readFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { acquirePrivateFolder } from '../../../desktop/rig/private-folder';

export const scenes = ['empty', 'two-windows', 'film', 'film-behind'] as const;
type Scene = (typeof scenes)[number];

export interface Tape {
  welcome: Buffer;
  /** Each question, as hexadecimal digits, with its reply. */
  replies: ReadonlyMap<string, Buffer>;
}

export function tapeOf(scene: Scene): Tape {
  const file = path.join(import.meta.dirname, 'recorded', `${scene}.json`);
  const { welcome, replies } = JSON.parse(readFileSync(file, 'utf8')) as { welcome: string; replies: Record<string, string> };
  return {
    welcome: Buffer.from(welcome, 'base64'),
    replies: new Map(Object.entries(replies).map(([question, reply]) => [question, Buffer.from(reply, 'base64')])),
  };
}

/** Something that happened meanwhile: told between two replies, asked for by nobody. */
const event = Buffer.concat([Buffer.from([22]), Buffer.alloc(31)]);
const badWindow = Buffer.concat([Buffer.from([0, 3]), Buffer.alloc(30)]);

export interface PaperXServerOptions {
  tape: Tape;
  /** In how many bits each answer arrives. */
  pieces?: number;
  /** `silent` says nothing at all, `mute` nothing after its welcome; `leaving` hangs up there. */
  manner?: 'normal' | 'silent' | 'mute' | 'leaving';
}

export interface PaperXServer {
  /** The folder of its socket, which is the one of display 7. */
  folder: string;
  socket: string;
  /** What was said first. */
  greetings: readonly Buffer[];
  openConnections(): number;
  release(): Promise<void>;
}

export async function paperXServer({ tape, pieces = 1, manner = 'normal' }: PaperXServerOptions): Promise<PaperXServer> {
  const folder = acquirePrivateFolder('x');
  const socket = path.join(folder.path, 'X7');
  const connections = new Set<net.Socket>();
  const greetings: Buffer[] = [];
  const server = net.createServer((connection) => {
    connections.add(connection);
    connection.on('close', () => connections.delete(connection));
    connection.on('error', () => connection.destroy());
    let heard = Buffer.alloc(0);
    let greeted = false;
    const say = (bytes: Buffer): void => {
      const length = Math.ceil(bytes.length / pieces);
      for (let at = 0; at < bytes.length; at += length) connection.write(bytes.subarray(at, at + length));
    };
    connection.on('data', (chunk: Buffer) => {
      if (manner === 'silent') return;
      heard = Buffer.concat([heard, chunk]);
      if (!greeted) {
        greeted = true;
        greetings.push(heard);
        heard = Buffer.alloc(0);
        say(tape.welcome);
        if (manner === 'leaving') connection.end();
        return;
      }
      if (manner === 'mute') return;
      while (heard.length >= 4 && heard.length >= heard.readUInt16LE(2) * 4) {
        const question = heard.subarray(0, heard.readUInt16LE(2) * 4);
        heard = heard.subarray(question.length);
        say(Buffer.concat([event, tape.replies.get(question.toString('hex')) ?? badWindow]));
      }
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(socket, resolve));
  return {
    folder: folder.path,
    socket,
    greetings,
    openConnections: () => connections.size,
    async release() {
      for (const connection of connections) connection.destroy();
      await new Promise((resolve) => server.close(resolve));
      folder.release();
    },
  };
}
