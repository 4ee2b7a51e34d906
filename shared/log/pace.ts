// Decides which lines are written: within a minute each text once and only so many, so that a fault in a loop neither fills nor wears a disk.
import { minuteMs } from '../time/duration';
import type { LogLevel } from './log-entry';

export interface Said {
  level: LogLevel;
  text: string;
}

interface Counted extends Said {
  /** How often it came again after it was written. */
  again: number;
}

/** One minute of the log, beginning with its first line. */
export interface Pace {
  since: number;
  texts: readonly Counted[];
  leftOut: number;
}

export const mostTextsPerMinute = 40;

export const freshPace: Pace = { since: -Infinity, texts: [], leftOut: 0 };

/** What was not written of the minute that ends. */
function restOf({ texts, leftOut }: Pace): Said[] {
  const repeated = texts.filter(({ again }) => again > 0).map(({ level, text, again }) => ({ level, text: `${text} … ×${again + 1}` }));
  return leftOut === 0 ? repeated : [...repeated, { level: 'warning', text: `log: ${leftOut} more lines in one minute, left out` }];
}

/** `at`: any clock that does not go back; one that does begins a new minute. */
export function paced(pace: Pace, said: Said, at: number): { pace: Pace; write: Said[] } {
  const over = at - pace.since >= minuteMs || at < pace.since;
  const minute: Pace = over ? { since: at, texts: [], leftOut: 0 } : pace;
  const before = over ? restOf(pace) : [];
  const known = minute.texts.find(({ text, level }) => text === said.text && level === said.level);
  if (known) {
    const texts = minute.texts.map((one) => (one === known ? { ...one, again: one.again + 1 } : one));
    return { pace: { ...minute, texts }, write: before };
  }
  if (minute.texts.length >= mostTextsPerMinute) return { pace: { ...minute, leftOut: minute.leftOut + 1 }, write: before };
  return { pace: { ...minute, texts: [...minute.texts, { ...said, again: 0 }] }, write: [...before, said] };
}

/** Ends the minute early: somebody wants to read, or Unsit ends. */
export function settled(pace: Pace): { pace: Pace; write: Said[] } {
  return { pace: { ...pace, texts: pace.texts.map((one) => ({ ...one, again: 0 })), leftOut: 0 }, write: restOf(pace) };
}
