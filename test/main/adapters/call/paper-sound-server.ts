// A sound server made of paper: answers with what real ones were recorded to answer, or with what a test says instead.
import { readFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { acquirePrivateFolder } from '../../../desktop/rig/private-folder';

/** Replies without their frame. The tests' two programs record from a microphone and from what the speakers play. */
export interface Recording {
  authenticate: Buffer;
  name: Buffer;
  recorders: Buffer;
  microphone: Buffer;
  monitor: Buffer;
}

export const recordedServers = ['pulseaudio-16.1', 'pipewire-0.3.65'] as const;

export function recordingOf(server: (typeof recordedServers)[number]): Recording {
  const file = path.join(import.meta.dirname, 'recorded', `${server}.json`);
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<keyof Recording, string>;
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, Buffer.from(text, 'base64')])) as unknown as Recording;
}

/** A reply without its command and the number of its question. */
export const valuesOf = (reply: Buffer): Buffer => reply.subarray(10);

export interface Question {
  command: number;
  /** The number in the first value, where it is one. */
  about: number | null;
}

/** `null`: no answer at all. */
export type Answer = (question: Question) => Buffer | null;

export interface PaperSoundServer {
  socket: string;
  release(): Promise<void>;
}

/** `pieces`: in how many bits each answer arrives. */
export async function paperSoundServer(answer: Answer, pieces = 1): Promise<PaperSoundServer> {
  const folder = acquirePrivateFolder('sound');
  const socket = path.join(folder.path, 'native');
  const connections = new Set<net.Socket>();
  const server = net.createServer((connection) => {
    connections.add(connection);
    connection.on('close', () => connections.delete(connection));
    connection.on('error', () => undefined);
    let heard = Buffer.alloc(0);
    connection.on('data', (chunk: Buffer) => {
      heard = Buffer.concat([heard, chunk]);
      while (heard.length >= 20 && heard.length >= 20 + heard.readUInt32BE(0)) {
        const question = heard.subarray(20, 20 + heard.readUInt32BE(0));
        heard = heard.subarray(20 + question.length);
        const reply = answer({ command: question.readUInt32BE(1), about: question.length >= 15 && question[10] === 0x4c ? question.readUInt32BE(11) : null });
        if (!reply) continue;
        const head = Buffer.alloc(20);
        head.writeUInt32BE(reply.length, 0);
        head.writeUInt32BE(0xffff_ffff, 4);
        const whole = Buffer.concat([head, reply.subarray(0, 5), question.subarray(5, 10), reply.subarray(10)]);
        const size = Math.ceil(whole.length / pieces);
        for (let at = 0; at < whole.length; at += size) connection.write(whole.subarray(at, at + size));
      }
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(socket, resolve);
  });
  return {
    socket,
    async release() {
      connections.forEach((connection) => connection.destroy());
      await new Promise((resolve) => {
        server.close(resolve);
      });
      folder.release();
    },
  };
}
