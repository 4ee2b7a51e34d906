// Turns the ways to say how long a pause is into its length.
import { minuteMs } from '../../shared/time/duration';
import type { WorkingHours } from '../../shared/hours/working-hours';
import type { Settings } from '../../shared/settings/settings';
import type { Command } from '../../shared/state/event';
import { untilTomorrowMs } from './until-tomorrow';

/** Minutes, until the next morning, or until the person resumes. */
export type PauseLength = number | 'tomorrow' | 'open';

/** Null: any time is working time. */
function hoursOf({ workingHoursOn, workingHours }: Settings): WorkingHours | null {
  return workingHoursOn ? workingHours : null;
}

function lengthMs(length: Exclude<PauseLength, 'open'>, now: Date, settings: Settings): number {
  return length === 'tomorrow' ? untilTomorrowMs(now, hoursOf(settings)) : length * minuteMs;
}

export function pauseCommand(length: PauseLength, now: Date, settings: Settings): Command {
  return { type: 'pause', forMs: length === 'open' ? null : lengthMs(length, now, settings) };
}
