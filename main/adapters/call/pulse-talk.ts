// One short conversation with the sound server over its socket: questions go out, and each answer finds its question.
import net from 'node:net';
import { readPulseValues, u32 } from './pulse-values';
import type { PulseValue } from './pulse-values';

export interface PulseTalk {
  /** Rejects when the server refuses, hangs up or sends what is no answer. */
  ask(command: number, ...values: readonly Buffer[]): Promise<PulseValue[]>;
  end(): void;
}

const headLength = 20;
const controlChannel = 0xffff_ffff;
/** A list of hundreds of recorders is a tenth of this. */
const longestMessage = 1 << 20;
const commands = { error: 0, reply: 2 } as const;

function framed(values: readonly Buffer[]): Buffer {
  const message = Buffer.concat(values);
  const head = Buffer.alloc(headLength);
  head.writeUInt32BE(message.length, 0);
  head.writeUInt32BE(controlChannel, 4);
  return Buffer.concat([head, message]);
}

export function talkToPulse(socketPath: string): PulseTalk {
  const socket = net.createConnection(socketPath);
  const waiting = new Map<number, { resolve: (values: PulseValue[]) => void; reject: (error: Error) => void }>();
  let received = Buffer.alloc(0);
  let nextTag = 0;
  let over: Error | null = null;

  function finish(error: Error): void {
    over ??= error;
    for (const { reject } of waiting.values()) reject(over);
    waiting.clear();
    socket.destroy();
  }

  function hear(message: Buffer): void {
    const [command, tag, ...values] = readPulseValues(message);
    const asked = waiting.get(Number(tag));
    if (!asked || (command !== commands.reply && command !== commands.error)) return;
    waiting.delete(Number(tag));
    if (command === commands.reply) asked.resolve(values);
    else asked.reject(new Error(`the sound server refuses (${String(values[0])})`));
  }

  function hearAll(): void {
    while (received.length >= headLength) {
      const length = received.readUInt32BE(0);
      if (length > longestMessage) throw new Error('the sound server’s message is too long');
      if (received.length < headLength + length) return;
      const isControl = received.readUInt32BE(4) === controlChannel;
      const message = received.subarray(headLength, headLength + length);
      received = received.subarray(headLength + length);
      if (isControl) hear(message);
    }
  }

  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    try {
      hearAll();
    } catch (error) {
      finish(error instanceof Error ? error : new Error(String(error)));
    }
  });
  socket.on('error', finish);
  socket.on('close', () => finish(new Error('the sound server hung up')));

  return {
    ask(command, ...values) {
      if (over) return Promise.reject(over);
      const tag = nextTag;
      nextTag += 1;
      return new Promise((resolve, reject) => {
        waiting.set(tag, { resolve, reject });
        socket.write(framed([u32(command), u32(tag), ...values]));
      });
    },
    end: () => finish(new Error('nobody waits for the sound server any more')),
  };
}
