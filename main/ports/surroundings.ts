// What the shell needs to know of the surroundings before it speaks up: whether this is a bad moment, and why.
import type { Surrounding, Unwelcome } from '../../shared/reminder/surrounding';

/** One adapter's answer. Null: it cannot be known here. Never rejects; the caller sets the limit. */
export type AskSurrounding = () => Promise<boolean | null>;

/** One thing that can make a moment bad, with everybody who may know about it; the first who knows is believed. */
export interface SurroundingSource {
  surrounding: Exclude<Surrounding, 'typing'>;
  /** For the log. */
  name: string;
  ask: AskSurrounding;
}

export interface Surroundings {
  /** What holds now as far as it was asked lately; `unasked` where nobody was. */
  read(): Unwelcome | null;
  /** Asks everybody, within a limit; never rejects. Null while the last answers are fresh enough. */
  refresh(): Promise<void> | null;
}
