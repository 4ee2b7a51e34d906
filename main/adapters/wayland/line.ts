// One connection to a Wayland compositor: whole messages in, requests out, and one word when it is over.
import net from 'node:net';
import { decode, encode } from './wire';
import type { Argument, WaylandMessage } from './wire';

export interface WaylandLine {
  send(object: number, opcode: number, ...values: Argument[]): void;
  /** Nothing is heard afterwards, not even the end. */
  close(): void;
}

export interface WaylandListener {
  hear: (message: WaylandMessage) => void;
  /** Called once, unless we close it ourselves. */
  onEnd: (reason: string) => void;
}

/** What is sent before the connection stands waits for it. */
export function openLine(socketPath: string, { hear, onEnd }: WaylandListener): WaylandLine {
  let rest: Buffer = Buffer.alloc(0);
  let over = false;
  const socket = net.connect(socketPath);

  function close(): void {
    over = true;
    socket.destroy();
  }

  function end(reason: string): void {
    if (over) return;
    close();
    onEnd(reason);
  }

  socket.on('data', (bytes: Buffer) => {
    try {
      const { messages, rest: left } = decode(Buffer.concat([rest, bytes]));
      rest = left;
      for (const message of messages) if (!over) hear(message);
    } catch (error) {
      end(String(error));
    }
  });
  socket.on('error', (error) => end(error.message));
  socket.on('close', () => end('the compositor closed the connection'));

  return { send: (object, opcode, ...values) => void socket.write(encode(object, opcode, ...values)), close };
}
