// One connection of a test to a bus: calls that end in time, names that are really owned, and values without their D-Bus wrapping.
import {
  Message,
  MessageFlag,
  MessageType,
  NameFlag,
  RequestNameReply,
  sessionBus,
  Variant,
  type MessageBus,
} from '@jellybrick/dbus-next';

export type Reply =
  | { readonly signature: string; readonly body: readonly unknown[] }
  | { readonly errorName: string; readonly text: string }
  /** Leaves the caller without an answer, as a hung program does. */
  | 'none';

export interface MethodAddress {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
}

export interface SignalAddress {
  readonly interface: string;
  readonly member?: string;
}

export interface BusConnection {
  call(method: MethodAddress, signature?: string, ...body: readonly unknown[]): Promise<readonly unknown[]>;
  /** Answers calls; a handler that does not know the call returns undefined. */
  onCall(handler: (message: Message) => Reply | undefined): void;
  onSignal(signal: SignalAddress, listener: (message: Message) => void): Promise<void>;
  emit(path: string, interfaceName: string, member: string, signature: string, ...body: readonly unknown[]): void;
  reply(call: Message, reply: Reply): void;
  own(name: string): Promise<void>;
  /** Gives the owned names back, seen by everyone, and leaves the bus. */
  release(): Promise<void>;
}

const CALL_LIMIT_MS = 3_000;

/** Takes variants off a value, at any depth. */
export function plain(value: unknown): unknown {
  if (value instanceof Variant) return plain(value.value);
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  return value;
}

async function within<Value>(what: string, limitMs: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No D-Bus reply to ${what} within ${limitMs} ms`)), limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

export async function connectToBus(address: string): Promise<BusConnection> {
  // The library's "session bus at this address" is how it says "any bus at this address".
  const bus: MessageBus = sessionBus({ busAddress: address });
  const names: string[] = [];
  let released = false;
  let problem: Error | undefined;
  // A bus that goes away is an "error" event; without a listener it would end the test runner.
  (bus as unknown as NodeJS.EventEmitter).on('error', (error: Error) => {
    problem = error;
  });
  await within('the first hello', CALL_LIMIT_MS, new Promise<void>((resolve, reject) => {
    if (problem) return reject(problem);
    (bus as unknown as NodeJS.EventEmitter).once('error', reject);
    bus.once('connect', resolve);
  }));

  const call: BusConnection['call'] = async (method, signature = '', ...body) => {
    if (problem) throw problem;
    const message = new Message({ ...method, signature, body: [...body] });
    const answer = await within(method.member, CALL_LIMIT_MS, bus.call(message));
    return answer?.body ?? [];
  };

  const reply: BusConnection['reply'] = (to, answer) => {
    if (answer === 'none' || to.flags & MessageFlag.NO_REPLY_EXPECTED) return;
    bus.send(
      'errorName' in answer
        ? Message.newError(to, answer.errorName, answer.text)
        : Message.newMethodReturn(to, answer.signature, [...answer.body]),
    );
  };

  return {
    call,
    reply,
    onCall(handler) {
      bus.addMethodHandler((message) => {
        const answer = handler(message);
        if (answer === undefined) return false;
        reply(message, answer);
        return true;
      });
    },
    async onSignal(signal, listener) {
      bus.on('message', (message) => {
        if (message.type !== MessageType.SIGNAL || message.interface !== signal.interface) return;
        if (signal.member === undefined || message.member === signal.member) listener(message);
      });
      const member = signal.member === undefined ? '' : `,member='${signal.member}'`;
      await call(
        { destination: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus', interface: 'org.freedesktop.DBus', member: 'AddMatch' },
        's',
        `type='signal',interface='${signal.interface}'${member}`,
      );
    },
    emit(path, interfaceName, member, signature, ...body) {
      bus.send(Message.newSignal(path, interfaceName, member, signature, [...body]));
    },
    async own(name) {
      const answer = await within(`the request for ${name}`, CALL_LIMIT_MS, bus.requestName(name, NameFlag.DO_NOT_QUEUE));
      if (answer !== RequestNameReply.PRIMARY_OWNER) throw new Error(`Something else already owns ${name} on this bus`);
      names.push(name);
    },
    async release() {
      if (released) return;
      released = true;
      try {
        if (!problem) for (const name of names) await within(`giving ${name} back`, CALL_LIMIT_MS, bus.releaseName(name));
      } finally {
        bus.disconnect();
      }
    },
  };
}
