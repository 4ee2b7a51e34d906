// What the joining of presence needs of each thing that knows a part of it, and of each thing on a bus that can be asked.
import type { IdleSource } from '../../shared/diagnostics/diagnostics';
import type { MessageBus, Release } from './message-bus';

/** `asking` while the first answer is still out; null where it cannot be known here and now. */
export type Answer<Value> = Value | 'asking' | null;

export interface Source<Value> {
  read(): Answer<Value>;
  /**
   * Asks again where the latest answer is old, without throwing or rejecting.
   * Gives a promise only where the next look is worth nothing without the answer.
   */
  refresh(): Promise<void> | null;
  /** Whose answer it is, where that is of interest. */
  from?(): IdleSource | null;
  release(): void;
}

/** `told` is called when what the source knows has changed in a way that matters now. */
export type OpenSource<Value> = (told: () => void) => Source<Value>;

/** The same on one connection; it is opened anew on the next one. */
export type OpenOnBus<Value> = (bus: MessageBus, told: () => void) => Source<Value>;

/** A program on a bus that knows something: who it is, and for how long its answers hold. */
export interface BusQuestion<Value> {
  /** For the log. */
  what: string;
  /** The program's name on the bus; it is asked only while somebody owns it, so that asking starts nothing. */
  name: string;
  freshForMs: (value: Value) => number;
  isNews: (before: Value, after: Value) => boolean;
  /** Whether a look has to wait for the answer. */
  waitedFor: boolean;
  on: (bus: MessageBus) => BusTalk<Value>;
}

export interface BusTalk<Value> {
  /** Rejects on an error or when a time limit passes. */
  ask: () => Promise<Value>;
  /** Hears what the program says by itself: the new answer, or only that there is one. */
  listen: (heard: (value: Value) => void, askAgain: () => void) => Release;
}
