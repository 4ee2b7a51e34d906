// A source whose answers a test sets by hand.
import type { Answer, OpenSource } from '../../../main/ports/presence-source';

export interface HandSource<Value> {
  open: OpenSource<Value>;
  /** Sets the answer and says that it changed. */
  say(answer: Answer<Value>): void;
  /** Sets it without a word. */
  set(answer: Answer<Value>): void;
  isOpen(): boolean;
  refreshes(): number;
}

export function handSource<Value>(first: Answer<Value>): HandSource<Value> {
  let answer = first;
  let told: (() => void) | null = null;
  let refreshes = 0;
  return {
    open: (listener) => {
      told = listener;
      return {
        read: () => answer,
        refresh: () => {
          refreshes += 1;
          return null;
        },
        release: () => {
          told = null;
        },
      };
    },
    set: (next) => {
      answer = next;
    },
    say(next) {
      answer = next;
      told?.();
    },
    isOpen: () => told !== null,
    refreshes: () => refreshes,
  };
}
