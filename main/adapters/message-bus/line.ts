// One line to a bus over the D-Bus library: opens it within a limit, calls within a limit, and says once when it is lost.
import type { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import type { Message, MessageBus as LibraryBus } from '@jellybrick/dbus-next';
import type { BusCall, BusSignal } from '../../ports/message-bus';
import { within } from './within';

export type Library = typeof import('@jellybrick/dbus-next');

/** What the connection needs of a line; plain values only, nothing of the library comes through. */
export interface Line {
  call(call: BusCall, limitMs: number): Promise<unknown[]>;
  onSignal(listener: (signal: BusSignal) => void): void;
  /** Called once, when the line is lost or closed; at once when it already is. */
  onLost(listener: (reason: Error) => void): () => void;
  variant(signature: string, value: unknown): unknown;
  close(): void;
}

/** What the library's bus object keeps to itself; why it is needed is said where it is used. */
interface LibraryInternals {
  _connection: EventEmitter & { stream?: Partial<Socket> };
}

/** Takes the library's variants off a value, at any depth; bytes stay as they are. */
function plainValue(value: unknown, library: Library): unknown {
  if (value instanceof library.Variant) return plainValue(value.value, library);
  if (Array.isArray(value)) return value.map((inner) => plainValue(inner, library));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainValue(inner, library)]));
}

export async function openLine(library: Library, busAddress: string, limitMs: number): Promise<Line> {
  const bus: LibraryBus = library.sessionBus({ busAddress });
  const events = bus as unknown as EventEmitter;
  const connection = (bus as unknown as LibraryInternals)._connection;
  const lostListeners = new Set<(reason: Error) => void>();
  let lost: Error | null = null;

  function lose(reason: Error): void {
    if (lost) return;
    lost = reason;
    // A call that comes in on a half-closed socket would make the library answer, fail and throw into the socket's handler.
    bus.addMethodHandler(() => true);
    // Sends what is still to be sent, then closes for good; a bus that hangs would keep a half-closed socket open for ever.
    connection.stream?.destroySoon?.();
    const listeners = [...lostListeners];
    lostListeners.clear();
    for (const listener of listeners) listener(reason);
  }

  // Without a listener a dead socket is an uncaught exception, for as long as the object lives.
  events.on('error', (reason: Error) => lose(reason));
  // Symptom: a bus that ends in order says nothing; later calls wait for ever in the library's own queue.
  // Seen with @jellybrick/dbus-next 0.11.3 (src/connection.ts emits "end", src/bus.ts does not pass it on);
  // delete when the bus object has an "end" event.
  connection.on('end', () => lose(new Error('the message bus ended the connection')));

  try {
    await within(
      new Promise<void>((resolve, reject) => {
        events.once('connect', resolve);
        lostListeners.add(reject);
      }),
      limitMs,
      () => `no answer from the message bus within ${limitMs} ms`,
    );
  } catch (error) {
    lose(error as Error);
    throw error;
  }

  return {
    async call({ signature = '', body = [], ...method }, callLimitMs) {
      if (lost) throw new Error(`the message bus is gone: ${lost.message}`);
      const message = new library.Message({ ...method, signature, body });
      let giveUp: (reason: Error) => void = () => undefined;
      const answered = new Promise<Message | null>((resolve, reject) => {
        giveUp = reject;
        lostListeners.add(reject);
        bus.call(message).then(resolve, reject);
      });
      try {
        const late = () => `no answer to ${method.member} from ${method.destination} within ${callLimitMs} ms`;
        const reply = await within(answered, callLimitMs, late);
        return (reply?.body ?? []).map((value) => plainValue(value, library));
      } finally {
        lostListeners.delete(giveUp);
      }
    },
    onSignal(listener) {
      bus.on('message', (message: Message) => {
        if (lost || message.type !== library.MessageType.SIGNAL) return;
        const { sender, path, interface: face, member, body } = message;
        listener({ sender, path, interface: face, member, body: body.map((value) => plainValue(value, library)) });
      });
    },
    onLost(listener) {
      if (lost) listener(lost);
      else lostListeners.add(listener);
      return () => lostListeners.delete(listener);
    },
    variant: (signature, value) => new library.Variant(signature, value),
    close: () => lose(new Error('closed by Unsit')),
  };
}
