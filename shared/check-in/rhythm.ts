// Says on which days the check-in is asked and from which minute on: once a date at most, at the end of the working day.
import { endsOfWork } from '../hours/working-hours';
import type { Settings } from '../settings/settings';
import { dayMs } from '../time/duration';

/** Late enough to be the end of a day's sitting, early enough that most people are still there. */
const withoutHoursMinute = 16 * 60 + 30;

/** Between two questions of the twice weekly rhythm, and across three of them. */
const fewestDaysBetween = 3;
const daysOfTwo = 7;

function daysFrom(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / dayMs);
}

/** `asked`: the dates on which it was asked, the last one first. What was missed is neither counted nor made good. */
export function isDayToAsk(date: string, asked: readonly string[], rhythm: Settings['checkIn']): boolean {
  const [last, lastButOne] = asked;
  if (rhythm === 'off' || date === '') return false;
  // A date that comes again, by a journey or by a clock that was set, was asked already.
  if (last !== undefined && date <= last) return false;
  if (rhythm === 'daily' || last === undefined) return true;
  return daysFrom(last, date) >= fewestDaysBetween && (lastButOne === undefined || daysFrom(lastButOne, date) >= daysOfTwo);
}

/** The minute of the local day from which on it is asked; null on a day without an end of work. */
export function minuteToAsk(localMs: number, { workingHoursOn, workingHours }: Settings): number | null {
  if (!workingHoursOn) return withoutHoursMinute;
  return endsOfWork(workingHours, localMs).at(-1) ?? null;
}
