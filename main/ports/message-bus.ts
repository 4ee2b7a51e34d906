// What the shell needs of a D-Bus connection, so that adapters do not depend on a library or on each other.

export interface BusCall {
  destination: string;
  path: string;
  interface: string;
  member: string;
  signature?: string;
  body?: unknown[];
}

export interface BusSignal {
  sender: string;
  path: string;
  interface: string;
  member: string;
  body: unknown[];
}

/** Which signals to hear; each given field has to match. */
export interface SignalMatch {
  interface?: string;
  member?: string;
  path?: string;
  sender?: string;
}

export type Release = () => void;

export interface MessageBus {
  /** Rejects on an error reply, a dead bus, or no answer within `limitMs` (default 1500). */
  call(call: BusCall, limitMs?: number): Promise<unknown[]>;
  /** Hears signals until released; survives a lost bus by going silent. */
  onSignal(match: SignalMatch, listener: (signal: BusSignal) => void): Release;
  /** Says at once (as soon as known) and on each change whether somebody owns the name. */
  onNameOwner(name: string, listener: (owned: boolean) => void): Release;
  /** Wraps a value for a variant field of `signature`. */
  variant(signature: string, value: unknown): unknown;
  close(): void;
}

/** Connects when first asked and again after a loss; rejects where there is no bus. */
export type ConnectBus = () => Promise<MessageBus>;
