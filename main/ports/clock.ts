// What the loop needs of time: clocks to read and one timer to arm; tests and demos put their own in place.
import type { ClockReading } from '../../shared/clock/clock-reading';

export interface Clock {
  read(): ClockReading;
  /** Calls once after so many milliseconds of this clock; the answer cancels it. */
  after(delayMs: number, call: () => void): () => void;
  /** How many times faster than real time this clock runs. */
  readonly rate: number;
}
