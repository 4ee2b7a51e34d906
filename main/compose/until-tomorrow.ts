// Until when "until tomorrow" lasts: the next 4 o'clock in the morning by the local wall clock, or the first working range after it.
import { nextStart } from '../../shared/hours/working-hours';
import type { WorkingHours } from '../../shared/hours/working-hours';
import { minuteMs } from '../../shared/time/duration';

const morningHour = 4;

function at(day: Date, minutes: number): Date {
  const moment = new Date(day);
  moment.setHours(0, minutes, 0, 0);
  return moment;
}

/** The local wall clock of a date as if it were UTC. */
function localMs(moment: Date): number {
  return moment.getTime() - moment.getTimezoneOffset() * minuteMs;
}

function nextMorning(now: Date): Date {
  const morning = at(now, morningHour * 60);
  if (morning.getTime() <= now.getTime()) morning.setDate(morning.getDate() + 1);
  return at(morning, morningHour * 60);
}

/** The first working minute from that morning on; the morning itself where nobody works. */
function firstWorkingMinute(morning: Date, hours: WorkingHours): Date {
  const start = nextStart(hours, localMs(morning));
  if (!start) return morning;
  const day = new Date(morning);
  day.setDate(day.getDate() + start.days);
  return at(day, start.minute);
}

/** Milliseconds from `now`; a night with a clock change is as long as it is. `hours` null: any time is working time. */
export function untilTomorrowMs(now: Date, hours: WorkingHours | null = null): number {
  const morning = nextMorning(now);
  const end = hours ? firstWorkingMinute(morning, hours) : morning;
  return end.getTime() - now.getTime();
}
