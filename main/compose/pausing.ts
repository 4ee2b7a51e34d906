// Turns the ways to say how long a pause is into its length.
import { minuteMs } from '../../shared/time/duration';
import type { Command } from '../../shared/state/event';
import { untilTomorrowMs } from './until-tomorrow';

/** Minutes, until the next morning, or until the person resumes. */
export type PauseLength = number | 'tomorrow' | 'open';

function lengthMs(length: Exclude<PauseLength, 'open'>, now: Date): number {
  return length === 'tomorrow' ? untilTomorrowMs(now) : length * minuteMs;
}

export function pauseCommand(length: PauseLength, now: Date): Command {
  return { type: 'pause', forMs: length === 'open' ? null : lengthMs(length, now) };
}
