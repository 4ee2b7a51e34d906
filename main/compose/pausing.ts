// Turns the ways to say how long a pause is into the instant at which it ends.
import { minuteMs } from '../../shared/time/duration';
import type { Command } from '../../shared/state/event';
import type { Loop } from '../loop/loop';
import { untilTomorrowMs } from './until-tomorrow';

/** Minutes, until the next morning, or until the person resumes. */
export type PauseLength = number | 'tomorrow' | 'open';

function lengthMs(length: Exclude<PauseLength, 'open'>, now: Date): number {
  return length === 'tomorrow' ? untilTomorrowMs(now) : length * minuteMs;
}

export function pauseCommand(loop: Loop, length: PauseLength, now: Date): Command {
  const until = length === 'open' ? null : loop.look().at + lengthMs(length, now);
  return { type: 'pause', until };
}
