// One short conversation with PipeWire over its socket: messages to its objects go out, and what its objects say is heard.
import net from 'node:net';
import { readPipewireValues, struct } from './pipewire-values';
import type { PipewireValue } from './pipewire-values';

export interface PipewireMessage {
  /** The object that says it. */
  from: number;
  /** Which of its events it is. */
  event: number;
  values: readonly PipewireValue[];
}

export interface PipewireTalk {
  tell(object: number, method: number, ...values: readonly Buffer[]): void;
  end(): void;
}

const headLength = 16;
const lengthBits = 0xff_ffff;

function framed(object: number, method: number, order: number, values: readonly Buffer[]): Buffer {
  const body = struct(...values);
  const head = Buffer.alloc(headLength);
  head.writeUInt32LE(object, 0);
  head.writeUInt32LE(((method << 24) | body.length) >>> 0, 4);
  head.writeUInt32LE(order, 8);
  return Buffer.concat([head, body]);
}

/** `onOver` is called once, however the conversation ends. */
export function talkToPipewire(socketPath: string, onMessage: (message: PipewireMessage) => void, onOver: (reason: Error) => void): PipewireTalk {
  const socket = net.createConnection(socketPath);
  let received = Buffer.alloc(0);
  let order = 0;
  let over = false;

  function finish(reason: Error): void {
    if (over) return;
    over = true;
    socket.destroy();
    onOver(reason);
  }

  function hearAll(): void {
    while (!over && received.length >= headLength) {
      const word = received.readUInt32LE(4);
      const length = word & lengthBits;
      if (received.length < headLength + length) return;
      const from = received.readUInt32LE(0);
      // What follows the struct is a footer about the conversation itself.
      const [values] = readPipewireValues(received.subarray(headLength, headLength + length));
      received = received.subarray(headLength + length);
      onMessage({ from, event: word >>> 24, values: Array.isArray(values) ? (values as readonly PipewireValue[]) : [] });
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
  socket.on('close', () => finish(new Error('PipeWire hung up')));

  return {
    tell(object, method, ...values) {
      if (over) return;
      socket.write(framed(object, method, order, values));
      order += 1;
    },
    end: () => finish(new Error('nobody waits for PipeWire any more')),
  };
}
