// What every measurement gets and gives back, and how long each takes in a full and in a quick run.
import type { Row } from './figures';
import type { Contestants } from './contestants';
import type { Place } from './place';

export interface Pace {
  /** Each round starts both contestants. */
  readonly startRounds: number;
  readonly restingRounds: number;
  /** Until memory has come to rest. */
  readonly restMs: number;
  readonly askingRounds: number;
  /** The same of Unsit alone, with a window that got ready. */
  readonly readyRounds: number;
  readonly watchMs: number;
  readonly movingRounds: number;
  readonly movingMs: number;
  /** The offered routine takes about two and a half minutes. */
  readonly routineMs: number;
  /** The pause after which memory counts as settled once a window is gone. */
  readonly closedMs: number;
  readonly breaks: number;
  readonly homeRounds: number;
}

export const fullPace: Pace = {
  startRounds: 20,
  restingRounds: 4,
  restMs: 30_000,
  askingRounds: 8,
  readyRounds: 8,
  watchMs: 600_000,
  movingRounds: 2,
  movingMs: 30_000,
  routineMs: 150_000,
  closedMs: 60_000,
  breaks: 100,
  homeRounds: 5,
};

export const quickPace: Pace = {
  startRounds: 12,
  restingRounds: 2,
  restMs: 8_000,
  askingRounds: 4,
  readyRounds: 2,
  watchMs: 20_000,
  movingRounds: 1,
  movingMs: 10_000,
  routineMs: 30_000,
  closedMs: 5_000,
  breaks: 4,
  homeRounds: 1,
};

/** How one cost grows with something that a person's days bring more and more of. */
export interface Growth {
  readonly grows: string;
  readonly figure: string;
  readonly steps: readonly { readonly at: string; readonly value: string }[];
}

export interface Measured {
  readonly rows?: readonly Row[];
  readonly growth?: readonly Growth[];
}

export interface Bench {
  readonly contestants: Contestants;
  readonly pace: Pace;
  /** A desktop of its own for whoever measures. */
  acquirePlace(): Promise<Place>;
  say(line: string): void;
}

export type Measure = (bench: Bench) => Promise<Measured>;

export const both = ['floor', 'unsit'] as const;
