// The person's date: by the wall clock, in the zone of this computer.
import { minuteMs } from '../../shared/time/duration';
import { dateOf } from '../../shared/time/local-date';

export function dateHere(now: Date): string {
  return dateOf(now.getTime() - now.getTimezoneOffset() * minuteMs);
}
