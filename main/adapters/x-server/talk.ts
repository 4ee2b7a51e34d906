// One short conversation with the X server over its socket: opened for a question, answers in the order of what was asked, closed afterwards.
import net from 'node:net';
import type { Secret } from './authority';
import { greeting, messageLength, rootFrom, welcomeLength } from './words';

export interface XTalk {
  root: number;
  /** Null where the server answers with an error: most often the window is gone by now. Rejects when the server hangs up. */
  ask(request: Buffer): Promise<Buffer | null>;
}

/** A list of thousands of windows is a hundredth of this. */
const longestMessage = 1 << 22;
const kinds = { error: 0, reply: 1 } as const;

interface Asked {
  resolve(reply: Buffer | null): void;
  reject(error: Error): void;
}

/** Resolves with what `about` finds out; rejects where nobody answers, or not within the limit. Nothing stays open. */
export async function talkToX<Value>(
  { socketPath, secret, limitMs }: { socketPath: string; secret: Secret | null; limitMs: number },
  about: (talk: XTalk) => Promise<Value>,
): Promise<Value> {
  const socket = net.createConnection(socketPath);
  const waiting: Asked[] = [];
  let welcomed: Asked | null = null;
  let received: Buffer = Buffer.alloc(0);
  let over: Error | null = null;

  function finish(error: Error): void {
    over ??= error;
    welcomed?.reject(over);
    welcomed = null;
    for (const { reject } of waiting.splice(0)) reject(over);
    socket.destroy();
  }

  /** The first whole message of what was received; null while there is none. */
  function next(headLength: number, lengthFrom: (head: Buffer) => number): Buffer | null {
    if (received.length < headLength) return null;
    const length = lengthFrom(received);
    if (length > longestMessage) throw new Error('the X server’s message is too long');
    if (received.length < length) return null;
    const message = received.subarray(0, length);
    received = received.subarray(length);
    return message;
  }

  function hear(): void {
    if (welcomed) {
      const welcome = next(8, welcomeLength);
      if (!welcome) return;
      welcomed.resolve(welcome);
      welcomed = null;
    }
    for (let message = next(32, messageLength); message; message = next(32, messageLength)) {
      const kind = message.readUInt8(0);
      if (kind === kinds.reply || kind === kinds.error) waiting.shift()?.resolve(kind === kinds.reply ? message : null);
    }
  }

  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    try {
      hear();
    } catch (error) {
      finish(error instanceof Error ? error : new Error(String(error)));
    }
  });
  socket.on('error', finish);
  socket.on('close', () => finish(new Error('the X server hung up')));
  const timer = setTimeout(() => finish(new Error(`the X server did not answer within ${limitMs} ms`)), limitMs);

  try {
    const welcome = await new Promise<Buffer | null>((resolve, reject) => {
      welcomed = { resolve, reject };
      socket.write(greeting(secret));
    });
    const root = rootFrom(welcome ?? Buffer.alloc(8));
    return await about({
      root,
      ask(request) {
        if (over) return Promise.reject(over);
        return new Promise((resolve, reject) => {
          waiting.push({ resolve, reject });
          socket.write(request);
        });
      },
    });
  } finally {
    clearTimeout(timer);
    finish(new Error('nobody asks the X server any more'));
  }
}
